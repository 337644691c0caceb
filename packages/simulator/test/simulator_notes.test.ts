import { at, entries, idsOf, type JsonObject } from '../../../test/support/json';
import { type Reply, useSimulatorCalls } from '../../../test/support/simulator_calls';
import type { Fault, Note } from '../start';

const calls = useSimulatorCalls({ tickets: 10 });
const { get, post, simulator } = calls;

const ticket = 1001;
const addNotes = (notes: unknown, query = ''): Promise<Reply> => post(`/api/Actions${query}`, notes);
const addNote = (note: JsonObject): Promise<Reply> =>
  addNotes([{ ticket_id: ticket, outcome_id: 7, ...note }]);
const listed = async (query = ''): Promise<readonly unknown[]> =>
  entries(at((await get(`/api/Actions?ticket_id=${ticket}${query}`)).body, 'actions'));
const written = (): Note[] => simulator().notes.written();
const message = (reply: Reply): unknown => at(reply.body, 'Message');

describe('adding a note', () => {
  test('answers 201 with the action, under an id of its ticket', async () => {
    const { status, body } = await addNote({ note: 'Host isolated.', hiddenfromuser: true });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: 1,
      ticket_id: ticket,
      outcome: 'Private Note',
      outcome_id: 7,
      note: 'Host isolated.',
      note_html: '<p>Host isolated.</p>',
      hiddenfromuser: true,
      sendemail: false,
      actiondatecreated: '2026-03-02T10:00:00.0004270Z',
    });
    expect(written()).toHaveLength(1);
  });

  test('counts ids in each ticket by itself', async () => {
    expect(at((await addNote({ note: 'one' })).body, 'id')).toBe(1);
    expect(at((await addNote({ note: 'two' })).body, 'id')).toBe(2);
    expect(at((await addNote({ ticket_id: 1002, note: 'other' })).body, 'id')).toBe(1);
  });

  test('takes HTML as it is, and makes the text of it', async () => {
    const { body } = await addNote({ note_html: '<p>Blocked &lt;203.0.113.9&gt;</p><p>R&amp;D told</p>' });
    expect(body).toMatchObject({
      note_html: '<p>Blocked &lt;203.0.113.9&gt;</p><p>R&amp;D told</p>',
      note: 'Blocked <203.0.113.9>\nR&D told',
    });
  });

  test('makes HTML of text, its signs escaped', async () => {
    const { body } = await addNote({ note: 'a < b & c\nend' });
    expect(at(body, 'note_html')).toBe('<p>a &lt; b &amp; c<br>end</p>');
  });

  test('reads digits as numbers, as the web page of HaloPSA sends them', async () => {
    const { status } = await addNotes([{ ticket_id: '1001', outcome_id: '7', new_status: '2', note: 'x' }]);
    expect(status).toBe(201);
    expect(written()).toMatchObject([{ ticket_id: ticket, new_status: 2 }]);
  });

  test.each([
    ['Private Note', 'Private Note'],
    ['a name in another case', ' private note '],
  ])('knows the outcome by %s', async (_how, outcome) => {
    const { body } = await addNotes([{ ticket_id: ticket, outcome, note: 'x' }]);
    expect(body).toMatchObject({ outcome: 'Private Note', outcome_id: 7 });
  });

  test('goes by the id where name and id are sent', async () => {
    expect((await addNote({ outcome: 'Public Note', note: 'x' })).body).toMatchObject({ outcome_id: 7 });
  });

  test.each([
    ['object', '', false],
    ['array', '', true],
    ['object', '?returnall=true', true],
  ] as const)('answers several as saves do: %s%s', async (replyShape, query, asList) => {
    simulator().behaviour.replyShape = replyShape;
    const note = { ticket_id: ticket, outcome_id: 7 };
    const { body } = await addNotes(
      [
        { ...note, note: 'one' },
        { ...note, note: 'two' },
      ],
      query,
    );
    expect(Array.isArray(body)).toBe(asList);
    expect(written().map((each) => each.note)).toEqual(['one', 'two']);
  });
});

