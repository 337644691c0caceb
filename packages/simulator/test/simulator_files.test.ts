/** @slow Moves large bodies. */
import { createHash, randomBytes } from 'node:crypto';
import { at, entries, idsOf, type JsonObject } from '../../../test/support/json';
import { type Reply, useSimulatorCalls } from '../../../test/support/simulator_calls';
import type { Fault, StoredFile } from '../start';

const calls = useSimulatorCalls({ tickets: 10 });
const { get, post, simulator } = calls;

const ticket = 1001;
const text = 'Now is the winter…';
const dataUrl = (bytes: Buffer, type: string): string => `data:${type};base64,${bytes.toString('base64')}`;
const note: JsonObject = {
  filename: 'short text.txt',
  isimage: false,
  data_base64: dataUrl(Buffer.from(text), 'text/plain'),
};
const upload = (file: JsonObject, query = ''): Promise<Reply> =>
  post(`/api/Attachment${query}`, [{ ...note, ...file }]);
const kept = (): StoredFile[] => simulator().files.all();
const message = (reply: Reply): unknown => at(reply.body, 'Message');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('uploading a file', () => {
  test('answers 201 with the members of a recorded answer, the content among them', async () => {
    const { status, body } = await upload({});
    expect(status).toBe(201);
    expect(body).toEqual({
      third_party_id: '',
      content_type: 'text/plain',
      id: 2001,
      filename: 'short text.txt',
      datecreated: '2026-03-02T10:00:00.0004270Z',
      note: '',
      filesize: 20,
      type: 0,
      unique_id: 0,
      desc: 'short text.txt',
      isimage: false,
      data: Buffer.from(text).toString('base64'),
      ticket_id: 0,
      action_id: 0,
      user_id: -1,
      agent_id: 3,
      guid: expect.any(String),
      showforusers: false,
      showonchild: false,
      showonrelated: false,
    });
  });

  test.each([
    ['text', Buffer.from('From: a@example.com\r\n\r\nHällo, 世界 🙂'), 'mail.eml', 'message/rfc822'],
    ['binary', Buffer.from([0, 255, 128, 10, 13, 0]), 'evidence.bin', 'application/octet-stream'],
    ['an image', randomBytes(1_000), 'Bildschirm Größe 画面.png', 'image/png'],
    ['nothing', Buffer.alloc(0), 'empty.txt', 'text/plain'],
    ['25 MB', randomBytes(25 * 1024 * 1024), 'memory.dmp', 'application/octet-stream'],
  ])('keeps the bytes of %s', async (_what, bytes, filename, type) => {
    const { status, body } = await upload({ filename, data_base64: dataUrl(bytes, type), ticket_id: ticket });
    expect(status).toBe(201);
    expect(body).toMatchObject({ filename, filesize: bytes.length, content_type: type });
    const [file] = kept();
    expect(file?.sha256).toBe(sha256(bytes));
    expect(file?.bytes.equals(bytes)).toBe(true);
    expect(file).toMatchObject({ filename, ticket_id: ticket });
  });

  test('to a ticket counts it there, and leaves its last update alone', async () => {
    const before = simulator().store.get(ticket)?.last_update;
    calls.advance(60_000);
    await upload({ ticket_id: ticket });
    await upload({ ticket_id: String(ticket) });
    expect(simulator().store.get(ticket)).toMatchObject({ attachment_count: 2, last_update: before });
  });

  test('of several answers with the last, or with all for returnall', async () => {
    const files = [
      { ...note, filename: 'a.txt' },
      { ...note, filename: 'b.txt' },
    ];
    expect((await post('/api/Attachment', files)).body).toMatchObject({ filename: 'b.txt' });
    const all = await post('/api/Attachment?returnall=true', files);
    expect(entries(all.body).map((file) => at(file, 'filename'))).toEqual(['a.txt', 'b.txt']);
    expect(kept()).toHaveLength(4);
  });
});

describe('a file that is refused', () => {
  const nothingKept = (): void => expect(kept()).toEqual([]);

  test.each([
    ['bare base64', { data_base64: Buffer.from(text).toString('base64') }],
    ['a data URL without base64', { data_base64: 'data:text/plain,hello' }],
    ['base64 with a hole', { data_base64: 'data:text/plain;base64,aGVs bG8=' }],
    ['base64 that ends early', { data_base64: 'data:text/plain;base64,aGVsbG8' }],
    ['no content', { data_base64: null }],
    ['no name', { filename: '' }],
    ['a ticket that there is not', { ticket_id: 999_999 }],
  ])('for %s', async (_why, file) => {
    const reply = await upload(file);
    expect(reply.status).toBe(400);
    expect(message(reply)).toEqual(expect.any(String));
    nothingKept();
  });

  test('takes the others of its list with it', async () => {
    expect((await post('/api/Attachment', [note, { ...note, ticket_id: 999_999 }])).status).toBe(400);
    expect((await post('/api/Attachment', [])).status).toBe(400);
    nothingKept();
  });

  test('by the binder, which names the path', async () => {
    expect(Object.keys(Object((await upload({ ticket_id: 'ten' })).body))).toEqual(['[0].ticket_id']);
    expect(at((await post('/api/Attachment', note)).body, '', 0)).toContain('List`1[Attachment]');
    nothingKept();
  });

  test('by a rule of the test', async () => {
    simulator().behaviour.refuseFile = ({ filename }) =>
      String(filename).endsWith('.exe') ? 'This file type is not allowed' : undefined;
    expect(message(await upload({ filename: 'a.exe' }))).toBe('This file type is not allowed');
    nothingKept();
  });

  test('for want of the right to edit tickets', async () => {
    expect((await post('/api/Attachment', [note], 'read:tickets')).status).toBe(403);
    expect((await get(`/api/Attachment?ticket_id=${ticket}`, 'read:tickets')).status).toBe(200);
    nothingKept();
  });
});

