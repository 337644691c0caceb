/** @tools Reads all schemas many times. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenPromises, contract } from '../tools/sync/contract';
import { readProject } from '../tools/sync/project';
import { actionNames } from './support/first_examples';

const here = join(__dirname, '..');
const pinned = 'schemas/contract/v2.txt';
const schema = 'schemas/delete_ticket_by_id.json';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) {
    rmSync(copy, { recursive: true });
  }
});

/** The files that the contract follows from, in a folder of their own. */
class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'contract-'));

  constructor() {
    copies.push(this.root);
    for (const part of ['package.json', 'connector.yaml', 'schemas', 'actions', 'assets']) {
      cpSync(join(here, part), join(this.root, part), { recursive: true });
    }
  }

  /** Replaces a text that must be there. */
  replace(file: string, from: string | RegExp, to: string): this {
    const text = readFileSync(join(this.root, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(this.root, file), changed);
    return this;
  }

  setVersion(version: string): this {
    return this.replace('package.json', /"version": ".*"/, `"version": "${version}"`);
  }

  broken(): string[] {
    return brokenPromises(readProject(this.root));
  }

  /** What `npm run sync` does to the contract. */
  sync(): this {
    for (const [file, text] of contract(readProject(this.root))) {
      writeFileSync(join(this.root, file), text);
    }
    return this;
  }

  lines(file = pinned): string[] {
    return readFileSync(join(this.root, file), 'utf8').split('\n');
  }
}

test('what this version offers breaks no playbook, and everything it offers is pinned', () => {
  const project = readProject(here);
  expect(brokenPromises(project)).toEqual([]);
  expect(contract(project).get(pinned)).toBe(readFileSync(join(here, pinned), 'utf8'));
});

describe('the names of 2.0.0', () => {
  test.each([
    'get_tickets output json_body.tickets[].id',
    'get_tickets input options.all_pages',
    'add_or_update_ticket input json_body[].summary',
    'add_or_update_ticket output results[].outcome',
    'delete_ticket_by_id input path_parameters.id required',
    'delete_ticket_by_id error retryable',
    'oauth2_password input oauth2_username required',
    'error code outcome_unknown',
  ])('include %s', (name) => {
    expect(new Copy().lines()).toContain(name);
  });
});

describe('a playbook breaks', () => {
  test('where an input is renamed', () => {
    const copy = new Copy().replace(schema, '"reason": {', '"reasons": {');
    expect(copy.broken()).toEqual([
      'delete_ticket_by_id input parameters.reason is gone: a playbook that picks parameters.reason breaks. ' +
        'Bring it back. If it was renamed to parameters.reasons: keep both. ' +
        `Only a new major version may take it out of ${pinned}.`,
    ]);
  });

  test('where an output is gone, once for each action that had it', () => {
    const copy = new Copy().replace('schemas/shared/ticket_row.json', /"summary": \{[^}]*\},?/, '');
    expect(copy.broken()).toEqual([
      expect.stringContaining('a playbook that picks json_body.tickets[].summary breaks'),
    ]);
  });

  test('where an object is gone, which stands for all that was in it', () => {
    const copy = new Copy().replace(schema, '"path_parameters": {', '"path": {');
    expect(copy.broken()).toEqual([expect.stringContaining('a playbook that picks path_parameters breaks')]);
  });

  test('where a whole action is gone', () => {
    const copy = new Copy();
    rmSync(join(copy.root, 'actions/delete_ticket_by_id.yaml'));
    expect(copy.broken()).toEqual([
      expect.stringContaining('a playbook that picks delete_ticket_by_id breaks'),
    ]);
  });

  test('where a value of an error is renamed', () => {
    const copy = new Copy().replace('schemas/shared/error.json', '"hint": {', '"advice": {');
    copy.replace('schemas/shared/error.json', '"hint"', '"advice"');
    expect(copy.broken()).toHaveLength(actionNames.length);
    expect(copy.broken().join()).toContain('a playbook that picks hint breaks');
  });

  test('where an optional input is required now, or a required one is new', () => {
    const stricter = new Copy().replace(schema, '"parameters": {', '"parameters": { "required": ["reason"],');
    expect(stricter.broken()).toEqual([
      expect.stringMatching(
        /parameters\.reason is required, .* a playbook that leaves parameters\.reason out breaks/,
      ),
    ]);
    const added = new Copy()
      .replace(schema, '"reason": {', '"code": { "type": "string" }, "reason": {')
      .replace(schema, '"parameters": {', '"parameters": { "required": ["code"],');
    expect(added.broken()).toEqual([expect.stringContaining('leaves parameters.code out breaks')]);
  });

  test('and no run of sync makes the contract forget it', () => {
    const copy = new Copy().replace(schema, '"reason": {', '"reasons": {');
    copy.replace(schema, '"parameters": {', '"parameters": { "required": ["reasons"],');
    const before = copy.broken();
    expect(before).toHaveLength(2);
    expect(copy.sync().sync().broken()).toEqual(before);
  });
});

describe('nothing breaks', () => {
  const withInput = () =>
    new Copy().replace(schema, '"reason": {', '"code": { "type": "string" }, "reason": {');

  test('where a name is new, and sync pins it', () => {
    const copy = withInput();
    expect(copy.broken()).toEqual([]);
    expect(copy.lines()).not.toContain('delete_ticket_by_id input parameters.code');
    expect(copy.sync().lines()).toContain('delete_ticket_by_id input parameters.code');
    copy.replace(schema, '"code": { "type": "string" }, ', '');
    expect(copy.broken()).toEqual([expect.stringContaining('picks parameters.code breaks')]);
  });

  test('where a section is new and optional, whatever it requires inside', () => {
    const section = '"properties": { "note": { "required": ["text"], "properties": { "text": {} } },';
    expect(new Copy().replace(schema, '"properties": {', section).broken()).toEqual([]);
  });

  test('where an input need no longer be given', () => {
    const copy = new Copy().replace(schema, '"required": ["path_parameters"],', '');
    expect(copy.broken()).toEqual([]);
    expect(copy.sync().lines()).toContain('delete_ticket_by_id input path_parameters');
  });

  test('where a new major version takes a name away; it begins a contract of its own', () => {
    const copy = new Copy().replace(schema, '"reason": {', '"reasons": {').setVersion('3.0.0');
    expect(copy.broken()).toEqual([]);
    expect(copy.sync().lines('schemas/contract/v3.txt')).toContain(
      'delete_ticket_by_id input parameters.reasons',
    );
    expect(copy.lines()).toContain('delete_ticket_by_id input parameters.reason');
  });
});

test('a lost contract is not begun anew', () => {
  const copy = new Copy().setVersion('2.1.0');
  rmSync(join(copy.root, pinned));
  expect(copy.broken()).toEqual([expect.stringContaining(`${pinned} is missing`)]);
  copy.sync();
  expect(existsSync(join(copy.root, pinned))).toBe(false);
});
