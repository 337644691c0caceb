import { createHash, randomBytes } from 'node:crypto';
import { type FaultAction, type PlatformFiles, startPlatformFiles } from '../packages/simulator/start';
import { at, entries, type JsonObject, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });
let platform: PlatformFiles;

beforeAll(async () => {
  platform = await startPlatformFiles();
});

afterAll(() => platform.close());

beforeEach(() => platform.reset());

const save = (json_body: JsonObject[], options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body, options }, { env: platform.env });

const mail = 'Received: from mail.example\n\nPlease find the invoice.';
const base64 = Buffer.from(mail).toString('base64');
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const stored = (id: unknown) =>
  halo
    .simulator()
    .files.of(Number(id))
    .map(({ filename, sha256: sum }) => [filename, sum]);

describe('the content that arrives is that of the file', () => {
  test.each([
    ['a mail', 'mail.eml', Buffer.from(mail)],
    ['a binary file with a name beyond ASCII', 'Bildschirmfoto – Größe 日本.png', randomBytes(70_001)],
    ['one byte', 'x', Buffer.from([0])],
  ])('%s of the playbook, with a new ticket and with one that is there', async (_what, file_name, bytes) => {
    const file = platform.add(bytes);
    const attachments = [{ file, file_name }];
    const { ok, value } = await save([
      { summary: 'new', attachments },
      { id: 1001, attachments },
    ]);
    expect(ok).toBe(true);
    for (const result of entries(at(value, 'results'))) {
      expect(at(result, 'attachments')).toMatchObject([
        { filename: file_name, outcome: 'added', id: expect.any(Number) },
      ]);
      expect(stored(at(result, 'id'))).toEqual([[file_name, sha256(bytes)]]);
    }
  });

  test('content that is given as Base64, and entries that are not ours, go out as they are', async () => {
    const { value } = await save([
      { summary: 'new', attachments: [{ filename: 'a.txt', data_base64: base64 }] },
    ]);
    expect(stored(at(value, 'results', 0, 'id'))).toEqual([['a.txt', sha256(mail)]]);
    await save([{ id: 1001, attachments: [{ id: 77 }] }]);
    expect(halo.sentTickets().at(-1)).toEqual([{ id: 1001, attachments: [{ id: 77 }] }]);
  });

  test('to a ticket that is there its list of attachments is not sent: it would replace the one that it has', async () => {
    await save([{ id: 1001, status_id: 2, attachments: [{ filename: 'a.txt', data_base64: base64 }] }]);
    expect(halo.sentTickets()).toEqual([[{ id: 1001, status_id: 2 }]]);
  });
});

describe('a file that cannot be had is told before anything is sent', () => {
  test.each<[string, () => JsonObject, RegExp]>([
    ['is not there', () => ({ file: 'nothing', file_name: 'a.eml' }), /404/],
    ['is empty', () => ({ file: platform.add(''), file_name: 'a.eml' }), /empty/],
    ['is not Base64', () => ({ filename: 'a.eml', data_base64: 'not base64!' }), /not Base64/],
    ['has no name', () => ({ filename: ' ', data_base64: base64 }), /no file name/],
    ['is a path, on the platform', () => ({ path: '/etc/hostname' }), /on the command line alone/],
  ])('%s', async (_what, entry, message) => {
    const { value } = await save([{ summary: 'x' }, { summary: 'y', attachments: [{ id: 1 }, entry()] }]);
    expect(value).toMatchObject({
      code: 'invalid_input',
      issues: [{ pointer: '/json_body/1/attachments/1', message: expect.stringMatching(message) }],
    });
    expect(JSON.stringify(value)).not.toContain(platform.env.IPC_API_TOKEN);
    expect(halo.requests('save').length + halo.requests('add_file').length).toBe(0);
  });

  test('is not handed over by a platform that is down: to run it again helps, other inputs do not', async () => {
    const file = platform.add('x');
    for (let times = 0; times < 9; times += 1) {
      platform.fail({ type: 'status', status: 503 });
    }
    const { value } = await save([{ summary: 'x', attachments: [{ file, file_name: 'a.bin' }] }]);
    expect(value).toMatchObject({ code: 'invalid_input', retryable: true });
    expect(at(value, 'hint')).toMatch(/^Run the action again later/);
  });

  test('is too large', async () => {
    const file = platform.add('x');
    platform.fail({ type: 'large', bytes: 33 * 1024 * 1024 });
    const { value } = await save([{ summary: 'x', attachments: [{ file, file_name: 'a.bin' }] }]);
    expect(at(value, 'issues', 0, 'message')).toMatch(/has 33\.0 MiB; at most 32\.0 MiB/);
  });
});

