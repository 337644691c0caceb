import { randomBytes } from 'node:crypto';

interface Grant {
  scopes: readonly string[];
  expiresAt: number;
}

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/** The tokens that were given out, and what each is good for. */
export class TokenBook {
  private grants = new Map<string, Grant>();
  private refreshable = new Map<string, readonly string[]>();
  private issued = 0;

  constructor(private readonly clock: () => Date) {}

  /** Gives out a bearer token for these scopes. */
  issue(scopes: readonly string[], lifetimeSeconds: number): string {
    const token = `simulated-${randomBytes(24).toString('base64url')}`;
    this.grants.set(token, { scopes, expiresAt: this.clock().getTime() + lifetimeSeconds * 1000 });
    this.issued += 1;
    return token;
  }

  /** Gives out a refresh token, which is good for one use. */
  issueRefresh(scopes: readonly string[]): string {
    const token = `refresh-${randomBytes(24).toString('base64url')}`;
    this.refreshable.set(token, scopes);
    return token;
  }

  /** A token that says who logged in, in the form of a JSON Web Token (RFC 7519); nobody signed it. */
  identityToken(clientId: string): string {
    const claims = { sub: clientId, aud: clientId, iat: Math.floor(this.clock().getTime() / 1000) };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) => encoded(JSON.stringify(part)));
    return [...parts, randomBytes(32).toString('base64url')].join('.');
  }

  /** Takes a refresh token back, and answers the scopes it stood for. */
  redeemRefresh(token: string): readonly string[] | undefined {
    const scopes = this.refreshable.get(token);
    this.refreshable.delete(token);
    return scopes;
  }

  /** The scopes of a token that is still good. */
  scopesOf(token: string): readonly string[] | undefined {
    const grant = this.grants.get(token);
    return grant !== undefined && grant.expiresAt > this.clock().getTime() ? grant.scopes : undefined;
  }

  /** Every token given out so far is no longer good; asking for a new one is. */
  revokeAll(): void {
    this.grants.clear();
    this.refreshable.clear();
  }

  tokensIssued(): number {
    return this.issued;
  }

  clear(): void {
    this.revokeAll();
    this.issued = 0;
  }
}