describe('tickets and their files', () => {
  const open = async (attachments: unknown): Promise<number> =>
    Number(at((await post('/api/Tickets', [{ summary: 'New', attachments }])).body, 'id'));

  test('a new ticket takes over the files that it names', async () => {
    const [one, two] = [at((await upload({})).body, 'id'), at((await upload({})).body, 'id')];
    const left = at((await upload({})).body, 'id');
    const created = await open([{ id: one }, { id: two }, { id: 4711 }]);
    expect(idsOf(simulator().files.of(created))).toEqual([one, two]);
    expect(idsOf(simulator().files.of(0))).toEqual([left]);
    expect(simulator().store.get(created)).toMatchObject({ attachment_count: 2 });
  });

  test('but none of another ticket', async () => {
    const { body } = await upload({ ticket_id: ticket });
    const created = await open([{ id: at(body, 'id') }]);
    expect(simulator().files.of(created)).toEqual([]);
    expect(simulator().files.of(ticket)).toHaveLength(1);
  });

  test('an update that names files replaces those that were there; one that names none leaves them', async () => {
    const there = at((await upload({ ticket_id: ticket })).body, 'id');
    const loose = at((await upload({})).body, 'id');
    await post('/api/Tickets', [{ id: ticket, summary: 'Changed' }]);
    await post('/api/Tickets', [{ id: ticket, attachments: null }]);
    expect(idsOf(simulator().files.of(ticket))).toEqual([there]);
    await post('/api/Tickets', [{ id: ticket, attachments: [{ id: loose }] }]);
    expect(idsOf(simulator().files.of(ticket))).toEqual([loose]);
    expect(idsOf(kept())).toEqual([loose]);
  });

  test('a listing tells name, size and id, and no content', async () => {
    await upload({ ticket_id: ticket });
    await upload({ ticket_id: 1002 });
    const { body } = await get(`/api/Attachment?ticket_id=${ticket}`);
    expect(body).toEqual({
      attachments: [expect.objectContaining({ id: 2001, filename: 'short text.txt', filesize: 20 })],
    });
    expect(at(body, 'attachments', 0)).not.toHaveProperty('data');
    expect(entries(at((await get('/api/Attachment')).body, 'attachments'))).toHaveLength(2);
    expect((await get('/api/Attachment?ticket_id=1003')).body).toEqual({ attachments: [] });
  });
});

describe('faults', () => {
  const faults: [name: string, fault: Omit<Fault, 'route'>, files: number][] = [
    ['lost before', { action: { type: 'reset' } }, 0],
    ['lost after', { action: { type: 'reset' }, when: 'after' }, 1],
    ['429', { action: { type: 'status', status: 429 } }, 0],
    ['413', { action: { type: 'status', status: 413 } }, 0],
    ['504 after', { action: { type: 'status', status: 504 }, when: 'after' }, 1],
    ['cut off', { action: { type: 'cut' } }, 1],
    ['half an answer', { action: { type: 'half' } }, 1],
  ];

  test.each(faults)('%s: posted over HTTP, for files alone', async (_name, fault, files) => {
    expect((await post('/_simulator/faults', { route: 'add_file', ...fault })).status).toBe(200);
    const outcome = await upload({}).then(
      ({ body }) => at(body, 'id'),
      () => undefined,
    );
    expect(outcome).toBeUndefined();
    expect(kept()).toHaveLength(files);
    expect((await upload({})).status).toBe(201);
  });

  test('a file that HaloPSA keeps late is there once its time has come', async () => {
    simulator().faults.add({ route: 'add_file', action: { type: 'late_save', ms: 5_000, now: 504 } });
    expect((await upload({ ticket_id: ticket })).status).toBe(504);
    expect((await get(`/api/Attachment?ticket_id=${ticket}`)).body).toEqual({ attachments: [] });
    calls.advance(5_000);
    expect(simulator().files.of(ticket)).toHaveLength(1);
  });

  test('the reading of files has faults of its own', async () => {
    simulator().faults.add({ route: 'files', action: { type: 'status', status: 503 } });
    expect((await upload({ ticket_id: ticket })).status).toBe(201);
    expect((await get(`/api/Attachment?ticket_id=${ticket}`)).status).toBe(503);
  });
});

describe('what a test sees', () => {
  test('the request with the beginning of a large file, and a small one whole', async () => {
    await upload({ data_base64: dataUrl(Buffer.alloc(3_000, 'a'), 'text/plain') });
    await upload({});
    const [large, small] = simulator().requests.filter(({ route }) => route === 'add_file');
    expect(at(large?.body, 0, 'data_base64')).toMatch(
      /^data:text\/plain;base64,YWFh.{70,80}… \(4023 characters\)$/,
    );
    expect(at(small?.body, 0)).toEqual(note);
  });

  test('over HTTP: the files without their bytes, and the bytes of one', async () => {
    await upload({ ticket_id: ticket });
    expect((await get('/_simulator/files')).body).toEqual([
      expect.objectContaining({
        id: 2001,
        filesize: 20,
        sha256: sha256(Buffer.from(text)),
        ticket_id: ticket,
      }),
    ]);
    expect((await get('/_simulator/files/2001')).text).toBe(text);
    expect((await get('/_simulator/files/1')).status).toBe(404);
  });

  test('nothing after a reset, and ids from the first again', async () => {
    await upload({});
    simulator().reset();
    expect(kept()).toEqual([]);
    expect(at((await upload({})).body, 'id')).toBe(2001);
  });
});
