import crypto from 'node:crypto';
import type { Issue } from '../core/errors';
import { parseJson } from '../core/json';
import { isLoopback } from '../core/loopback';
import type { Assets } from '../generated/exchanges';
import { proxyProblem } from '../http/connections/proxy';

/** The fields with which a grant asks for a token (RFC 6749, 4.3 and 4.4), besides the scope. */
export type GrantFields = Readonly<Record<string, string>>;

/** An asset, read: where HaloPSA is, how to sign in, and how patient to be. */
export interface Connection {
  /** Ends without a slash; `/api/…` follows. */
  baseUrl: string;
  tokenUrl: URL;
  grant: GrantFields;
  /** Joined by blanks, as the token request wants it. */
  scope: string;
  verifySsl: boolean;
  caCertificate?: string;
  assetProxy?: string;
  requestTimeoutMs: number;
  maxRetries: number;
}

/** An asset that passed its schema, with its type. */
export type CheckedAsset = { [Type in keyof Assets]: { type: Type; values: Assets[Type] } }[keyof Assets];

const defaultTimeoutSeconds = 60;
const defaultMaxRetries = 4;

/** Finds what a schema cannot say: addresses and certificates that are none. Values that are no text are the schema's. */
export function connectionIssues(values: Readonly<Record<string, unknown>>): Issue[] {
  const checks = {
    url: addressProblem,
    auth_url: addressProblem,
    http_proxy: proxyProblem,
    ca_certificate: certificateProblem,
  };
  return Object.entries(checks).flatMap(([name, problem]) => {
    const value = values[name];
    const message = typeof value === 'string' ? problem(value) : undefined;
    return message === undefined ? [] : [{ pointer: `/${name}`, message }];
  });
}

/** Reads an asset in which `connectionIssues` finds nothing. */
export function readConnection(asset: CheckedAsset): Connection {
  const { values } = asset;
  const baseUrl = cutEnding(values.url, /\/(api|auth)$/i);
  const authUrl = values.auth_url === undefined ? `${baseUrl}/auth` : cutEnding(values.auth_url, /\/token$/i);
  return {
    baseUrl,
    tokenUrl: tokenUrl(authUrl, values.tenant_id),
    grant: grantFields(asset),
    scope: scopeText(values.scope),
    verifySsl: String(values.verify_ssl ?? true) === 'true',
    requestTimeoutMs: Number(values.request_timeout ?? defaultTimeoutSeconds) * 1000,
    maxRetries: Number(values.max_retries ?? defaultMaxRetries),
    ...(values.ca_certificate !== undefined && { caCertificate: mendPem(values.ca_certificate) }),
    ...(values.http_proxy !== undefined && { assetProxy: values.http_proxy }),
  };
}

/** Forms and playbooks write a list also as its JSON, with commas, or with spaces; no scope holds any of these. */
function scopeText(given: string | readonly string[]): string {
  const entries = typeof given === 'string' ? [given] : given;
  return entries
    .flatMap((entry) => listIn(entry) ?? [entry])
    .flatMap((entry) => String(entry).split(/[\s,]+/))
    .filter(Boolean)
    .join(' ');
}

function listIn(text: string): unknown[] | undefined {
  const parsed = text.trim().startsWith('[') ? parseJson(text) : undefined;
  return Array.isArray(parsed) ? parsed : undefined;
}

/** The hosts, other than this machine itself, to which credentials travel in clear text. */
export function clearTextHosts(connection: Connection): string[] {
  const urls = [new URL(connection.baseUrl), connection.tokenUrl];
  const exposed = urls.filter((url) => url.protocol === 'http:' && !isLoopback(url.hostname));
  return [...new Set(exposed.map((url) => url.host))];
}

/** Both grants send the same request with other fields; the password grant has no client secret at HaloPSA. */
function grantFields(asset: CheckedAsset): GrantFields {
  switch (asset.type) {
    case 'oauth2_password':
      return {
        grant_type: 'password',
        client_id: asset.values.client_id,
        username: asset.values.oauth2_username,
        password: asset.values.oauth2_password,
      };
    case 'oauth2_client_credentials':
      return {
        grant_type: 'client_credentials',
        client_id: asset.values.client_id,
        client_secret: asset.values.client_secret,
      };
  }
}

function tokenUrl(authUrl: string, tenant: string | undefined): URL {
  const url = new URL(`${authUrl}/token`);
  if (tenant !== undefined) {
    url.searchParams.set('tenant', tenant.trim());
  }
  return url;
}

/** Users paste the address with `/`, `/api` or `/auth` behind it, since HaloPSA's own page shows it so. */
function cutEnding(address: string, ending: RegExp): string {
  return cutSlashes(cutSlashes(address.trim()).replace(ending, ''));
}

/** By hand: a pattern for slashes at the end begins anew at each of the slashes before it. */
function cutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') {
    end -= 1;
  }
  return text.slice(0, end);
}

function addressProblem(address: string): string | undefined {
  const text = address.trim();
  if (!/^https?:\/\//i.test(text)) {
    return 'must begin with https:// (or http://)';
  }
  if (!URL.canParse(text)) {
    return 'is not a valid address; it looks like https://example.halopsa.com';
  }
  const url = new URL(text);
  if (url.username || url.password) {
    return 'must not hold a user name or password; they have fields of their own';
  }
  return url.search || url.hash || /[?#]/.test(text) ? 'must end before the ? or #' : undefined;
}

function certificateProblem(text: string): string | undefined {
  const blocks = mendPem(text).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) {
    return 'holds no certificate; it must be PEM text from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----';
  }
  return blocks.every(isCertificate)
    ? undefined
    : 'holds a certificate that cannot be read; paste the PEM text again';
}

function isCertificate(pem: string): boolean {
  try {
    return new crypto.X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** A form field has one line: the line breaks of a pasted PEM text may have become blanks or the two characters \n. */
function mendPem(text: string): string {
  return text
    .replace(/\\r|\\n/g, '\n')
    .replace(
      /(-----BEGIN [A-Z ]+-----)([^-]*)(-----END [A-Z ]+-----)/g,
      (_, begin: string, body: string, end: string) =>
        [begin, ...(body.replace(/\s+/g, '').match(/.{1,64}/g) ?? []), end, ''].join('\n'),
    );
}
