import { type PlatformFiles, startPlatformFiles } from '@halo_halopsa/simulator/start';
import { at, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 3 });
let platform: PlatformFiles;

beforeAll(async () => {
  platform = await startPlatformFiles();
});
beforeEach(() => platform.reset());
afterAll(() => platform.close());

const add = (filename: string, bytes: Buffer | string, ticket_id = 1001) =>
  halo.simulator().files.add({
    ticket_id,
    filename,
    content_type: 'application/octet-stream',
    isimage: false,
    bytes: Buffer.from(bytes),
  });

const read = (
  download_files: unknown,
  options: JsonObject = {},
  env: Record<string, string> = platform.env,
) =>
  halo.run(
    'get_ticket_by_id',
    { path_parameters: { id: 1001 }, options: { fields: ['summary'], download_files, ...options } },
    { env },
  );

const everyByte = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256));

describe('the files of a ticket', () => {
  test('are put into the playbook byte by byte, and the output names them', async () => {
    add('sample.bin', everyByte);
    add('mail "Ünï".eml', 'Subject: x');
    add('other.txt', 'of another ticket', 1002);
    const { ok, value } = await read(true);
    expect(ok).toBe(true);
    expect(at(value, 'files')).toEqual([
      { file: 'taken-1', file_name: 'sample.bin' },
      { file: 'taken-2', file_name: 'mail "Ünï".eml' },
    ]);
    expect(platform.taken.map(({ bytes }) => bytes.toString('hex'))).toEqual([
      everyByte.toString('hex'),
      Buffer.from('Subject: x').toString('hex'),
    ]);
    expect(platform.taken[0]?.name).toBe('sample.bin');
    expect(value).not.toHaveProperty('attachments');
    expect(JSON.stringify(value)).not.toContain(platform.env.IPC_API_TOKEN);
    expect(halo.requests('files')).toHaveLength(1);
    expect(halo.requests('file')).toHaveLength(2);
  });

  test('are chosen by name and by id; a name means every file of it', async () => {
    add('a.eml', 'first');
    add('a.eml', 'second');
    const { id } = add('b.eml', 'third');
    add('c.eml', 'fourth');
    const { value } = await read(['a.eml', String(id)], { attachments: true });
    expect(at(value, 'files')).toMatchObject([
      { file_name: 'a.eml' },
      { file_name: 'a.eml' },
      { file_name: 'b.eml' },
    ]);
    expect(platform.taken.map(({ bytes }) => bytes.toString())).toEqual(['first', 'second', 'third']);
    expect(at(value, 'attachments')).toHaveLength(4);
  });

  test('that are not there are not_found, naming those that are', async () => {
    const { id } = add('a.eml', 'first');
    const { code, value } = await read(['b.eml']);
    expect(code).toBe('not_found');
    expect(at(value, 'message')).toBe(`The ticket has no file b.eml. The ticket has a.eml (${id}).`);
    expect(halo.requests('file')).toHaveLength(0);
  });

  test('none at all is an empty list', async () => {
    const { value } = await read(true);
    expect(at(value, 'files')).toEqual([]);
  });

  test.each([false, null])('are not fetched where download_files is %j', async (option) => {
    add('a.eml', 'first');
    const { value } = await read(option);
    expect(value).not.toHaveProperty('files');
    expect(halo.requests('files')).toHaveLength(0);
  });

  test('are refused before anything is sent where there is no platform', async () => {
    const { code, issues } = await read(true, {}, {});
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([
      expect.stringMatching(/^\/options\/download_files: only the platform takes files/),
    ]);
    expect(halo.simulator().requests).toHaveLength(0);
  });
});

describe('a file that cannot be had whole', () => {
  test.each([
    ['other bytes than listed', { type: 'body', body: 'other bytes', contentType: 'text/plain' }],
    ['a page in its place', { type: 'body', body: '<!DOCTYPE html><html>Sign in</html>' }],
    ['nothing', { type: 'status', status: 204 }],
    ['500', { type: 'status', status: 500 }],
  ] as const)('for %s fails the action and is named', async (_what, action) => {
    const { id } = add('a.eml', 'first');
    halo.simulator().faults.add({ route: 'file', count: 'always', action });
    const { ok, value } = await read(true);
    expect(ok).toBe(false);
    expect(at(value, 'message')).toContain(`The file a.eml (${id}) could not be read: `);
    expect(at(value, 'code')).not.toBe('not_found');
    expect(platform.taken).toEqual([]);
  });

  test.each([
    [
      'other bytes than listed',
      { type: 'body', body: 'other bytes', contentType: 'text/plain' },
      '11 bytes came, and 5 are listed.',
    ],
    [
      '404',
      { type: 'body', status: 404, body: { Message: 'gone' } },
      'HaloPSA lists it and does not have it (404).',
    ],
  ] as const)('for %s says what came of the file', async (_what, action, told) => {
    const { id } = add('a.eml', 'first');
    halo.simulator().faults.add({ route: 'file', count: 'always', action });
    const { code, value } = await read(true);
    expect(code).toBe('invalid_response');
    expect(at(value, 'message')).toBe(`The file a.eml (${id}) could not be read: ${told}`);
  });

  test('for a while is fetched again', async () => {
    add('a.eml', 'first');
    halo
      .simulator()
      .faults.add({ route: 'file', action: { type: 'cut' } }, { route: 'file', action: { type: 'half' } });
    const { ok } = await read(true);
    expect(ok).toBe(true);
    expect(platform.taken.map(({ bytes }) => bytes.toString())).toEqual(['first']);
  });

  test('since it is too large is not fetched at all', async () => {
    add('dump.bin', Buffer.alloc(33 * 1024 * 1024));
    const { code, value } = await read(true);
    expect(code).toBe('output_too_large');
    expect(at(value, 'message')).toContain('dump.bin');
    expect(halo.requests('file')).toHaveLength(0);
  });

  test('since the platform does not take it fails the action, without a word of the token', async () => {
    add('a.eml', 'first');
    platform.fail(...Array.from({ length: 9 }, () => ({ type: 'status', status: 503 }) as const));
    const { code, value } = await read(true);
    expect(code).toBe('unavailable');
    expect(at(value, 'message')).toContain('The platform did not take the file a.eml');
    expect(JSON.stringify(value)).not.toContain(platform.env.IPC_API_TOKEN);
  });
});
