import fetch, { type Response } from 'node-fetch';
import { type PlatformFiles, startPlatformFiles } from '../packages/simulator/start';

let platform: PlatformFiles;

beforeAll(async () => {
  platform = await startPlatformFiles();
});

beforeEach(() => platform.reset());

afterAll(() => platform.close());

const address = (id: string, token = platform.env.IPC_API_TOKEN): string =>
  `${platform.env.IPC_API_URI}/files/${encodeURIComponent(id)}?token=${encodeURIComponent(token)}`;

const ask = (id: string, token?: string): Promise<Response> => fetch(address(id, token));

/** The bytes that came; undefined where they did not all come. */
const fetched = (id: string): Promise<Buffer | undefined> =>
  ask(id)
    .then((response) => response.arrayBuffer())
    .then((bytes) => Buffer.from(bytes))
    .catch(() => undefined);

async function arrived(requests: number): Promise<void> {
  while (platform.requests.length < requests) {
    await new Promise(setImmediate);
  }
}

test('a file comes back with its bytes and its length', async () => {
  const bytes = Buffer.from([0, 1, 255, 10, 13]);
  const response = await ask(platform.add(bytes));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe('5');
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
});

test('ids may hold anything that an address can say', async () => {
  const id = platform.add('text', 'dir/mail 1?.eml');
  expect(await (await ask(id)).text()).toBe('text');
  expect(platform.requests).toMatchObject([{ method: 'GET', id: 'dir/mail 1?.eml', status: 200 }]);
});

test('another token is forbidden, another id or address is not found', async () => {
  const id = platform.add('text');
  expect((await ask(id, 'wrong')).status).toBe(403);
  expect((await fetch(`${platform.env.IPC_API_URI}/files/${id}`)).status).toBe(403);
  expect((await ask('nobody')).status).toBe(404);
  expect((await fetch(address(id).replace('/files/', '/file/'))).status).toBe(404);
  expect((await fetch(address(id), { method: 'POST' })).status).toBe(404);
  expect(platform.requests.map(({ status }) => status)).toEqual([403, 403, 404, 404, 404]);
});

describe('faults', () => {
  test.each([403, 404, 500, 503])('a status of %d, once', async (status) => {
    const id = platform.add('text');
    platform.fail({ type: 'status', status, body: 'no' });
    const response = await ask(id);
    expect([response.status, await response.text()]).toEqual([status, 'no']);
    expect((await ask(id)).status).toBe(200);
  });

  test('several come one after the other, and only to requests that would have got a file', async () => {
    const id = platform.add('text');
    platform.fail({ type: 'status', status: 503 }, { type: 'empty' });
    await ask('nobody');
    expect((await ask(id)).status).toBe(503);
    expect(await fetched(id)).toHaveLength(0);
    expect(String(await fetched(id))).toBe('text');
  });

  test.each([
    { type: 'cut' },
    { type: 'cut', bytes: 0 },
    { type: 'cut', bytes: 4_711 },
    { type: 'reset' },
  ] as const)('%j ends the connection before all has come', async (fault) => {
    const id = platform.add('a text that is long enough to be cut');
    platform.fail(fault);
    expect(await fetched(id)).toBeUndefined();
  });

  test('a slow file comes after its time', async () => {
    const id = platform.add('text');
    platform.fail({ type: 'slow', ms: 1 });
    expect(String(await fetched(id))).toBe('text');
  });

  test.each([{ type: 'hang' }, { type: 'slow', ms: 600_000 }] as const)(
    '%j leaves the client waiting until it gives up or all starts over',
    async (fault) => {
      const id = platform.add('text');
      platform.fail(fault, fault);
      const giveUp = new AbortController();
      const given = expect(fetch(address(id), { signal: giveUp.signal })).rejects.toThrow('abort');
      await arrived(1);
      giveUp.abort();
      await given;
      const waiting = fetched(id);
      await arrived(2);
      platform.reset();
      expect(await waiting).toBeUndefined();
    },
  );

  test.each([
    [true, '300000'],
    [false, null],
  ])('a large file comes with its length announced: %s', async (announced, length) => {
    const id = platform.add('text');
    platform.fail({ type: 'large', bytes: 300_000, announced });
    const response = await ask(id);
    expect(response.headers.get('content-length')).toBe(length);
    expect((await response.arrayBuffer()).byteLength).toBe(300_000);
  });

  test('a file that is too large by far is never held, and may be left', async () => {
    const id = platform.add('text');
    platform.fail({ type: 'large', bytes: 1e15 });
    const controller = new AbortController();
    const response = await fetch(address(id), { signal: controller.signal });
    expect(response.headers.get('content-length')).toBe('1000000000000000');
    controller.abort();
    expect(String(await fetched(id))).toBe('text');
  });
});

test('starting over leaves no file, fault or record', async () => {
  const id = platform.add('text');
  platform.fail({ type: 'empty' });
  await ask('nobody');
  platform.reset();
  expect(platform.requests).toEqual([]);
  expect((await ask(id)).status).toBe(404);
  expect(String(await fetched(platform.add('text')))).toBe('text');
});
