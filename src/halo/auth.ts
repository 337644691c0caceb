import type { Clock } from '../core/clock';
import { ConnectorError, type ResponseFacts } from '../core/errors';
import { type CleanResponse, responseFacts } from '../http/response';
import { errorMessageIn } from './error_message';

/** An access token and when it has to be renewed, in milliseconds by the monotonic clock. */
export interface Token {
  value: string;
  renewAt: number;
}

/** What a token address granted. */
export interface Granted {
  token: Token;
  /** The scopes, joined by blanks; absent where the answer does not say. */
  scope?: string;
}

/** HaloPSA grants an hour; the answer says so, but an answer that does not is no reason to fail. */
const usualLifetimeSeconds = 3600;

const earliestRenewalMs = 60_000;

/** The one token of a run, however many requests want it at once. */
export class TokenHolder {
  private token: Token | undefined;
  private underWay: Promise<Token> | undefined;

  /**
   * @param request asks the authorisation server; its failure fails everybody who is waiting
   */
  constructor(
    private readonly request: () => Promise<Token>,
    private readonly clock: Clock,
  ) {}

  /** The token to send now, renewed a little before it expires. */
  async current(): Promise<string> {
    if (this.token && this.clock.now() < this.token.renewAt) {
      return this.token.value;
    }
    this.underWay ??= this.request().finally(() => {
      this.underWay = undefined;
    });
    this.token = await this.underWay;
    return this.token.value;
  }

  /** Forgets a token that HaloPSA no longer takes, unless a newer one has already taken its place. */
  discard(value: string): void {
    if (this.token?.value === value) {
      this.token = undefined;
    }
  }
}

/**
 * Reads the token in an answer (RFC 6749, 5.1).
 *
 * @param body the parsed body
 * @param now milliseconds by the monotonic clock
 * @returns undefined where there is none
 */
export function grantedToken(status: number, body: unknown, now: number): Granted | undefined {
  const value = member(body, 'access_token');
  if (status >= 300 || typeof value !== 'string' || !isSendable(value)) {
    return undefined;
  }
  const scope = member(body, 'scope');
  const token = { value, renewAt: now + renewAfterMs(member(body, 'expires_in')) };
  return { token, ...(typeof scope === 'string' && { scope }) };
}

/** Whatever in a token answer must never be printed, also where the answer is a refusal. */
export function tokenSecrets(body: unknown): string[] {
  const values = ['access_token', 'refresh_token', 'id_token'].map((name) => member(body, name));
  return values.filter((value) => typeof value === 'string');
}

/** A header takes visible ASCII only (RFC 6750, 2.1, allows even less). */
function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

/** A tenth of its life before the end, a minute at most; a lifetime that makes no sense counts as an hour. */
function renewAfterMs(expiresIn: unknown): number {
  const seconds =
    typeof expiresIn === 'string' || typeof expiresIn === 'number' ? Number(expiresIn) : Number.NaN;
  const lifetimeMs = (Number.isFinite(seconds) && seconds > 0 ? seconds : usualLifetimeSeconds) * 1000;
  return lifetimeMs - Math.min(earliestRenewalMs, lifetimeMs / 10);
}

const hints: Readonly<Record<string, string>> = {
  invalid_client:
    'Check client_id and client_secret: copy both again from the application in Configuration > Integrations > HaloPSA API.',
  invalid_grant:
    'Check oauth2_username and oauth2_password, and that the agent may sign in with a password (no single sign-on, not locked).',
  mfa_required:
    'HaloPSA asks this agent for a second factor, which no playbook can give: use an agent for the API alone, without multi-factor authentication, or the asset type with client_id and client_secret.',
  invalid_scope:
    'One scope that HaloPSA does not know, or that the application lacks, fails the whole request. For tickets use read:tickets or edit:tickets; write:tickets does not exist.',
  unauthorized_client:
    'Allow this way of signing in at the application: Client ID and Secret (Services), or Username & Password.',
  unsupported_grant_type:
    'Allow this way of signing in at the application: Client ID and Secret (Services), or Username & Password.',
};

/** The error for a response without a token (RFC 6749, 5.2), with what to mend. */
export function tokenRefusal(response: CleanResponse): ConnectorError {
  const known = hints[oauthErrorIn(response)];
  const sentence = errorMessageIn(response.body, response.text);
  const said = sentence ? `: ${sentence}` : '';
  return new ConnectorError('authentication_failed', `${what(response)}${said}`, {
    hint: known ?? addressHint(response),
    response: tellingFacts(response),
  });
}

/** The word of OAuth; a second factor is also asked for in the description of another. */
function oauthErrorIn({ body, text }: CleanResponse): string {
  const error = member(body, 'error');
  return body !== undefined && /\bmfa_required\b/.test(text)
    ? 'mfa_required'
    : typeof error === 'string'
      ? error
      : '';
}

/** A success without a token we know may still hold one under another name: only its members are told. */
function tellingFacts(response: CleanResponse): ResponseFacts {
  const { body } = response;
  const isSuccess = response.status < 300 && typeof body === 'object' && body !== null;
  return { ...responseFacts(response), ...(isSuccess && { json_body: { members: Object.keys(body) } }) };
}

function what({ status, body, reason }: CleanResponse): string {
  if (status < 300) {
    return 'The token address answered without a token';
  }
  if (status === 404) {
    return 'There is nothing at the token address (404)';
  }
  return body === undefined
    ? `The token address answered ${status} ${reason}`
    : `HaloPSA refused the token request (${status})`;
}

function addressHint({ status }: CleanResponse): string {
  if (status >= 500) {
    return 'HaloPSA answers so when it does not know the tenant: check tenant_id (empty for a self-hosted server), then url and auth_url.';
  }
  return 'Check url, and set auth_url if the authorisation server is elsewhere: Configuration > Integrations > HaloPSA API shows both, and the tenant.';
}

function member(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null
    ? Object.entries(body).find(([key]) => key === name)?.[1]
    : undefined;
}
