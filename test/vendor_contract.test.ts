/** @slow Reads the whole contract of 1.1.0. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ActionFacts, readProject } from '../tools/sync/project';
import { type Node, shownType } from '../tools/sync/schema';
import recorded from './fixtures/vendor/halo-recorded.json';
import snapshot from './fixtures/vendor/halo-tickets-schema.json';
import overlay from './fixtures/vendor/overlay.json';
import previous from './fixtures/vendor/t_halopsa-1.1.0.json';
import { at, entries } from './support/json';

const root = join(__dirname, '..');
const project = readProject(root);
const manifest = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

/** Every input or output that 1.1.0 documents, by its path, with its type. */
function documented(values: unknown, path: readonly string[] = []): [path: string[], type: unknown][] {
  return entries(values).flatMap((value) => {
    const here = [...path, String(at(value, 'name'))];
    return [[here, at(value, 'type')], ...documented(at(value, 'children'), here)];
  });
}

/** What our YAML describes at a path of names; elements of arrays are looked into. */
function ours(described: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) {
    return described;
  }
  const holder = at(described, 'type') === 'array' ? at(described, 'items') : described;
  return ours(at(holder, 'properties', name), rest);
}

function unlike(described: unknown, values: unknown): string[] {
  return documented(values)
    .filter(([path, type]) => at(ours(described, path), 'type') !== type)
    .map(
      ([path, type]) =>
        `${path.join('.')}: ${String(type)}, ours: ${String(at(ours(described, path), 'type'))}`,
    );
}

describe('what 1.1.0 has is here, under the same name and with the same type:', () => {
  test.each(Object.entries(previous.assets))('asset %s', (name, { inputs }) => {
    expect(documented(inputs).length).toBeGreaterThan(5);
    expect(unlike(at(manifest(`assets/${name}.yaml`), 'inputs'), inputs)).toEqual([]);
  });

  test.each(Object.entries(previous.actions))('inputs of %s', (name, { inputs }) => {
    expect(documented(inputs).length).toBeGreaterThan(0);
    expect(unlike(at(manifest(`actions/${name}.yaml`), 'inputs'), inputs)).toEqual([]);
  });

  test.each(Object.entries(previous.actions))('outputs of %s', (name, { output }) => {
    expect(documented(output).length).toBeGreaterThan(2);
    expect(unlike(at(manifest(`actions/${name}.yaml`), 'output'), output)).toEqual([]);
  });

  test.each(Object.entries(previous.actions))('method and endpoint of %s', (name, { method, endpoint }) => {
    expect(at(manifest(`actions/${name}.yaml`), 'meta')).toMatchObject({ method, endpoint });
  });

  test('and nothing is required that was not', () => {
    const requiredOf = (values: unknown) =>
      entries(values)
        .filter((value) => at(value, 'required') === true)
        .map((value) => at(value, 'name'));
    const assets = Object.entries(previous.assets).map(([name, { inputs }]) => [
      manifest(`assets/${name}.yaml`),
      inputs,
    ]);
    const actions = Object.entries(previous.actions).map(([name, { inputs }]) => [
      manifest(`actions/${name}.yaml`),
      inputs,
    ]);
    for (const [described, inputs] of [...assets, ...actions]) {
      const required = entries(at(described, 'inputs', 'required'));
      expect(required.filter((name) => !requiredOf(inputs).includes(name))).toEqual([]);
    }
  });
});

function action(name: string): ActionFacts {
  const found = project.actions.find((candidate) => candidate.name === name);
  if (!found) {
    throw new Error(`There is no action ${name}.`);
  }
  return found;
}

/** A node below another, by property names; `[]` is the element of an array. */
function below(node: Node, ...path: string[]): Node {
  return path.reduce((inner, step) => {
    const next = step === '[]' ? inner.items : inner.properties?.[step];
    if (!next) {
      throw new Error(`${inner.where} has no ${step}.`);
    }
    return next;
  }, node);
}

const namesOf = (node: Node): string[] => Object.keys(node.properties ?? {});
const named = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

const list = action('get_tickets');
const get = action('get_ticket_by_id');
const remove = action('delete_ticket_by_id');
const save = action('add_or_update_ticket');
const listParameters = below(list.input, 'parameters');
const ticket = below(save.input, 'json_body', '[]');

const knownFields = [
  ...named(snapshot.faults_fields),
  ...named(snapshot.faults_fields_only_in_2026),
  ...Object.keys(overlay.ticket_fields),
];
const answerFields = [...knownFields, ...Object.keys(overlay.answer_fields)];

