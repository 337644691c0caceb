import type { Answer } from '../server/answer';
import { forbidden, unauthorised } from '../server/errors';
import { covers, type Right } from './scopes';
import type { TokenBook } from './token_book';

/**
 * Checks the bearer token: 401 without one, with one that is unknown, expired or revoked, and with one that was
 * given out without any scope; 403 if its scopes lack the right.
 */
export function authorisationRefusal(
  tokens: TokenBook,
  authorisation: string | undefined,
  right: Right,
): Answer | undefined {
  const token = /^Bearer (\S+)$/i.exec(authorisation ?? '')?.[1];
  if (token === undefined) {
    return unauthorised();
  }
  const scopes = tokens.scopesOf(token);
  if (scopes === undefined || scopes.length === 0) {
    return unauthorised('invalid_token');
  }
  return covers(scopes, right) ? undefined : forbidden();
}
