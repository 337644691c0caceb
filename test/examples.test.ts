/** @slow Runs every example. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionName } from '../src/action';
import { actions } from '../src/generated/registry';
import type { ActionEntry, Check } from '../src/registry_types';
import { actionNames, isActionName } from './support/first_examples';
import { at, entries, isJsonObject, type JsonObject } from './support/json';
import type { Outcome } from './support/run_action';
import { useSimulatedTenant } from './support/simulated_tenant';

const root = join(__dirname, '..');
const halo = useSimulatedTenant({ tickets: 200 });

interface Example {
  title: string;
  description: string;
  action: ActionName;
  input: JsonObject;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function asExample(value: unknown, place: string, named?: ActionName): Example {
  const action = named ?? at(value, 'action');
  const [title, description, input] = ['title', 'description', 'input'].map((key) => at(value, key));
  if (
    !isActionName(action) ||
    typeof title !== 'string' ||
    typeof description !== 'string' ||
    !isJsonObject(input)
  ) {
    throw new Error(`${place}: an example has title, description, action and input.`);
  }
  return { title, description, action, input };
}

const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.json'));
const ready = new Map(
  files.map((file) => [`examples/${file}`, asExample(readJson(`examples/${file}`), `examples/${file}`)]),
);

const inSchemas = actionNames.flatMap((action) =>
  entries(at(readJson(`schemas/${action}.json`), 'examples')).map((example, index): [string, Example] => {
    const place = `schemas/${action}.json, example ${index + 1}`;
    return [place, asExample(example, place, action)];
  }),
);

const assetNames = ['oauth2_client_credentials', 'oauth2_password'] as const;

const cases = [...ready, ...inSchemas].flatMap(([place, example]) =>
  assetNames.map((asset): [string, string, Example, (typeof assetNames)[number]] => [
    place,
    asset,
    example,
    asset,
  ]),
);

/** Runs with the bare ready asset of a type, so that no key of the other type is left in it. */
function runWith(asset: (typeof assetNames)[number], { action, input }: Example): Promise<Outcome> {
  const blank = { client_secret: '', tenant_id: '' };
  return halo.run(action, input, { asset: { ...blank, ...halo.simulator().assets[asset] } });
}

function outputCheck(name: ActionName): Promise<Check> {
  const entry: Pick<ActionEntry<ActionName>, 'loadOutputCheck'> = actions[name];
  return entry.loadOutputCheck();
}

test.each(cases)('%s works with %s', async (_place, _asset, example, asset) => {
  const { ok, value } = await runWith(asset, example);
  expect(ok ? undefined : value).toBeUndefined();
  const check = await outputCheck(example.action);
  check(value);
  expect(check.errors ?? []).toEqual([]);
  const grants = halo.requests('token').map(({ body }) => at(body, 'grant_type'));
  expect(grants).toEqual([asset === 'oauth2_password' ? 'password' : 'client_credentials']);
});

test.each([...ready])('%s says what it does, and no two say the same', (place, { title, description }) => {
  expect(title.length).toBeLessThanOrEqual(70);
  expect(description).toMatch(/\.$/);
  expect([...ready].filter(([, other]) => other.title === title).map(([other]) => other)).toEqual([place]);
});