describe('every name of ours is HaloPSA’s, or the overlay says why it is here:', () => {
  const groups: [what: string, ours: Node, theirs: readonly string[]][] = [
    [
      'parameters of get_tickets',
      listParameters,
      [...named(snapshot.get_tickets_params), ...Object.keys(overlay.parameters.get_tickets)],
    ],
    [
      'parameters of get_ticket_by_id',
      below(get.input, 'parameters'),
      [...named(snapshot.get_ticket_params), ...Object.keys(overlay.parameters.get_ticket_by_id)],
    ],
    ['parameters of delete_ticket_by_id', below(remove.input, 'parameters'), named(snapshot.delete_params)],
    ['fields of a ticket to save', ticket, [...knownFields, ...Object.keys(overlay.connector_fields)]],
    ['fields of a saved ticket', below(save.output, 'json_body'), answerFields],
    ['fields of a result’s ticket', below(save.output, 'results', '[]', 'ticket'), answerFields],
    ['fields of a ticket that is read', below(get.output, 'json_body'), answerFields],
    ['fields of a deleted ticket', below(remove.output, 'json_body'), knownFields],
    ['fields of a custom field', below(ticket, 'customfields', '[]'), named(snapshot.customfield_fields)],
    ['members of a list', below(list.output, 'json_body'), named(snapshot.faults_view_fields)],
    [
      'fields of a ticket in a list',
      below(list.output, 'json_body', 'tickets', '[]'),
      [...named(snapshot.faults_list_fields), ...Object.keys(overlay.row_fields)],
    ],
  ];

  test.each(groups)('%s', (_what, node, theirs) => {
    expect(namesOf(node).length).toBeGreaterThan(0);
    expect(namesOf(node).filter((name) => !theirs.includes(name))).toEqual([]);
  });
});

describe('everything that HaloPSA takes can be given:', () => {
  const elsewhere = Object.keys(overlay.set_by_connector);
  const groups: [what: string, count: number, theirs: readonly string[], ours: readonly string[]][] = [
    ['parameters of the list', 194, named(snapshot.get_tickets_params), namesOf(listParameters)],
    [
      'parameters of one ticket',
      26,
      named(snapshot.get_ticket_params).filter((name) => name !== 'id'),
      namesOf(below(get.input, 'parameters')),
    ],
    [
      'parameters of a deletion',
      2,
      named(snapshot.delete_params),
      namesOf(below(remove.input, 'parameters')),
    ],
    ['parameters of a save', 1, named(snapshot.post_query_params), []],
    [
      'fields of a ticket',
      947,
      [...named(snapshot.faults_fields), ...named(snapshot.faults_fields_only_in_2026)],
      namesOf(ticket),
    ],
  ];

  test.each(groups)('%s, %i of them', (_what, count, theirs, taken) => {
    expect(theirs).toHaveLength(count);
    expect(theirs.filter((name) => !taken.includes(name) && !elsewhere.includes(name))).toEqual([]);
  });

  test.each([get, remove])('the ticket id of $name stands in the path', ({ input, endpoint }) => {
    expect(namesOf(below(input, 'path_parameters'))).toEqual(['id']);
    expect(endpoint).toBe('/api/Tickets/{{id}}');
  });
});

