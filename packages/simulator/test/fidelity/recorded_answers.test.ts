/** @slow Starts programs. */
import { at, type JsonObject } from '../../../../test/support/json';
import { bundleConnector, type ConnectorBundle } from '../../../../test/wire/connector_process';
import { type Answerer, sendJson, startHaloStub } from '../../../../test/wire/halo_stub';
import { closeBehindEachTest } from '../../../../test/wire/opened_servers';
import { serviceAsset } from '../../../../test/wire/run_on_wire';
import { objectOf, rowShape, shapes } from './shapes';

// The connector as the platform starts it, against answers with the shapes that live tenants were recorded with. What
// it passes on is compared with what was sent, and at LOG_LEVEL=warn it has nothing to say.
const open = closeBehindEachTest();
let connector: ConnectorBundle;
beforeAll(async () => {
  connector = await bundleConnector('main');
});
afterAll(() => connector.remove());

const { firstTicket, secondTicket } = shapes;
const first: JsonObject & { id: number } = { ...objectOf(firstTicket), id: 1001 };
const second: JsonObject & { id: number } = { ...objectOf(secondTicket), id: 1002 };
const row = (id: number) => ({ ...objectOf(rowShape), id });
const tickets = [
  ['first', first],
  ['second', second],
] as const;

async function run(action: string, inputs: object, api: Answerer) {
  const stub = await open(startHaloStub({ api }));
  const input = { ...serviceAsset(stub.url), ...inputs };
  const { stdout, stderr } = await connector.run({ args: [action], input, env: { LOG_LEVEL: 'warn' } });
  const output: unknown = stdout === '' ? undefined : JSON.parse(stdout.replace(/^::set-output /, ''));
  return { output, logged: stderr };
}

describe.each(tickets)('the %s recorded ticket', (_which, ticket) => {
  test('saved back whole is taken for what HaloPSA answers: nothing is called not applied', async () => {
    const { output } = await run(
      'add_or_update_ticket',
      { json_body: [ticket], options: { resolve_names: false } },
      sendJson([ticket], 201),
    );
    expect(at(output, 'results', 0)).toMatchObject({ outcome: 'updated', id: ticket.id });
    expect(at(output, 'results', 0, 'not_applied')).toBeUndefined();
    expect(at(output, 'results', 0, 'unknown_fields')).toBeUndefined();
  });

  test('is read whole, and nothing about it is odd', async () => {
    const inputs = { path_parameters: { id: ticket.id } };
    const { output, logged } = await run('get_ticket_by_id', inputs, sendJson(ticket));
    expect(logged).toBe('');
    expect(at(output, 'json_body')).toEqual(ticket);
  });

  test('is whole in the answer to a create, and nothing about it is odd', async () => {
    const inputs = { json_body: [{ summary: 'x' }] };
    const { output, logged } = await run('add_or_update_ticket', inputs, sendJson(ticket, 201));
    expect(logged).toBe('');
    expect(output).toMatchObject({ status_code: 201, results: [{ outcome: 'created', id: ticket.id }] });
    expect(at(output, 'json_body')).toEqual(ticket);
    expect(at(output, 'results', 0, 'ticket')).toEqual(ticket);
  });

  test('is whole in the answer to its deletion, and nothing about it is odd', async () => {
    const inputs = { path_parameters: { id: String(ticket.id) }, parameters: { reason: 'x' } };
    const { output, logged } = await run('delete_ticket_by_id', inputs, sendJson(ticket));
    expect(logged).toBe('');
    expect(at(output, 'json_body')).toEqual(ticket);
  });

  test('is kept to the fields asked for, an object among them', async () => {
    const inputs = {
      path_parameters: { id: ticket.id },
      options: { fields: ['summary', 'priority'] },
    };
    const { output } = await run('get_ticket_by_id', inputs, sendJson(ticket));
    const { id, summary, priority } = ticket;
    expect(at(output, 'json_body')).toEqual({ id, summary, priority });
  });
});