describe('a note that is refused', () => {
  const nothingWritten = (): void => expect(written()).toEqual([]);

  test("without an outcome, in HaloPSA's words", async () => {
    const reply = await addNotes([{ ticket_id: ticket, note: 'x' }]);
    expect(reply.status).toBe(400);
    expect(message(reply)).toBe('An Outcome must be entered for this Action');
    nothingWritten();
  });

  test('is none for a tenant that asks for no outcome', async () => {
    await post('/_simulator/behaviour', { outcomeRequired: false });
    const { status, body } = await addNotes([{ ticket_id: ticket, note: 'x' }]);
    expect(status).toBe(201);
    expect(body).not.toHaveProperty('outcome');
  });

  test.each([
    { outcome_id: 4711 },
    { outcome: 'Interne Notitie' },
    { outcome_id: 0, outcome: 'Private Note' },
  ])('with an outcome that there is not: %j', async (outcome) => {
    const reply = await addNotes([{ ticket_id: ticket, note: 'x', ...outcome }]);
    expect([reply.status, message(reply)]).toEqual([
      400,
      'You do not have access to this Action at the moment',
    ]);
    nothingWritten();
  });

  test.each([{ ticket_id: 999_999 }, { ticket_id: null }])('on no ticket: %j', async (where) => {
    expect(message(await addNote({ note: 'x', ...where }))).toBe('Ticket not found');
    nothingWritten();
  });

  test('on a deleted ticket', async () => {
    await calls.remove(`/api/Tickets/${ticket}`);
    expect(message(await addNote({ note: 'x' }))).toBe('Ticket not found');
  });

  test('takes the others of its list with it', async () => {
    const good = { ticket_id: ticket, outcome_id: 7, note: 'x' };
    expect((await addNotes([good, { ...good, outcome_id: 4711 }])).status).toBe(400);
    nothingWritten();
  });

  test('by the binder, which names the path', async () => {
    const { status, body } = await addNote({ note: 'x', hiddenfromuser: 'perhaps' });
    expect(status).toBe(400);
    expect(Object.keys(Object(body))).toEqual(['[0].hiddenfromuser']);
    expect(at((await addNotes({ ticket_id: ticket })).body, '', 0)).toContain('List`1[Actions]');
    expect((await addNotes('[{"ticket_id":')).status).toBe(400);
    expect((await addNotes([])).status).toBe(400);
  });

  test('by a rule of the test', async () => {
    simulator().behaviour.refuseNote = ({ note }) => (note === 'x' ? 'Not this one' : undefined);
    expect(message(await addNote({ note: 'x' }))).toBe('Not this one');
    expect((await addNote({ note: 'y' })).status).toBe(201);
  });

  test('for want of the right to edit tickets; reading them takes no more than reading tickets', async () => {
    const note = [{ ticket_id: ticket, outcome_id: 7, note: 'x' }];
    expect((await post('/api/Actions', note, 'read:tickets')).status).toBe(403);
    expect((await get(`/api/Actions?ticket_id=${ticket}`, 'read:tickets')).status).toBe(200);
    expect((await get(`/api/Actions?ticket_id=${ticket}`, 'read:customers')).status).toBe(403);
  });
});

describe('what a note does', () => {
  test('touches the last update of its ticket, and no other', async () => {
    const before = simulator().store.get(1002)?.last_update;
    calls.advance(60_000);
    await addNote({ note: 'x' });
    const { body } = await get(`/api/Tickets/${ticket}`);
    expect(String(at(body, 'last_update'))).toMatch(/^2026-03-02T10:01:00/);
    expect(simulator().store.get(1002)?.last_update).toBe(before);
  });

  test('may close the ticket and open it again', async () => {
    await post('/api/Tickets', [{ id: ticket, status_id: 2 }]);
    const { body } = await addNote({ note: 'Done.', new_status: 9 });
    expect(body).toMatchObject({ old_status: 2, new_status: 9 });
    expect((await get(`/api/Tickets/${ticket}`)).body).toMatchObject({ status_id: 9 });
    await addNote({ note: 'Not done.', new_status: 2 });
    expect((await get(`/api/Tickets/${ticket}`)).body).toMatchObject({ status_id: 2 });
  });

  test.each([
    [{ outcome_id: 7 }, false],
    [{ outcome_id: 7, sendemail: true }, true],
    [{ outcome_id: 6 }, true],
    [{ outcome_id: 6, sendemail: false }, false],
    [{ outcome_id: 6, hiddenfromuser: true }, false],
  ])('%j e-mails the user: %s', async (note, sent) => {
    await addNote({ note: 'x', ...note });
    expect(written()).toMatchObject([{ sendemail: sent }]);
  });
});