describe('what live tenants were recorded to answer is declared, with its type:', () => {
  const recordings = [recorded.post_tickets_answer_1.members, recorded.post_tickets_answer_2.members];
  const typeOf = (shape: unknown): string =>
    typeof shape === 'string' ? shape : Array.isArray(shape) ? 'array' : 'object';

  /** The members of recorded objects that a node does not declare, or declares as another type. */
  function undeclared(node: Node, path: string, only: readonly string[] = []): string[] {
    const members = recordings.flatMap((recording) => Object.entries(Object(at(recording, ...only))));
    expect(members.length).toBeGreaterThan(0);
    const differing = members.filter(([name, shape]) => {
      const property = node.properties?.[name];
      return property === undefined || shownType(property) !== typeOf(shape);
    });
    return [...new Set(differing.map(([name]) => `${path}.${name}`))];
  }

  test.each([
    ['saved', save],
    ['read', get],
  ])('members of a ticket that was %s', (_how, { output }) => {
    const body = below(output, 'json_body');
    expect(undeclared(body, 'json_body')).toEqual([]);
    for (const name of ['priority', 'tickettype', 'user']) {
      expect(undeclared(below(body, name), `json_body.${name}`, [name])).toEqual([]);
    }
  });

  test('no name that a saved ticket does not carry is shown without saying so', () => {
    const absent = ['status_name', 'priority_name', 'tickettype_name', 'agent_name'];
    const carried = recordings.flatMap((recording) => Object.keys(recording));
    expect(carried.filter((name) => absent.includes(name))).toEqual([]);
    const tickets = [
      below(save.output, 'json_body'),
      below(save.output, 'results', '[]', 'ticket'),
      below(get.output, 'json_body'),
      below(list.output, 'json_body', 'tickets', '[]'),
    ];
    for (const ticket of tickets) {
      for (const name of absent) {
        expect(below(ticket, name).title).toMatch(/ \(only where asked for\)$/);
      }
    }
  });

  test('members of a row of a list', () => {
    const row = below(list.output, 'json_body', 'tickets', '[]');
    const { source: _source, ...observed } = snapshot.observed_list_row_types;
    const members = Object.values(observed).flat();
    expect(members.length).toBeGreaterThan(50);
    // One member carries a remark in brackets behind its name.
    const names = members.map((member) => member.replace(/\(.*/, ''));
    expect(names.filter((name) => !namesOf(row).includes(name))).toEqual([]);
  });

  test('members of a file’s list entry', () => {
    const { data: _content, ...listed } = recorded.post_attachment_answer.members;
    const entry = below(get.output, 'attachments', '[]');
    const wrong = Object.entries(listed).filter(([name, type]) => shownType(below(entry, name)) !== type);
    expect(wrong).toEqual([]);
  });
});

describe('types are those of the API descriptions:', () => {
  const shownFor: Readonly<Record<string, string>> = { integer: 'number' };

  function differing(node: Node, theirs: readonly { name: string; type: string }[]): string[] {
    return theirs.flatMap(({ name, type }) => {
      const property = node.properties?.[name];
      const expected = shownFor[type] ?? type;
      return property && shownType(property) !== expected
        ? [`${name}: ${expected}, ours: ${shownType(property)}`]
        : [];
    });
  }

  test('parameters of the list', () => {
    const theirs = snapshot.get_tickets_params.map((parameter) => ({
      name: parameter.name,
      type: parameter.wire === 'csv' ? 'array' : parameter.type,
    }));
    const corrected = Object.keys(overlay.parameter_types.get_tickets);
    expect(differing(listParameters, theirs).map((difference) => difference.split(':')[0])).toEqual(
      corrected,
    );
  });

  test('fields of a ticket', () => {
    expect(differing(ticket, [...snapshot.faults_fields, ...snapshot.faults_fields_only_in_2026])).toEqual(
      [],
    );
  });
});

describe('a file of the playbook', () => {
  /** The paths at which a described value would be taken for a file. */
  function filePlaces(described: unknown, path: string): string[] {
    const properties = Object(at(described, 'properties'));
    const here = 'file' in properties && 'file_name' in properties ? [path] : [];
    const inner = Object.entries(properties).flatMap(([name, child]) => filePlaces(child, `${path}/${name}`));
    const items = at(described, 'items');
    return [...here, ...inner, ...(items === undefined ? [] : filePlaces(items, `${path}[]`))];
  }

  test('can be chosen for a ticket’s attachments, is among the files of a ticket that is read, and nowhere else', () => {
    const places = project.actions.flatMap(({ name }) =>
      ['inputs', 'output', 'error'].flatMap((part) =>
        filePlaces(at(manifest(`actions/${name}.yaml`), part), `${name} ${part}`),
      ),
    );
    expect(places).toEqual([
      'add_or_update_ticket inputs/json_body[]/attachments[]',
      'get_ticket_by_id output/files[]',
    ]);
  });

  test('is marked as the platform marks files', () => {
    const described = at(manifest('actions/add_or_update_ticket.yaml'), 'inputs');
    expect(at(ours(described, ['json_body', 'attachments']), 'items')).toMatchObject({
      type: 'object',
      contentDisposition: 'attachment',
      properties: { file: { type: 'string', format: 'binary' }, file_name: { type: 'string' } },
    });
  });
});

describe('the overlay', () => {
  const all = [
    ...Object.entries(overlay.parameters.get_tickets),
    ...Object.entries(overlay.parameters.get_ticket_by_id),
    ...Object.entries(overlay.parameter_types.get_tickets),
    ...Object.entries(overlay.ticket_fields),
    ...Object.entries(overlay.set_by_connector),
    ...Object.entries(overlay.connector_fields),
    ...Object.entries(overlay.answer_fields),
    ...Object.entries(overlay.row_fields),
  ];

  test.each(all)('gives reason, source and date for %s', (_name, { reason, source, date }) => {
    expect(reason).toMatch(/\.$/);
    expect(source.length).toBeGreaterThan(10);
    expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
  });

  test('corrects nothing that the snapshot knows by now', () => {
    const parameters = named(snapshot.get_tickets_params);
    const ofOne = named(snapshot.get_ticket_params);
    expect(Object.keys(overlay.parameters.get_ticket_by_id).filter((name) => ofOne.includes(name))).toEqual(
      [],
    );
    const fields = [...named(snapshot.faults_fields), ...named(snapshot.faults_fields_only_in_2026)];
    expect(Object.keys(overlay.parameters.get_tickets).filter((name) => parameters.includes(name))).toEqual(
      [],
    );
    const corrected = [...Object.keys(overlay.ticket_fields), ...Object.keys(overlay.connector_fields)];
    expect(corrected.filter((name) => fields.includes(name))).toEqual([]);
  });

  test('names nothing that we do not take', () => {
    expect(
      Object.keys(overlay.parameters.get_tickets).filter((name) => !namesOf(listParameters).includes(name)),
    ).toEqual([]);
    const ofOne = namesOf(below(get.input, 'parameters'));
    expect(Object.keys(overlay.parameters.get_ticket_by_id).filter((name) => !ofOne.includes(name))).toEqual(
      [],
    );
    const fields = [...Object.keys(overlay.ticket_fields), ...Object.keys(overlay.connector_fields)];
    expect(fields.filter((name) => !namesOf(ticket).includes(name))).toEqual([]);
  });
});
