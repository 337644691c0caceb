import nock from 'nock';
import { type ErrorCode, errorTable } from '../src/core/errors';
import type { ApiRequest } from '../src/halo/api';
import type { Connection } from '../src/halo/connection';
import { errorOf, grantToken, haloAddress, useNock, withClient } from './support/client_over_nock';

useNock();

const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head></html>`;

const read: ApiRequest = {
  kind: 'read',
  method: 'GET',
  path: '/api/Tickets/{{id}}',
  pathValues: { id: 7 },
};
const create: ApiRequest = { kind: 'create', method: 'POST', path: '/api/Tickets', body: [{ summary: 'x' }] };

/** The error of a request that HaloPSA answers so. */
function refusedWith(
  request: ApiRequest,
  status: number,
  body: string,
  changes?: Partial<Connection>,
): ReturnType<typeof errorOf> {
  nock(haloAddress, { reqheaders: { authorization: 'Bearer not-a-real-token' } })
    .intercept(request.path.replace('{{id}}', '7'), request.method)
    .times(status === 404 && request.kind === 'read' ? 2 : 1)
    .reply(status, body);
  if (status === 404 && request.kind === 'read') {
    nock(haloAddress)
      .get('/api/Tickets')
      .query(true)
      .reply(200, { record_count: 1, tickets: [{ id: 1 }] });
  }
  return errorOf(withClient((client) => client.send(request), changes));
}

describe('a refusal', () => {
  beforeEach(() => grantToken());

  const json = JSON.stringify;

  test.each<[number, string, ErrorCode, string]>([
    [
      400,
      json('Priority Description must not be blank'),
      'rejected',
      'Priority Description must not be blank',
    ],
    [400, json({ ClassName: 'System.Exception', Message: 'No such status' }), 'rejected', 'No such status'],
    [400, json({ '[0].site_id': ['Not a number'] }), 'rejected', '[0].site_id: Not a number'],
    [400, json({ resultCode: 3, errorMessage: 'Too few' }), 'rejected', 'Too few'],
    [400, 'Invalid advanced search parameter', 'rejected', 'Invalid advanced search parameter'],
    [403, json({ message: 'No' }), 'forbidden', 'No'],
    [404, json('Ticket not found'), 'not_found', 'Ticket not found'],
    [404, page('Not Found'), 'not_found', 'a web page titled "Not Found"'],
    [405, '', 'rejected', '405 Method Not Allowed'],
    [408, '', 'unavailable', '408'],
    [409, json({ error: 'Locked' }), 'rejected', 'Locked'],
    [413, page('Request Entity Too Large'), 'rejected', 'Too Large'],
    [415, '', 'rejected', '415'],
    [422, json({ title: 'Unprocessable' }), 'rejected', 'Unprocessable'],
    [429, 'Rate Limit Reached', 'rate_limited', 'Rate Limit Reached'],
    [500, page('Runtime Error'), 'unavailable', 'Runtime Error'],
    [501, '', 'unavailable', '501'],
    [502, page('502 Bad Gateway'), 'unavailable', '502 Bad Gateway'],
    [503, '', 'unavailable', '503 Service Unavailable'],
    [504, page('Gateway Timeout'), 'unavailable', 'Gateway Timeout'],
    [521, '', 'unavailable', '521'],
  ])('%d of a read has its code, HaloPSA’s own sentence and a hint', async (status, body, code, said) => {
    const error = await refusedWith(read, status, body);
    expect(error).toMatchObject({
      name: 'ConnectorError',
      code,
      message: expect.stringContaining(said),
      status_code: status,
      retryable: errorTable[code].retryable,
      traceback: '',
      response_headers: expect.any(Object),
      reason: expect.any(String),
    });
    expect(error.hint.length).toBeGreaterThan(20);
  });

  test.each([400, 403, 404, 409, 413])(
    '%d is met once, however many retries there may be',
    async (status) => {
      // A second request would find no answer, and fail as a network error instead.
      expect(await refusedWith(create, status, '', { maxRetries: 4 })).toMatchObject({ status_code: status });
    },
  );

  test('404 of what is not about one ticket is a refusal, not a missing ticket', async () => {
    expect(await refusedWith(create, 404, json('Ticket not found'))).toMatchObject({ code: 'rejected' });
  });
});

test('401, twice, costs two tokens and says that a new token is not taken either', async () => {
  grantToken();
  grantToken();
  nock(haloAddress).get('/api/Tickets/7').times(3).reply(401, '');
  expect(await errorOf(withClient((client) => client.send(read)))).toMatchObject({
    code: 'authentication_failed',
    message: expect.stringContaining('new token'),
    hint: expect.stringContaining('scope'),
  });
});
