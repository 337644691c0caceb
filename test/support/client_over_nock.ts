import nock from 'nock';
import { toErrorObject } from '../../src/core/errors';
import { silentLog } from '../../src/core/log';
import { createRedactor } from '../../src/core/redact';
import type { OpenClient } from '../../src/halo/client';
import type { Connection } from '../../src/halo/connection';
import { withSession } from '../../src/halo/session';
import { FakeClock } from './fake_clock';

/** Where the client believes HaloPSA to be. The name can never exist (RFC 6761, 6.4). */
export const haloAddress = 'https://halo.invalid';

const connection: Connection = {
  baseUrl: haloAddress,
  tokenUrl: new URL(`${haloAddress}/auth/token`),
  grant: {
    grant_type: 'client_credentials',
    client_id: 'not-a-real-id',
    client_secret: 'not-a-real-secret',
  },
  scope: 'edit:tickets',
  verifySsl: true,
  requestTimeoutMs: 5_000,
  maxRetries: 0,
};

/**
 * Lets nock answer in place of HaloPSA in the tests of a file. Whatever a test has not told it to answer fails, since
 * nothing reaches a network; and an answer that nobody asked for fails the test, too.
 */
export function useNock(): void {
  beforeAll(() => nock.disableNetConnect());
  afterEach(() => {
    const unasked = nock.pendingMocks();
    nock.cleanAll();
    expect(unasked).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}

/** The token address, which grants one token to the next who asks. */
export function grantToken(): void {
  nock(haloAddress)
    .post('/auth/token')
    .reply(200, { access_token: 'not-a-real-token', token_type: 'Bearer', expires_in: 3600 });
}

/** Works with the client of one run; waits between attempts cost no time. */
export function withClient<Result>(
  work: (client: OpenClient) => Promise<Result>,
  changes: Partial<Connection> = {},
): Promise<Result> {
  const environment = {
    env: {},
    clock: new FakeClock(),
    log: silentLog,
    redactor: createRedactor(),
    stop: new AbortController().signal,
  };
  return withSession({ ...connection, ...changes }, environment, work);
}

/** What an error says, as a playbook gets it; where none comes, the test fails. */
export async function errorOf(work: Promise<unknown>): Promise<ReturnType<typeof toErrorObject>> {
  const [outcome] = await Promise.allSettled([work]);
  if (outcome?.status !== 'rejected') {
    throw new Error('It did not fail.');
  }
  return toErrorObject(outcome.reason);
}
