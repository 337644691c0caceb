/** @slow Sends every field and filter there is. */

import snapshot from '../../../../test/fixtures/vendor/halo-tickets-schema.json';
import overlay from '../../../../test/fixtures/vendor/overlay.json';
import { entries, isJsonObject, type JsonObject } from '../../../../test/support/json';
import { type Arrived, type HaloStub, sendJson, startHaloStub } from '../../../../test/wire/halo_stub';
import { runOnWire, serviceAsset } from '../../../../test/wire/run_on_wire';
import { type ActionFacts, readProject } from '../../../../tools/sync/project';
import type { Node } from '../../../../tools/sync/schema';

// Every list parameter and every field of a ticket is given once, with the example of its own description, and what
// arrives at the server is held against HaloPSA's published descriptions: the name, and the type.
const project = readProject(`${__dirname}/../../../..`);

let halo: HaloStub;
beforeAll(async () => {
  halo = await startHaloStub({
    api: (response, arrived) => sendJson(answerTo(arrived))(response, arrived),
  });
});
beforeEach(() => {
  halo.arrived.length = 0;
});
afterAll(() => halo.close());

/** The least that satisfies: what was saved, an empty list, or the ticket. */
function answerTo({ method, url, body }: Arrived): unknown {
  if (method === 'POST') {
    return JSON.parse(body);
  }
  return /Tickets\/7/.test(url) ? { id: 7 } : { record_count: 0, tickets: [] };
}

function inputOf(name: string): Node {
  const found: ActionFacts | undefined = project.actions.find((action) => action.name === name);
  if (found === undefined) {
    throw new Error(`There is no action ${name}.`);
  }
  return found.input;
}

/** What is described below a place of an action's inputs, by name; `[]` is the element of a list. */
function describedAt(action: string, ...path: string[]): [name: string, example: unknown][] {
  const node = path.reduce<Node | undefined>(
    (inner, step) => (step === '[]' ? inner?.items : inner?.properties?.[step]),
    inputOf(action),
  );
  return Object.entries(node?.properties ?? {}).map(([name, { examples = [] }]) => [name, examples[0]]);
}

interface Described {
  name: string;
  type: string;
  wire?: string;
  array_of_int?: boolean;
}

/** Whether a query value is written as its description wants it. */
function isWritten(value: string, { type, wire, array_of_int }: Described): boolean {
  if (wire === 'csv') {
    return (array_of_int ? /^-?\d+(,-?\d+)*$/ : /^[^,]+(,[^,]+)*$/).test(value);
  }
  if (type === 'integer') {
    return /^-?\d{1,10}$/.test(value);
  }
  if (type === 'number') {
    return /^-?\d+(\.\d+)?$/.test(value);
  }
  return type === 'boolean' ? /^(true|false)$/.test(value) : value !== '';
}

/** The query of the last request that was no token request. */
const lastQuery = (): Record<string, string> => {
  const { searchParams } = new URL(halo.calls().at(-1)?.url ?? '', halo.url);
  return Object.fromEntries(searchParams);
};

async function sentQuery(action: string, inputs: JsonObject): Promise<Record<string, string>> {
  const { ok, message } = await runOnWire({ action, inputs, asset: serviceAsset(halo.url) });
  expect([ok, message]).toEqual([true, '']);
  return lastQuery();
}

const joined = (example: unknown): string => (Array.isArray(example) ? example.join(',') : String(example));

// Names of 1.1.0 that HaloPSA knows by another, and what a page's number and length bring along.
const renamed = new Map([
  ['site', 'site_id'],
  ['products', 'product'],
]);
const company: Record<string, JsonObject> = {
  page_no: { pageinate: 'true' },
  page_size: { pageinate: 'true', page_no: '1' },
};

// What does nothing alone goes with what it needs.
const companion: Record<string, JsonObject> = {
  datesearch: { startdate: '2026-01-01' },
  startdate: { datesearch: 'dateoccured' },
  enddate: { datesearch: 'dateoccured' },
};

