/** @tools Starts programs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile, copyProject } from './support/project_copy';

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) {
    rmSync(copy, { recursive: true });
  }
});

/** Runs `npm run check` in a folder, or only some parts of it. */
function check(root: string, ...parts: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/check.ts', ...parts],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('npm run check', () => {
  test('on a tree with four faults, and after a build, names all four', () => {
    const copy = copyProject();
    copies.push(copy);
    changeFile(copy, 'schemas/delete_ticket_by_id.json', '"reason": {', '"reasons": {');
    changeFile(copy, 'schemas/shared/names.json', '"parameters.reason"', '"parameters.reasons"');
    changeFile(copy, 'src/core/clock.ts', /$/, '\nexport const hour: number = "sixty minutes";\n');
    changeFile(copy, 'CHANGELOG.md', /^## \d.*$/m, '## 0.0.1');
    changeFile(copy, 'actions/get_tickets.yaml', /$/, '# edited\n');
    // A build writes the code that is generated, and nothing that git keeps: it would hide what is looked for.
    execFileSync('npm', ['run', '-s', 'build'], { cwd: copy, stdio: 'pipe' });
    const { status, said } = check(copy, 'generated', 'types', 'notices', 'version');
    expect(status).toBe(1);
    expect(said).toContain('a playbook that picks parameters.reason breaks');
    expect(said).toMatch(/src\/core\/clock\.ts.*error TS2322/);
    expect(said).toContain('package.json says 2.');
    expect(said).toContain('out of date: actions/get_tickets.yaml');
    expect(said).toMatch(/FAILED: generated[\s\S]*check: \d of \d failed: /);
    const [, names = ''] = /failed: (.*)\.\n$/.exec(said) ?? [];
    expect(names.split(', ')).toEqual(expect.arrayContaining(['generated', 'types', 'version']));
    expect(said).toMatch(/^ok: notices/m);
  });

  test('runs the parts that it is asked for, and knows no others', () => {
    const root = join(__dirname, '..');
    const { status, said } = check(root, 'version');
    expect(said).toMatch(/^ok: version .*\n {4}version: .*\ncheck: all is well\.\n$/);
    expect(status).toBe(0);
    expect(check(root, 'spelling')).toEqual({
      status: 2,
      said: expect.stringContaining('There is no part spelling; there are generated, types,'),
    });
  });
});
