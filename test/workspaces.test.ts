/** @tools Starts programs in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { changeFile, copyProject } from './support/project_copy';

let copy: string;

beforeAll(() => {
  copy = copyProject();
});

afterAll(() => rmSync(copy, { recursive: true }));

/** What a program of the copy says on standard error that imports a file. */
function importing(path: string): string {
  const args = ['--import', 'tsx', '--eval', `require('${path}')`];
  return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' }).stderr;
}

describe('a copy of the project runs its own packages:', () => {
  test.each([
    ['packages/simulator/assets.ts', '@halo_halopsa/simulator/assets'],
    ['packages/cli/terminal.ts', '@halo_halopsa/cli/terminal'],
    ['packages/preview/server/environment.ts', './packages/preview/server/environment'],
    ['tools/connector.ts', './tools/connector'],
  ])('a fault in %s is seen through its name', (file, name) => {
    expect(importing(name)).toBe('');
    changeFile(copy, file, /$/, `\nthrow new Error('a fault in ${file}');\n`);
    expect(importing(name)).toContain(`a fault in ${file}`);
  });
});