describe('each ready example does what it is there for', () => {
  const run = (file: string) => {
    const example = ready.get(`examples/${file}.json`);
    if (!example) {
      throw new Error(`examples/${file}.json is missing.`);
    }
    return runWith('oauth2_client_credentials', example);
  };

  /** The texts of a ticket's notes, without those of the system. */
  const notesOf = (id: unknown): unknown[] =>
    halo
      .simulator()
      .notes.of(Number(id))
      .filter(({ system }) => !system)
      .map(({ note }) => note);

  test('a ticket from an alert is opened once, noted when it comes again, and opened anew once it is closed', async () => {
    const carriers = () => halo.stored({ third_party_id_string: 'SEN-48213' });
    expect((await run('open_ticket_once')).outcomes).toEqual(['created']);
    const [ticket] = carriers();
    halo.simulator().store.amend(Number(ticket?.id), { priority_id: 4, status_id: 2 });
    // Within a quarter of an hour the same note is taken for a repetition of the action.
    halo.clock.advance(16 * 60_000);
    expect((await run('open_ticket_once')).outcomes).toEqual(['matched']);
    expect(carriers()).toMatchObject([{ id: ticket?.id, priority_id: 4, status_id: 2 }]);
    expect(notesOf(ticket?.id)).toHaveLength(2);
    halo.simulator().store.amend(Number(ticket?.id), { status_id: 9 });
    expect((await run('open_ticket_once')).outcomes).toEqual(['created']);
    expect(carriers()).toHaveLength(2);
  });

  test('status and owner are changed', async () => {
    expect((await run('update_status_and_owner')).outcomes).toEqual(['updated']);
    expect(halo.stored({ id: 1001, status_id: 2, agent_id: 4, team: 'Security Operations' })).toHaveLength(1);
  });

  test('the nightly list holds all open tickets of the client, and no others', async () => {
    const { value, tickets } = await run('list_open_tickets_of_client');
    const open = halo.stored({ client_id: 12 }).filter(({ status_id }) => status_id !== 9);
    expect(tickets.map((ticket) => at(ticket, 'id'))).toEqual(open.map(({ id }) => id));
    expect(open.length).toBeGreaterThan(5);
    expect(at(value, 'summary', 'complete')).toBe(true);
    expect(Object.keys(Object(tickets[0]))).toContain('dateoccurred');
  });

  test('the ticket is closed, and says why', async () => {
    await run('close_with_note');
    expect(halo.stored({ id: 1001, status_id: 9 })).toHaveLength(1);
    expect(notesOf(1001)).toEqual([expect.stringMatching(/^False positive/)]);
  });

  test('the ticket of an alert that cleared is closed with its reason, and none is opened where there is none', async () => {
    expect((await run('close_cleared_alert')).outcomes).toEqual(['no_match']);
    expect(halo.stored({ third_party_id_string: 'SEN-48213' })).toEqual([]);
    await run('open_ticket_once');
    expect((await run('close_cleared_alert')).outcomes).toEqual(['matched']);
    const [ticket] = halo.stored({ third_party_id_string: 'SEN-48213' });
    expect(ticket).toMatchObject({ status_id: 9 });
    expect(notesOf(ticket?.id)).toHaveLength(2);
  });

  test('the ticket is reopened, and says why', async () => {
    await run('close_with_note');
    const { value } = await run('reopen_ticket');
    expect(at(value, 'json_body', 'status_id')).toBe(2);
    expect(halo.stored({ id: 1001, status_id: 2 })).toHaveLength(1);
    expect(notesOf(1001)).toHaveLength(2);
  });

  test('what an update would change is told, and nothing is written', async () => {
    const [before] = halo.stored({ id: 1001 });
    const { value } = await run('preview_update');
    expect(at(value, 'results', 0, 'plan')).toEqual({
      action: 'update',
      id: 1001,
      changes: [
        { field: 'priority_id', from: before?.priority_id, to: 1 },
        { field: 'team', from: before?.team, to: 'Incident Response' },
      ],
    });
    expect(halo.requests('save')).toEqual([]);
  });

  test('the test ticket is deleted, with the reason', async () => {
    expect(halo.stored({ id: 1003 })).toHaveLength(1);
    await run('delete_test_ticket');
    expect(halo.stored({ id: 1003 })).toEqual([]);
    expect(halo.requests('delete').map(({ query }) => query)).toEqual([
      { reason: 'Opened by a playbook test' },
    ]);
  });

  test('the ticket comes with its details', async () => {
    const { value } = await run('read_ticket_with_details');
    expect(at(value, 'json_body', 'id')).toBe(1001);
    expect(halo.requests('get').map(({ query }) => query)).toEqual([
      { includedetails: 'true', includelastaction: 'true' },
    ]);
  });

  test('the changed tickets are those that were changed since, and the next run has its moment', async () => {
    const { value, tickets } = await run('list_changed_tickets');
    const since = Date.parse('2026-02-20T00:00:00Z');
    const team = halo.stored({ team: 'Security Operations' });
    const changed = team.filter(({ last_update }) => Date.parse(String(last_update)) >= since);
    expect(tickets.map((ticket) => at(ticket, 'id'))).toEqual(changed.map(({ id }) => id));
    expect([changed.length, team.length - changed.length].every((count) => count > 3)).toBe(true);
    expect(Date.parse(String(at(value, 'summary', 'next_changed_since')))).toBeGreaterThan(since);
  });

  test('a ticket that is opened by names has their numbers', async () => {
    const { outcomes, value } = await run('open_ticket_by_names');
    expect(outcomes).toEqual(['created']);
    const [ticket] = halo.stored({ id: Number(at(value, 'json_body', 'id')) });
    expect(ticket).toMatchObject({
      client_id: 12,
      site_id: 101,
      tickettype_id: 22,
      status_id: 2,
      priority_id: 2,
      agent_id: 4,
    });
    expect(halo.sentTickets().flat().flatMap(Object.keys)).not.toContain('client_name');
  });

  test('notes and files of a ticket come with it', async () => {
    await run('close_with_note');
    const { value } = await run('read_notes_and_files');
    expect(at(value, 'notes')).toMatchObject([{ note: expect.stringMatching(/^False positive/) }]);
    expect(at(value, 'attachments')).toEqual([]);
    expect(at(value, 'ticket_url')).toMatch(/\/ticket\?id=1001$/);
  });

  test('the evidence is a file of the ticket, byte by byte, and the note stands beside it', async () => {
    const { value } = await run('attach_evidence');
    const files = halo.simulator().files.of(1001);
    expect(files.map(({ filename }) => filename)).toEqual(['headers of the mail.txt']);
    expect(files.map(({ bytes }) => bytes.toString())).toEqual(['Received: from mail.example\n']);
    expect(at(value, 'results', 0)).toMatchObject({
      outcome: 'updated',
      note: { outcome: 'added' },
      attachments: [{ filename: 'headers of the mail.txt', outcome: 'added' }],
    });
  });

  test('which ticket would be deleted is told, and it stays', async () => {
    const { value } = await run('preview_deletion');
    expect(value).toMatchObject({ json_body: { id: 1003 }, plan: { action: 'delete', id: 1003 } });
    expect(halo.stored({ id: 1003 })).toHaveLength(1);
  });

  test('the tickets found by words are open and show the words', async () => {
    halo.simulator().store.add({ summary: 'Impossible travel of a.meyer', status_id: 1 });
    const { tickets } = await run('find_ticket_by_summary');
    expect(tickets.map((ticket) => at(ticket, 'summary'))).toContain('Impossible travel of a.meyer');
  });

  test('the urgent tickets are those of the client, the agent and the priority that were named', async () => {
    const named = { client_id: 12, agent_id: 4, tickettype_id: 21, priority_id: 1, status_id: 1 };
    const { id } = halo.simulator().store.add({ summary: 'Ransom note on a file share', ...named });
    halo.simulator().store.add({ summary: 'Not urgent', ...named, priority_id: 3 });
    const { tickets, value } = await run('list_urgent_tickets_of_client');
    expect(at(value, 'summary', 'complete')).toBe(true);
    expect(tickets.map((ticket) => at(ticket, 'id'))).toContain(id);
    expect(tickets.map((ticket) => at(ticket, 'priority_id')).filter((priority) => priority !== 1)).toEqual(
      [],
    );
  });

  test('the custom field is set, and the others stay', async () => {
    const { value } = await run('set_custom_field');
    expect(at(value, 'results', 0, 'not_applied')).toBeUndefined();
    const [ticket] = halo.stored({ id: 1001 });
    expect(entries(ticket?.customfields)).toContainEqual(
      expect.objectContaining({ name: 'CFsourceIp', value: '203.0.113.7' }),
    );
    expect(entries(ticket?.customfields).length).toBeGreaterThan(1);
  });

  test('the ticket is the other team’s, and nobody’s', async () => {
    await run('reassign_to_team');
    expect(halo.stored({ id: 1001, team: 'Incident Response', agent_id: 1 })).toHaveLength(1);
  });

  test('each stands in the cookbook, if that has a chapter on its action', () => {
    const page = readFileSync(join(root, 'docs/cookbook.md'), 'utf8');
    const told = files.filter((file) =>
      page.includes(`\`${String(at(readJson(`examples/${file}`), 'action'))}\``),
    );
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((file) => !page.includes(`../examples/${file}`))).toEqual([]);
  });

  test('many tickets are changed in one request', async () => {
    const { outcomes } = await run('update_many_tickets');
    expect(outcomes).toEqual(Array.from({ length: 5 }, () => 'updated'));
    expect(halo.requests('save')).toHaveLength(1);
  });
});
