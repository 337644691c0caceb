import { at, entries, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

const save = (ticket: JsonObject, options: JsonObject = {}) =>
  halo.run('add_or_update_ticket', { json_body: [ticket], options });
const dryRun = (ticket: JsonObject) => save(ticket, { dry_run: true });

const sentNotes = () => halo.requests('add_note').flatMap(({ body }) => entries(body));
const written = () => halo.simulator().notes.written();
const routes = () => halo.simulator().requests.map(({ route }) => route);
const closed = 9;

describe('the outcome of a note', () => {
  test('left out, is the stock private note, which HaloPSA takes', async () => {
    const { value } = await save({ id: 1001, details: 'x', note: { text: 'Seen again.' } });
    expect(at(value, 'results', 0, 'note')).toMatchObject({ outcome: 'added', sendemail: false });
    expect(sentNotes()).toMatchObject([{ outcome_id: 7, hiddenfromuser: true }]);
  });

  test('given by name is looked up once, before any ticket is written', async () => {
    const note = { text: 'Seen again.', outcome: ' private note ' };
    await halo.run('add_or_update_ticket', {
      json_body: [
        { id: 1001, details: 'x', note },
        { id: 1002, details: 'x', note },
      ],
    });
    expect(sentNotes()).toMatchObject([{ outcome_id: 7 }, { outcome_id: 7 }]);
    expect(routes().filter((route) => route === 'outcomes')).toHaveLength(1);
    expect(routes().indexOf('outcomes')).toBeLessThan(routes().indexOf('save'));
  });

  test('that is misspelt rejects the ticket before it is written, in a dry run, too', async () => {
    const ticket = { summary: 'new', note: { text: 'x', outcome: 'Privat Note' } };
    for (const run of [save, dryRun]) {
      const { value, outcomes } = await run(ticket);
      expect(outcomes).toEqual(['rejected']);
      expect(at(value, 'results', 0, 'error', 'message')).toMatch(
        /no outcome called "Privat Note".*Private Note/,
      );
    }
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('given by number is not looked up', async () => {
    await save({ id: 1001, details: 'x', note: { text: 'x', outcome_id: 6, private: false } });
    expect(routes()).not.toContain('outcomes');
    expect(sentNotes()).toMatchObject([{ outcome_id: 6, hiddenfromuser: false }]);
  });

  test('of a label that several outcomes have goes as given', async () => {
    await save({ id: 1001, details: 'x', note: { text: 'x', outcome: 'Escalate' } });
    expect(sentNotes()).toMatchObject([{ outcome: 'Escalate' }]);
  });

  test.each([
    ['a name goes as given', { outcome: 'Private Note' }, { outcome: 'Private Note' }],
    ['none becomes 7', {}, { outcome_id: 7 }],
  ])('where the list is not to be had: %s', async (_, given, sent) => {
    halo
      .simulator()
      .faults.add({ route: 'outcomes', count: 'always', action: { type: 'status', status: 403 } });
    const { ok } = await save({ id: 1001, details: 'x', note: { text: 'x', ...given } });
    expect(ok).toBe(true);
    expect(sentNotes()).toMatchObject([sent]);
  });

  test.each([
    ['a name goes as given', { outcome: 'Private Note' }, { outcome: 'Private Note' }],
    ['none becomes 7', {}, { outcome_id: 7 }],
  ])('where the list is empty, which proves nothing: %s', async (_, given, sent) => {
    halo.simulator().faults.add({ route: 'outcomes', count: 'always', action: { type: 'body', body: [] } });
    const { ok } = await save({ id: 1001, details: 'x', note: { text: 'x', ...given } });
    expect(ok).toBe(true);
    expect(sentNotes()).toMatchObject([sent]);
  });

  test('cannot be left out where the tenant has no stock private note', async () => {
    const rows = [
      { id: 40, buttonname: 'Interne Notitie', hiddenfromuser: true },
      { id: 41, buttonname: 'E-mail' },
    ];
    halo.simulator().faults.add({ route: 'outcomes', action: { type: 'body', body: rows } });
    const { value } = await save({ id: 1001, details: 'x', note: { text: 'x' } });
    expect(value).toMatchObject({
      code: 'invalid_input',
      issues: [{ pointer: '/json_body/0/note', message: expect.stringContaining('Interne Notitie (40)') }],
    });
    expect(halo.requests('save')).toHaveLength(0);
  });
});

describe('a note that HaloPSA could not take', () => {
  test.each<[string, JsonObject, JsonObject, string]>([
    ['public without an outcome', {}, { text: 'x', private: false }, '/json_body/0/note: needs outcome'],
    ['an empty paragraph', {}, { html: '<p><br></p>' }, '/json_body/0/note/html: is empty'],
    ['spaces', {}, { text: ' \u00a0\n' }, '/json_body/0/note/text: must be text that is not blank'],
    ['an entity of a space', {}, { html: '&nbsp;&#160;' }, '/json_body/0/note/html: is empty'],
    [
      'two statuses',
      {},
      { text: 'x', new_status: 9, status_name: 'Closed' },
      '/json_body/0/note: takes new_status',
    ],
    [
      'another status than its ticket',
      { status_id: 2 },
      { text: 'x', new_status: 9 },
      'gives another status',
    ],
    ['a span that is none', {}, { text: 'x', once_within: 'soon' }, 'must be a span of time'],
  ])('%s is invalid before anything is sent', async (_, ticket, note, issue) => {
    const { code, issues } = await save({ id: 1001, ...ticket, note });
    expect(code).toBe('invalid_input');
    expect(issues.join()).toContain(issue);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('text in angle brackets is not empty', async () => {
    expect((await save({ id: 1001, note: { text: '<FIN-22>' } })).ok).toBe(true);
  });
});

test('the lines of a text stay lines in the e-mail, and nothing in it is markup', async () => {
  const note = {
    text: 'Host <FIN-22>\nisolated & cleaned',
    outcome: 'Public Note',
    private: false,
    time_taken: 0.25,
  };
  const { value } = await save({ id: 1001, note: { ...note, send_email: true } });
  expect(sentNotes()).toMatchObject([
    {
      note: 'Host <FIN-22>\nisolated & cleaned',
      note_html: 'Host &lt;FIN-22&gt;<br>isolated &amp; cleaned',
      sendemail: true,
      timetaken: 0.25,
    },
  ]);
  expect(at(value, 'results', 0, 'note')).toMatchObject({ outcome: 'added', sendemail: true });
});

describe('a status and a note', () => {
  const note = { text: 'False positive.' };

  test('of an update go in one request, behind the other fields, and the ticket is shown as it is then', async () => {
    const { value } = await save({ id: 1001, details: 'x', status_id: closed, note });
    expect(halo.sentTickets()).toEqual([[{ id: 1001, details: 'x' }]]);
    expect(sentNotes()).toMatchObject([{ new_status: closed, note: 'False positive.' }]);
    expect(routes().slice(-2)).toEqual(['add_note', 'get']);
    expect(value).toMatchObject({
      json_body: { id: 1001, status_id: closed },
      results: [{ outcome: 'updated', ticket: { status_id: closed }, note: { outcome: 'added' } }],
    });
  });

  test('and nothing else post no ticket', async () => {
    const { value } = await save({ id: 1001, status_id: closed, note });
    expect(halo.requests('save')).toHaveLength(0);
    expect(halo.requests('get')).toHaveLength(1);
    expect(value).toMatchObject({ json_body: { status_id: closed }, summary: { updated: 1 } });
  });

  test('that HaloPSA refuses leave the ticket open: neither of both, and nothing was saved', async () => {
    halo.simulator().behaviour.refuseNote = () => 'The ticket is locked.';
    const { value, outcomes } = await save({ id: 1001, status_id: closed, note });
    expect(outcomes).toEqual(['rejected']);
    expect(value).toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('The ticket is locked.'),
      results: [{ note: { outcome: 'rejected' } }],
      summary: { rejected: 1, updated: 0 },
    });
    expect(halo.simulator().store.get(1001)?.status_id).not.toBe(closed);
  });

  test('whose response is lost, and that are not there, are unknown', async () => {
    halo.simulator().faults.add({ route: 'add_note', action: { type: 'reset' } });
    const { code, outcomes } = await save({ id: 1001, status_id: closed, note });
    expect({ code, outcomes }).toEqual({ code: 'outcome_unknown', outcomes: ['unknown'] });
    expect(sentNotes()).toHaveLength(1);
  });

  test('of a new ticket: the status stays in the ticket', async () => {
    await save({ summary: 'new', status_id: 2, note });
    expect(halo.sentTickets()).toMatchObject([[{ status_id: 2 }]]);
    expect(sentNotes()[0]).not.toHaveProperty('new_status');
  });

  test('by its name is looked up before', async () => {
    await save({ id: 1001, note: { ...note, status_name: 'closed' } });
    expect(sentNotes()).toMatchObject([{ new_status: closed }]);
    const { outcomes } = await save({ id: 1001, details: 'x', note: { ...note, status_name: 'Closd' } });
    expect(outcomes).toEqual(['rejected']);
    expect(halo.requests('save')).toHaveLength(0);
  });

  test('of an alert that is matched: on_match note changes the status by the note alone', async () => {
    const { id } = halo.simulator().store.add({ summary: 'there', third_party_id_string: 'A-1' });
    const { value } = await save(
      {
        summary: 'again',
        status_id: 2,
        third_party_id_string: 'A-1',
        note: { text: 'It cleared.', new_status: 2 },
      },
      { match_on: 'third_party_id_string', on_match: 'note' },
    );
    expect(halo.requests('save')).toHaveLength(0);
    expect(value).toMatchObject({ json_body: { id, status_id: 2, summary: 'there' } });
  });
});

describe('a call that is repeated', () => {
  const minutes = (count: number) => halo.clock.advance(count * 60_000);

  test('adds its note once within a quarter of an hour, and again after it', async () => {
    const ticket = { id: 1001, note: { text: 'Seen  again.' } };
    await save(ticket);
    minutes(14);
    const { value, ok } = await save({ id: 1001, note: { html: '<p>Seen again.</p>' } });
    expect(ok).toBe(true);
    expect(at(value, 'results', 0)).toMatchObject({
      outcome: 'updated',
      note: { outcome: 'already_there', id: 1 },
    });
    expect(written()).toHaveLength(1);
    minutes(2);
    expect(at((await save(ticket)).value, 'results', 0, 'note', 'outcome')).toBe('added');
    expect(written()).toHaveLength(2);
  });

  test.each([
    ['0', 0, 2],
    ['1h', 50, 1],
    ['1h', 61, 2],
  ])('with once_within %s, %d minutes later, leaves %d notes', async (once_within, later, count) => {
    const ticket = { id: 1001, note: { text: 'Seen again.', once_within } };
    await save(ticket);
    minutes(later);
    await save(ticket);
    expect(written()).toHaveLength(count);
  });

  test('closes a ticket that was opened again in between', async () => {
    const ticket = { id: 1001, note: { text: 'False positive.', new_status: closed } };
    await save(ticket);
    expect(at((await save(ticket)).value, 'results', 0, 'note', 'outcome')).toBe('already_there');
    halo.simulator().store.update(1001, { status_id: 2 });
    expect(at((await save(ticket)).value, 'results', 0, 'note', 'outcome')).toBe('added');
    expect(halo.simulator().store.get(1001)?.status_id).toBe(closed);
  });

  const file = { filename: 'mail.eml', data_base64: 'aGVsbG8=' };
  const stored = () => halo.simulator().files.all();

  test('uploads a file once, unless another is meant', async () => {
    await save({ id: 1001, attachments: [file] });
    const { value } = await save({ id: 1001, attachments: [file] });
    expect(at(value, 'results', 0)).toMatchObject({
      outcome: 'updated',
      attachments: [{ filename: 'mail.eml', outcome: 'already_there', id: stored()[0]?.id }],
    });
    expect(stored()).toHaveLength(1);
    await save({ id: 1001, attachments: [{ filename: 'mail.eml', data_base64: 'aGVsbG8h' }] });
    await save({ id: 1001, attachments: [{ ...file, again: true }] });
    expect(stored()).toHaveLength(3);
  });

  test('a file of a ticket that was refused is not called added', async () => {
    halo.simulator().behaviour.refuse = () => 'The client is on stop.';
    const { value } = await save({ summary: 'new', attachments: [file] });
    expect(at(value, 'results', 0)).toMatchObject({
      outcome: 'rejected',
      attachments: [{ filename: 'mail.eml', outcome: 'not_sent' }],
    });
  });

  test('what an entry says of its file goes out with the upload', async () => {
    await save({ id: 1001, attachments: [{ ...file, showforusers: true, note: 'Headers', isimage: false }] });
    expect(halo.requests('add_file').map(({ body }) => entries(body)[0])).toMatchObject([
      { showforusers: true, note: 'Headers', isimage: false, ticket_id: 1001 },
    ]);
  });
});
