import { loginApplication, serviceApplication, tenant } from '../assets';
import type { Behaviour } from '../behaviour';
import { isJsonObject } from '../json_object';
import { type Answer, htmlAnswer, jsonAnswer } from '../server/answer';
import { oauthError } from '../server/errors';
import type { ServiceRequest } from '../server/serving';
import { isKnownScope } from './scopes';
import type { TokenBook } from './token_book';

interface Office {
  tokens: TokenBook;
  behaviour: Behaviour;
}

type Form = Map<string, string>;
type Verdict = { refusal: Answer } | { scopes: readonly string[] };

// A real server shows about a quarter of a megabyte of markup for a tenant that it does not know.
const longPage = 250_000;

/**
 * Answers a token request for the grants client_credentials, password and refresh_token, with the errors of
 * RFC 6749: 401 invalid_client, 400 invalid_grant, invalid_scope, unauthorized_client, unsupported_grant_type and
 * invalid_request. A wrong tenant is an HTML page with status 500. Without a scope a token is given out that is
 * good for nothing, as HaloPSA does. `all` and `offline_access` bring a refresh token; `all` brings an `id_token` too,
 * which public clients name among an answer's members without saying what brings it.
 */
export function answerTokenRequest(office: Office, request: ServiceRequest): Answer {
  const asked = request.query.tenant ?? '';
  if (asked !== '' && asked.toLowerCase() !== tenant) {
    return htmlAnswer(500, 'Server Error in / Application.', longPage);
  }
  if (!(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    return oauthError(400, 'invalid_request');
  }
  const form = formOf(request.body);
  const verdict = judge(office, form, request.headers.authorization);
  return 'refusal' in verdict ? verdict.refusal : granted(office, form, verdict.scopes);
}

function judge(office: Office, form: Form, authorisation: string | undefined): Verdict {
  const grant = form.get('grant_type');
  if (grant === 'client_credentials') {
    return judgeService(form, authorisation);
  }
  if (grant === 'password') {
    return judgeLogin(form);
  }
  if (grant === 'refresh_token') {
    return judgeRefresh(office, form);
  }
  return { refusal: oauthError(400, grant === undefined ? 'invalid_request' : 'unsupported_grant_type') };
}

function judgeService(form: Form, authorisation: string | undefined): Verdict {
  const [id, secret] = basicCredentials(authorisation) ?? [form.get('client_id'), form.get('client_secret')];
  if (id === loginApplication.client_id) {
    return { refusal: oauthError(400, 'unauthorized_client') };
  }
  const known = id === serviceApplication.client_id && secret === serviceApplication.client_secret;
  return known ? judgeScopes(form) : { refusal: oauthError(401, 'invalid_client') };
}

function judgeLogin(form: Form): Verdict {
  const id = form.get('client_id');
  if (id === serviceApplication.client_id) {
    return { refusal: oauthError(400, 'unauthorized_client') };
  }
  if (id !== loginApplication.client_id) {
    return { refusal: oauthError(401, 'invalid_client') };
  }
  const scopes = judgeScopes(form);
  if ('refusal' in scopes) {
    return scopes;
  }
  const known =
    form.get('username') === loginApplication.username && form.get('password') === loginApplication.password;
  return known ? scopes : { refusal: oauthError(400, 'invalid_grant') };
}

function judgeRefresh({ tokens }: Office, form: Form): Verdict {
  const scopes = tokens.redeemRefresh(form.get('refresh_token') ?? '');
  return scopes === undefined ? { refusal: oauthError(400, 'invalid_grant') } : { scopes };
}

function judgeScopes(form: Form): Verdict {
  const scopes = (form.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  return scopes.every(isKnownScope) ? { scopes } : { refusal: oauthError(400, 'invalid_scope') };
}

function granted({ tokens, behaviour }: Office, form: Form, scopes: readonly string[]): Answer {
  const answer = {
    access_token: tokens.issue(scopes, behaviour.tokenLifetime),
    token_type: 'Bearer',
    expires_in: behaviour.tokenLifetime,
    scope: scopes.join(' '),
  };
  return jsonAnswer(200, {
    ...answer,
    ...(staysLoggedIn(scopes) && { refresh_token: tokens.issueRefresh(scopes) }),
    ...(scopes.includes('all') && { id_token: tokens.identityToken(form.get('client_id') ?? '') }),
  });
}

/** Also for client credentials, where public clients have seen refresh tokens as well. */
const staysLoggedIn = (scopes: readonly string[]): boolean =>
  scopes.includes('all') || scopes.includes('offline_access');

function basicCredentials(authorisation = ''): [id: string, secret: string] | undefined {
  const encoded = /^Basic (\S+)$/i.exec(authorisation)?.[1];
  if (encoded === undefined) {
    return undefined;
  }
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return [id, secret.join(':')];
}

function formOf(body: unknown): Form {
  const form: Form = new Map();
  if (!isJsonObject(body)) {
    return form;
  }
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') {
      form.set(name, value);
    }
  }
  return form;
}
