import nock from 'nock';
import type { Connection } from '../src/halo/connection';
import { errorOf, haloAddress, useNock, withClient } from './support/client_over_nock';

useNock();

const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>…</body></html>';

/** The error of a client whose token request is answered so. */
async function refusedWith(status: number, body: string | object | null, changes?: Partial<Connection>) {
  nock(haloAddress)
    .post('/auth/token')
    .reply(status, typeof body === 'string' ? body : JSON.stringify(body));
  return errorOf(withClient((client) => client.signIn(), changes));
}

describe('a token answer', () => {
  test.each<[string, string | object | null, number, string]>([
    ['that is a web page', page, 200, 'a web page titled "Sign in"'],
    ['that is a long error page', page.padEnd(250_000, '<p>at Halo.Startup()</p>'), 500, 'Sign in'],
    ['that is empty', '', 200, 'without a token'],
    ['that is null', null, 200, 'without a token'],
    ['that is a list', [], 200, 'without a token'],
    ['without a token', { token_type: 'Bearer', expires_in: 3600 }, 200, 'without a token'],
    ['whose token is null', { access_token: null }, 200, 'without a token'],
    ['whose token is empty', { access_token: '' }, 200, 'without a token'],
    ['whose token is a number', { access_token: 12345 }, 200, 'without a token'],
    ['whose token breaks the line', { access_token: 'not-a\r\nX-Header: real' }, 200, 'without a token'],
    ['whose token no header can carry', { access_token: 'not a reäl token' }, 200, 'without a token'],
    ['that knows no such client', { error: 'invalid_client' }, 400, 'invalid_client'],
    ['that knows no such client, as 401', { error: 'invalid_client' }, 401, 'invalid_client'],
    [
      'that refuses the password',
      { error: 'invalid_grant', error_description: 'Bad' },
      400,
      'invalid_grant: Bad',
    ],
    ['that knows no such scope', { error: 'invalid_scope' }, 400, 'invalid_scope'],
    ['that forbids the grant', { error: 'unauthorized_client' }, 400, 'unauthorized_client'],
    ['that is not there', 'Not Found', 404, '404'],
    ['that says 403', 'Forbidden', 403, '403'],
  ])('%s is authentication_failed, once and for all', async (_, body, status, said) => {
    const error = await refusedWith(status, body, { maxRetries: status === 500 ? 0 : 4 });
    expect(error).toMatchObject({
      code: 'authentication_failed',
      message: expect.stringContaining(said),
      hint: expect.stringMatching(/\w/),
      retryable: false,
      status_code: status,
      traceback: '',
    });
    expect(error.message.length).toBeLessThan(800);
    expect(JSON.stringify(error).length).toBeLessThan(3_000);
  });

  test.each([
    [401, { error: 'invalid_client' }, /client_id and client_secret/],
    [400, { error: 'invalid_grant' }, /oauth2_username and oauth2_password/],
    [400, { error: 'mfa_required' }, /second factor/],
    [400, { error: 'invalid_grant', error_description: 'mfa_required' }, /second factor/],
    [400, { error: 'invalid_scope' }, /read:tickets/],
    [400, { error: 'unauthorized_client' }, /Allow this way of signing in/],
    [400, { error: 'unsupported_grant_type' }, /Allow this way of signing in/],
    [500, page, /tenant_id/],
    [404, page, /auth_url/],
  ])('of %d with %j names what to mend', async (status, body, hint) => {
    expect((await refusedWith(status, body)).hint).toMatch(hint);
  });

  test('shows only the members of a success whose token has another name', async () => {
    const error = await refusedWith(200, { token: 'fake-but-kept-to-itself' });
    expect(error).toMatchObject({ code: 'authentication_failed', json_body: { members: ['token'] } });
    expect(JSON.stringify(error)).not.toContain('fake-but-kept-to-itself');
  });

  test('that grants less than was asked for tells the scope that counts', async () => {
    nock(haloAddress)
      .post('/auth/token')
      .reply(200, { access_token: 'not-a-real-token', scope: 'read:tickets' });
    expect(await withClient((client) => client.signIn())).toBe('read:tickets');
  });
});