test.each([
  ['status_id', 'High'],
  ['tickettype', 'Incident'],
  ['user', { ...Object(first.user), site: 7 }],
])('what no tenant was recorded with is said to be odd, and passed on: %s', async (member, value) => {
  const odd = { ...first, [member]: value };
  const { output, logged } = await run('get_ticket_by_id', { path_parameters: { id: 1001 } }, sendJson(odd));
  expect(logged).toContain('"event":"odd_answer"');
  expect(logged).toContain(`/json_body/${member}`);
  expect(at(output, 'json_body')).toEqual(odd);
});

describe('both recorded tickets', () => {
  test('are whole in the answer to an update of both, and nothing about them is odd', async () => {
    const inputs = { json_body: [first, second].map(({ id }) => ({ id, urgency: 1 })) };
    const { output, logged } = await run('add_or_update_ticket', inputs, savedOf(first, second));
    expect(logged).toBe('');
    expect(at(output, 'results')).toMatchObject([
      { outcome: 'updated', id: 1001 },
      { outcome: 'updated', id: 1002 },
    ]);
    expect(at(output, 'results', 0, 'ticket')).toEqual(first);
    expect(at(output, 'results', 1, 'ticket')).toEqual(second);
    expect(at(output, 'json_body')).toEqual(second);
  });

  test('are whole as rows of a list, should one come so', async () => {
    const { output } = await run('get_tickets', {}, sendJson(listOf([first, second])));
    expect(at(output, 'json_body', 'tickets')).toEqual([first, second]);
  });
});

describe('recorded notes and files of a ticket', () => {
  const notes = [first, second].map(({ extra_actions }, index) => ({
    ...Object(at(extra_actions, 0)),
    id: index + 1,
    ticket_id: first.id,
  }));
  const file = { ...objectOf(shapes.attachment), id: 2967, ticket_id: first.id };

  test('are read whole with it, less the content of a file, and nothing about them is odd', async () => {
    const inputs = { path_parameters: { id: first.id }, options: { notes: true, attachments: true } };
    const { output, logged } = await run('get_ticket_by_id', inputs, (response, arrived) => {
      const answers = [
        { path: '/api/Actions', value: { record_count: 2, actions: notes } },
        { path: '/api/Attachment', value: { record_count: 1, attachments: [file] } },
      ];
      const answer = answers.find(({ path }) => arrived.url.startsWith(path));
      sendJson(answer?.value ?? first)(response, arrived);
    });
    expect(logged).toBe('');
    expect(at(output, 'json_body')).toEqual(first);
    expect(at(output, 'notes')).toEqual(notes);
    const { data, ...told }: JsonObject = file;
    expect(at(output, 'attachments')).toEqual([told]);
  });
});

describe('recorded rows of a list', () => {
  const rows = [row(1003), row(1004)];

  test('are passed on whole with what stands around them, and nothing about them is odd', async () => {
    const { output, logged } = await run('get_tickets', {}, sendJson(listOf(rows)));
    expect(logged).toBe('');
    expect(at(output, 'json_body')).toEqual(listOf(rows));
  });

  test('are joined from all pages, and nothing about them is odd', async () => {
    const { output, logged } = await run(
      'get_tickets',
      { options: { all_pages: true } },
      (response, arrived) => {
        const page = Number(new URL(arrived.url, 'http://localhost').searchParams.get('page_no'));
        sendJson({ ...listOf(rows.slice(page - 1, page)), record_count: 2 })(response, arrived);
      },
    );
    expect(logged).toBe('');
    expect(at(output, 'json_body', 'tickets')).toEqual(rows);
    expect(at(output, 'summary')).toMatchObject({ complete: true, tickets: 2 });
  });
});

const listOf = (listed: JsonObject[]): JsonObject => ({
  page_no: 1,
  page_size: 50,
  record_count: listed.length,
  tickets: listed,
  include_children: false,
});

/** Answers a save with those of the tickets that it names, as `returnall` has it. */
function savedOf(...known: JsonObject[]): Answerer {
  return (response, arrived) => {
    const sent: unknown[] = JSON.parse(arrived.body);
    const named = sent.map((ticket) => known.find(({ id }) => id === at(ticket, 'id')));
    sendJson(named, 201)(response, arrived);
  };
}