describe('a parameter goes out under its name and as HaloPSA describes it', () => {
  const described = new Map<string, Described>(
    [...snapshot.get_tickets_params, ...snapshot.get_ticket_params, ...snapshot.delete_params].map((each) => [
      each.name,
      each,
    ]),
  );
  const parameters = describedAt('get_tickets', 'parameters');

  test('of which the list has as many as HaloPSA, and those of 1.1.0', () => {
    expect(parameters).toHaveLength(
      snapshot.get_tickets_params.length + Object.keys(overlay.parameters.get_tickets).length,
    );
  });

  test.each(parameters)('get_tickets: %s=%j', async (name, example) => {
    const query = await sentQuery('get_tickets', { parameters: { [name]: example, ...companion[name] } });
    const sent = renamed.get(name) ?? name;
    expect(query).toEqual({ [sent]: joined(example), ...company[name], ...companion[name] });
    const vendor = described.get(sent);
    if (vendor !== undefined) {
      expect([query[sent], isWritten(query[sent] ?? '', vendor)]).toEqual([query[sent], true]);
    } else {
      expect(Object.keys(overlay.parameters.get_tickets)).toContain(name);
    }
  });

  test.each(describedAt('get_ticket_by_id', 'parameters'))(
    'get_ticket_by_id: %s=%j',
    async (name, example) => {
      const inputs = { path_parameters: { id: 7 }, parameters: { [name]: example } };
      const query = await sentQuery('get_ticket_by_id', inputs);
      expect(query).toEqual({ [name]: joined(example) });
      const isOfWebClient = name in overlay.parameters.get_ticket_by_id;
      expect(described.has(name) || isOfWebClient).toBe(true);
    },
  );

  test.each(describedAt('delete_ticket_by_id', 'parameters'))(
    'delete_ticket_by_id: %s=%j',
    async (name, example) => {
      const inputs = { path_parameters: { id: 7 }, parameters: { [name]: example } };
      expect(await sentQuery('delete_ticket_by_id', inputs)).toEqual({ [name]: joined(example) });
      expect(described.get(name)).toBeDefined();
    },
  );
});

describe('a field of a ticket goes out under its name and as HaloPSA describes it', () => {
  const described = new Map<string, { type: string }>(
    [...snapshot.faults_fields, ...snapshot.faults_fields_only_in_2026].map((each) => [each.name, each]),
  );
  const ours = new Set(['id', 'Estimatedays', ...Object.keys(overlay.connector_fields)]);
  const fields = describedAt('add_or_update_ticket', 'json_body', '[]').filter(([name]) => !ours.has(name));

  const isOf = (type: string, value: unknown): boolean => {
    if (type === 'array') {
      return Array.isArray(value);
    }
    if (type === 'object') {
      return isJsonObject(value);
    }
    if (type === 'integer') {
      return Number.isInteger(value);
    }
    return typeof value === type;
  };

  test('of which there are as many as in HaloPSA, less the id', () => {
    const names = new Set(fields.map(([name]) => name));
    expect([...described.keys()].filter((name) => !names.has(name))).toEqual(['id']);
  });

  test('each once, in a ticket of its own', async () => {
    // A file whose content is given is uploaded apart from the ticket; one that HaloPSA has goes out as given.
    const exampleOf = (name: string, example: unknown) => (name === 'attachments' ? [{ id: 2967 }] : example);
    const tickets = fields.map(([name, example], index) => ({
      id: index + 1,
      [name]: exampleOf(name, example),
    }));
    const { ok } = await runOnWire({
      action: 'add_or_update_ticket',
      inputs: { json_body: tickets, options: { resolve_names: false } },
      asset: serviceAsset(halo.url),
    });
    expect(ok).toBe(true);
    expect(halo.calls().flatMap(({ body }) => entries(JSON.parse(body)))).toEqual(tickets);
  });

  test('with an example of the type that HaloPSA describes', () => {
    const odd = fields.filter(([name, example]) => {
      const type = described.get(name)?.type;
      return type !== undefined && !isOf(type, example);
    });
    expect(odd).toEqual([]);
  });
});