describe('listing notes', () => {
  test('tells them newest first, their HTML only where asked for', async () => {
    await addNote({ note: 'one' });
    await addNote({ note: 'two' });
    const notes = await listed();
    expect(notes.map((note) => at(note, 'note'))).toEqual(['two', 'one']);
    expect(notes[0]).not.toHaveProperty('note_html');
    expect((await listed('&includehtmlnote=true'))[0]).toMatchObject({ note_html: '<p>two</p>' });
    expect(idsOf(await listed('&count=1'))).toEqual([2]);
  });

  test("has HaloPSA's own entries of every save among them, unless they are left out", async () => {
    const created = at((await post('/api/Tickets', [{ summary: 'New' }])).body, 'id');
    await post('/api/Tickets', [{ id: created, priority_id: 2 }]);
    await addNotes([{ ticket_id: created, outcome_id: 7, note: 'mine' }]);
    const path = `/api/Actions?ticket_id=${created}`;
    const all = entries(at((await get(path)).body, 'actions'));
    expect(all.map((note) => at(note, 'id'))).toEqual([3, 2, 1]);
    expect(all[1]).toMatchObject({ action_systemid: 1, note: expect.stringContaining('priority_id') });
    const own = entries(at((await get(`${path}&excludesys=true`)).body, 'actions'));
    expect(own).toEqual([expect.objectContaining({ id: 3, note: 'mine' })]);
  });

  test('of a ticket without any is an empty list', async () => {
    expect((await get(`/api/Actions?ticket_id=${ticket}`)).body).toEqual({ actions: [] });
  });

  test('without a ticket gets nowhere', async () => {
    const { status, headers } = await get('/api/Actions?excludesys=true');
    expect(status).toBe(504);
    expect(headers['content-type']).toContain('text/html');
  });
});

describe('faults', () => {
  const faults: [name: string, fault: Omit<Fault, 'route'>, notes: number][] = [
    ['lost before', { action: { type: 'reset' } }, 0],
    ['lost after', { action: { type: 'reset' }, when: 'after' }, 1],
    ['429', { action: { type: 'status', status: 429 } }, 0],
    ['504 before', { action: { type: 'status', status: 504 } }, 0],
    ['504 after', { action: { type: 'status', status: 504 }, when: 'after' }, 1],
    ['cut off', { action: { type: 'cut' } }, 1],
    ['half an answer', { action: { type: 'half' } }, 1],
    ['a body that is none of HaloPSA', { action: { type: 'body', body: '' }, when: 'after' }, 1],
  ];

  test.each(faults)('%s: posted over HTTP, for notes alone', async (_name, fault, notes) => {
    expect((await post('/_simulator/faults', { route: 'add_note', ...fault })).status).toBe(200);
    const outcome = await addNote({ note: 'x' }).then(
      ({ body }) => at(body, 'id'),
      () => undefined,
    );
    expect(outcome).toBeUndefined();
    expect(written()).toHaveLength(notes);
    expect((await addNote({ note: 'y' })).status).toBe(201);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)(
    'a note may be slow %s it is written, and its answer is lost where all starts over',
    async (when, notes) => {
      simulator().faults.add({ route: 'add_note', action: { type: 'delay', ms: 600_000 }, when });
      const answer = addNote({ note: 'x' }).then(
        ({ status }) => status,
        () => 'lost',
      );
      while (simulator().requests.at(-1)?.route !== 'add_note') {
        await new Promise(setImmediate);
      }
      await new Promise(setImmediate);
      expect(written()).toHaveLength(notes);
      simulator().reset();
      expect(await answer).toBe('lost');
    },
  );

  test('a note that HaloPSA writes late is there once its time has come', async () => {
    simulator().faults.add({ route: 'add_note', action: { type: 'late_save', ms: 5_000, now: 504 } });
    expect((await addNote({ note: 'late' })).status).toBe(504);
    expect(await listed()).toEqual([]);
    calls.advance(5_000);
    expect(await listed()).toEqual([expect.objectContaining({ note: 'late' })]);
    expect(written()).toHaveLength(1);
  });

  test('the reading of notes has faults of its own', async () => {
    simulator().faults.add({ route: 'notes', action: { type: 'status', status: 503 } });
    expect((await addNote({ note: 'x' })).status).toBe(201);
    expect((await get(`/api/Actions?ticket_id=${ticket}`)).status).toBe(503);
    expect(await listed()).toHaveLength(1);
  });
});

describe('what a test sees', () => {
  test('the notes of each ticket, over HTTP as well, and none after a reset', async () => {
    await addNote({ note: 'x' });
    expect(simulator().notes.of(ticket)).toMatchObject([{ id: 1, note: 'x', system: false }]);
    expect(entries((await get('/_simulator/notes')).body)).toMatchObject([{ ticket_id: ticket, note: 'x' }]);
    expect(entries((await get('/_simulator/notes?ticket_id=1002')).body)).toEqual([]);
    expect(simulator().requests.filter(({ route }) => route === 'add_note')).toHaveLength(1);
    simulator().reset();
    expect(written()).toEqual([]);
  });
});
