/** @tools Reads all schemas many times. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contract } from '../tools/sync/contract';
import { documents } from '../tools/sync/documents/documents';
import { manifests } from '../tools/sync/documents/manifests';
import { readProject } from '../tools/sync/project';
import { at, entries } from './support/json';

const root = join(__dirname, '..');

/** What git knows of files, by path. */
function attribute(name: string, files: readonly string[]): Map<string, string> {
  const text = execFileSync('git', ['check-attr', '-z', '--stdin', name], {
    cwd: root,
    input: files.join('\0'),
    encoding: 'utf8',
  });
  const parts = text.split('\0');
  return new Map(files.map((file) => [file, parts[parts.indexOf(file) + 2] ?? '']));
}

test('what is generated is marked as such, so that reviews fold it away', () => {
  const pages = ['docs/cookbook.md', 'README.md', 'examples/README.md', 'connector.yaml'];
  const project = readProject(root);
  const written = [...manifests(project), ...documents(project), ...contract(project)].map(([file]) => file);
  const generated = written.filter((file) => !pages.includes(file));
  const marks = attribute('linguist-generated', [...generated, 'package-lock.json', ...pages]);
  expect(generated.length).toBeGreaterThan(20);
  expect([...marks].filter(([, mark]) => mark !== 'true').map(([file]) => file)).toEqual(pages);
});

test('the vendor’s data are marked as such', () => {
  const file = 'test/fixtures/vendor/halo-tickets-schema.json';
  expect(attribute('linguist-vendored', [file]).get(file)).toBe('true');
});

test('the workflow runs the gate that everybody runs, and nothing of its own', () => {
  const workflow: unknown = parse(readFileSync(join(root, '.github/workflows/test.yml'), 'utf8'));
  const steps = entries(at(workflow, 'jobs', 'test', 'steps'));
  expect(steps.map((step) => at(step, 'run')).at(-1)).toBe('.ci/run');
  expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
});

test('the gate installs every program that a run without it names as missing', () => {
  const packages = Object.values<string>(
    JSON.parse(readFileSync(join(root, 'tools/jest/programs.json'), 'utf8')),
  );
  const gate = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(packages.filter((name) => !gate.includes(name))).toEqual([]);
});
