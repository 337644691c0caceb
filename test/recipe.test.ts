/** @tools Starts programs. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './support/project_copy';

/** A description as the forms show it: every value has a title, a sentence and an example. */
const value = (title: string, description: string, example: unknown, rest: object = {}) => ({
  title,
  description,
  ...rest,
  examples: [example],
});

const list = [{ id: 1, name: 'New' }];
const parameters = { type: 'ticket' };

const schema = {
  $id: 'get_statuses.json',
  input: {
    type: 'object',
    required: ['parameters'],
    properties: {
      parameters: value('Parameters', 'Which statuses to list.', parameters, {
        type: 'object',
        additionalProperties: false,
        properties: {
          type: value('Type', 'What the statuses are for. Left out: tickets.', 'ticket', {
            $ref: 'shared/kinds.json#/$defs/query_text',
          }),
        },
      }),
    },
  },
  output: {
    type: 'object',
    required: ['status_code', 'reason', 'response_headers', 'json_body'],
    properties: {
      status_code: { $ref: 'shared/answer.json#/$defs/status_code' },
      reason: { $ref: 'shared/answer.json#/$defs/reason' },
      response_headers: { $ref: 'shared/answer.json#/$defs/response_headers' },
      json_body: value(
        'List of Statuses',
        'What HaloPSA answered.',
        { statuses: list },
        {
          type: 'object',
          properties: {
            statuses: value('Statuses', 'The statuses, in HaloPSA’s order.', list, {
              type: 'array',
              items: value('Status', 'One status of tickets.', list[0], {
                type: 'object',
                properties: {
                  id: value('Status ID', 'Number of the status.', 1, { type: 'number' }),
                  name: value('Status Name', 'What people call the status.', 'New', { type: 'string' }),
                },
              }),
            }),
          },
        },
      ),
    },
  },
  examples: [
    {
      title: 'List the statuses of tickets',
      description: 'Lists every status, for a form to choose from.',
      input: { parameters },
    },
  ],
};

/** All that a fifth action is written in, as CONTRIBUTING.md counts it. */
const fiveFiles: Readonly<Record<string, string>> = {
  'actions/get_statuses.yaml': `schema: action/1
name: get_statuses
title: Get Statuses
description: Lists the statuses that tickets can have, with their ids.
meta:
  endpoint: /api/Status
  method: GET
`,
  'schemas/get_statuses.json': `${JSON.stringify(schema, null, 2)}\n`,
  'actions/get_statuses.ts': `import type { Action } from '../src/action';
import { output } from '../src/tickets/ticket';

/** Lists the statuses that tickets can have. */
const getStatuses: Action<'get_statuses'> = async ({ parameters }, { halo, endpoint }) => {
  const response = await halo.send({ kind: 'read', ...endpoint, query: { ...parameters } });
  return output(response, { statuses: response.body });
};

export default getStatuses;
`,
  'test/get_statuses.test.ts': `import { at, entries } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 1 });

test('lists every status', async () => {
  const { ok, value } = await halo.run('get_statuses', { parameters: { type: 'ticket' } });
  expect(ok).toBe(true);
  expect(entries(at(value, 'json_body', 'statuses')).length).toBeGreaterThan(1);
});
`,
  'examples/list_statuses.json': `${JSON.stringify(
    {
      title: 'List the statuses that a ticket can have',
      description: 'Lists every status, for a form to choose from.',
      action: 'get_statuses',
      input: { parameters },
    },
    null,
    2,
  )}\n`,
};

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) {
    rmSync(copy, { recursive: true });
  }
});

/** Runs a program of the project in a copy. */
function run(copy: string, ...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const tsx = ['--import', 'tsx'];

test('CONTRIBUTING.md names these files', () => {
  const [, recipe = ''] = readFileSync(join(__dirname, '../CONTRIBUTING.md'), 'utf8').split(
    /^## A fifth action$/m,
  );
  const files = [...recipe.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file = '']) =>
    file.replace('<name>', 'get_statuses').replace('<job>', 'list_statuses'),
  );
  expect(files.sort()).toEqual(Object.keys(fiveFiles).sort());
});

test('a fifth action is five files, and all the rest follows', () => {
  const copy = copyProject();
  copies.push(copy);
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  for (const [file, text] of Object.entries(fiveFiles)) {
    writeFileSync(join(copy, file), text);
  }
  expect(run(copy, 'node_modules/.bin/biome', 'check', '--write', 'schemas', 'examples')).toMatchObject({
    status: 0,
  });

  expect(run(copy, ...tsx, 'tools/sync.ts')).toMatchObject({
    status: 0,
    said: expect.stringContaining('files and the code follow from 5 actions'),
  });
  for (const file of ['README.md', 'connector.yaml', 'docs/reference/README.md', 'examples/README.md']) {
    expect(read(file)).toContain('get_statuses');
  }
  // The other parts of the check look at nothing that an action brings; its files were put into shape above.
  expect(run(copy, ...tsx, 'tools/check.ts', 'generated', 'types', 'bundle')).toMatchObject({
    status: 0,
    said: expect.stringContaining('check: all is well.'),
  });

  const tests = ['test/get_statuses.test.ts', 'test/examples.test.ts'];
  const tested = run(copy, 'node_modules/jest/bin/jest.js', '--runTestsByPath', ...tests);
  expect(tested).toMatchObject({ status: 0, said: expect.stringContaining('2 passed, 2 total') });
});