describe('an entry that is no file, whole, is refused before anything is sent', () => {
  const entry0 = '/json_body/0/attachments/0';

  test.each<[JsonObject, string, RegExp]>([
    [{ filename: 'mail.eml', data_base64: null }, '/data_base64', /^is null, so that there is no file/],
    [{ file: null, file_name: 'mail.eml' }, '/file', /^is null/],
    [{ file_name: 'mail.eml' }, '', /^has no content; an entry is file and file_name/],
    [{ filename: 'mail.eml' }, '', /^has no content/],
    [{}, '', /^has no content/],
    [{ id: null, note: 'x' }, '', /^has no content/],
    [{ file: 'abc' }, '/file_name', /^is missing beside file/],
    [{ file: 'abc', filename: 'a.eml' }, '/filename', /did you mean file_name\?$/],
    [{ data_base64: base64 }, '/filename', /^is missing beside data_base64/],
    [{ filename: 'a', data_base64: 'undefined' }, '/data_base64', /^holds no file/],
    [{ file: '{{inputs.file}}', file_name: 'a' }, '/file', /^holds no file/],
    [{ filename: 'a', content: base64 }, '/content', /did you mean data_base64\?$/],
    [{ filename: 'a', data: base64 }, '/data', /did you mean data_base64\?$/],
    [{ filename: 'a', Data_Base64: base64 }, '/Data_Base64', /did you mean data_base64\?$/],
    [{ filename: 'a', data_bas64: base64 }, '/data_bas64', /did you mean data_base64\?$/],
    [{ name: 'a', data_base64: base64 }, '/name', /did you mean file_name or filename\?$/],
    [
      { filename: 'a', data_base64: base64, showForUsers: false },
      '/showForUsers',
      /did you mean showforusers\?$/,
    ],
    [{ filename: 'a', data_base64: base64, colour: 'red' }, '/colour', /takes showforusers, note, isimage$/],
    [
      { filename: 'a', url: 'https://files.example/a' },
      '/url',
      /^is not fetched; an entry is file and file_name/,
    ],
    [{ file: 'abc', file_name: 'a', filename: 'a', data_base64: base64 }, '', /^gives a file in 2 ways/],
    [{ id: 77, file: 'abc', file_name: 'a' }, '/file', /^cannot stand beside id/],
    [{ id: 77, data_base64: base64 }, '/data_base64', /^cannot stand beside id/],
    [{ id: '77', path: 'a.eml' }, '/path', /^cannot stand beside id/],
  ])('%j', async (entry, member, message) => {
    const { value } = await save([{ id: 1001, status_id: 2, attachments: [entry] }]);
    expect(value).toMatchObject({
      code: 'invalid_input',
      issues: [{ pointer: `${entry0}${member}`, message: expect.stringMatching(message) }],
    });
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test.each([base64.slice(0, -1), base64.slice(0, -2), base64.slice(0, -3)])(
    'as Base64 that was cut off: %s',
    async (cut) => {
      const { value } = await save([{ id: 1001, attachments: [{ filename: 'a', data_base64: cut }] }]);
      expect(at(value, 'issues', 0, 'message')).toMatch(/was cut off/);
      expect(halo.simulator().requests).toHaveLength(0);
    },
  );

  test('but for Base64 for URLs, which has no padding', async () => {
    const data_base64 = Buffer.from([251, 255, 191, 0]).toString('base64url');
    expect(await save([{ id: 1001, attachments: [{ filename: 'a', data_base64 }] }])).toMatchObject({
      ok: true,
    });
    expect(halo.simulator().files.of(1001)[0]?.bytes).toEqual(Buffer.from([251, 255, 191, 0]));
  });

  test('and a file that HaloPSA has goes out with whatever it put beside the id', async () => {
    const attachments = [
      { id: 77, filename: 'a', data: 'x', url: '', content_type: 'text/plain', data_base64: null },
    ];
    await save([{ id: 1001, attachments }]);
    expect(halo.sentTickets()).toEqual([[{ id: 1001, attachments }]]);
  });
});

test('what an entry says of its file goes out with the upload', async () => {
  const said = { showforusers: false, note: 'Original with headers', isimage: true };
  const attachments = [{ filename: 'a.txt', data_base64: base64, ...said }];
  await save([
    { summary: 'new', attachments },
    { id: 1001, attachments },
  ]);
  const uploads = halo.requests('add_file').map(({ body }) => at(body, 0));
  expect(uploads).toMatchObject([said, { ...said, ticket_id: 1001 }]);
  expect(uploads[0]).not.toHaveProperty('ticket_id');
});

describe('an upload whose answer is lost', () => {
  const faults: [string, FaultAction, 'before' | 'after'][] = [
    ['reset, not kept', { type: 'reset' }, 'before'],
    ['reset, kept', { type: 'reset' }, 'after'],
    ['503, not kept', { type: 'status', status: 503 }, 'before'],
    ['503, kept', { type: 'status', status: 503 }, 'after'],
  ];
  const attachments = [{ filename: 'a.txt', data_base64: base64 }];

  test.each(faults)('to a ticket that is there is settled by its files: %s', async (_what, action, when) => {
    halo.simulator().faults.add({ route: 'add_file', action, when });
    const { value } = await save([{ id: 1001, attachments }]);
    const isKept = when === 'after';
    expect(at(value, 'results', 0, 'attachments', 0, 'outcome')).toBe(isKept ? 'added' : 'unknown');
    expect(stored(1001)).toHaveLength(isKept ? 1 : 0);
    expect(halo.requests('add_file')).toHaveLength(1);
  });

  test.each(faults)(
    'for a new ticket is repeated, and the ticket has it once: %s',
    async (_what, action, when) => {
      halo.simulator().faults.add({ route: 'add_file', action, when });
      const { value } = await save([{ summary: 'x', attachments }]);
      expect(at(value, 'results', 0)).toMatchObject({
        outcome: 'created',
        attachments: [{ outcome: 'added' }],
      });
      expect(stored(at(value, 'results', 0, 'id'))).toHaveLength(1);
    },
  );

  test('a file that HaloPSA refuses leaves the saved ticket told', async () => {
    halo.simulator().behaviour.refuseFile = () => 'This file type is not allowed.';
    const { value } = await save([{ id: 1001, status_id: 2, attachments }]);
    expect(value).toMatchObject({
      code: 'partial_failure',
      message: expect.stringMatching(
        /Ticket 1001 was saved, but the file "a.txt" was not added.*not allowed/,
      ),
      results: [{ outcome: 'updated', attachments: [{ outcome: 'rejected' }] }],
    });
  });

  test('a file that HaloPSA refuses keeps a new ticket from being opened', async () => {
    halo.simulator().behaviour.refuseFile = () => 'This file type is not allowed.';
    const { value } = await save([{ summary: 'x', attachments }]);
    expect(value).toMatchObject({ code: 'rejected', results: [{ outcome: 'rejected' }] });
    expect(halo.requests('save')).toHaveLength(0);
  });
});

describe('with match_on', () => {
  const attachments = [{ filename: 'a.txt', data_base64: base64 }];
  const alert = { summary: 'x', third_party_id_string: 'A-1', attachments };
  const options = { match_on: 'third_party_id_string' };

  test.each([
    ['update', 1],
    ['note', 1],
    ['leave', 0],
  ])('on_match %s adds %d file to the ticket that was found', async (on_match, count) => {
    const { id } = halo.simulator().store.add({ summary: 'there', third_party_id_string: 'A-1' });
    const { outcomes } = await save([alert], { ...options, on_match });
    expect(outcomes).toEqual(['matched']);
    expect(stored(id)).toHaveLength(count);
    expect(halo.simulator().files.all()).toHaveLength(count);
  });

  test('nothing is uploaded before it is known whether the ticket is there', async () => {
    await save([alert], options);
    const routes = halo.simulator().requests.map(({ route }) => route);
    expect(routes.indexOf('add_file')).toBeGreaterThan(routes.indexOf('list'));
  });
});

test('many files go one after another', async () => {
  const files = numbers(12).map((n) => ({
    filename: `${n}.bin`,
    data_base64: randomBytes(20_000).toString('base64'),
  }));
  const { value } = await save([{ id: 1001, attachments: files }]);
  expect(entries(at(value, 'results', 0, 'attachments')).map((each) => at(each, 'outcome'))).toEqual(
    numbers(12).map(() => 'added'),
  );
  expect(halo.simulator().mostInFlight()).toBe(1);
});
