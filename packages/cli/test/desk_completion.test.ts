/** @slow Starts shells. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames } from '../../../src/generated/registry';
import { connectorAt } from '../../../test/wire/connector_process';
import { createProgram } from '../program';
import { examplesFor } from '../run/examples';

const desk = connectorAt(join(__dirname, '../../../dist/cli.js'));
const folder = mkdtempSync(join(tmpdir(), 'desk-completion-'));

/** What a shell offers at the end of a line. */
type Shell = (line: string) => string[];

function shell(program: string, script: string, line: string): string[] {
  const { stdout, stderr } = spawnSync(program, ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, LINE: line },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

/** As bash takes a line apart before it calls the function; an equals sign is a word of its own. */
const bash: Shell = (line) =>
  shell(
    'bash',
    `source ./halopsa.bash
     [ "$(complete -p halopsa)" = 'complete -o default -F _halopsa halopsa' ] || echo not registered
     IFS=' ' read -ra COMP_WORDS <<< "\${LINE//=/ = }"
     [ "\${LINE: -1}" = ' ' ] && COMP_WORDS+=('')
     COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
     _halopsa
     printf '%s\\n' "\${COMPREPLY[@]}"`,
    line,
  );

const fish: Shell = (line) =>
  shell('fish', 'source halopsa.fish; complete -C "$LINE"', line).map((found) =>
    String(found.split('\t')[0]).replace(/^--example=/, ''),
  );

const shells: [string, Shell][] = [
  ['bash', bash],
  ['fish', fish],
];

beforeAll(async () => {
  for (const name of ['bash', 'zsh', 'fish']) {
    const { stdout, exitCode } = await desk.run({ args: ['completion', name] });
    expect(exitCode).toBe(0);
    writeFileSync(join(folder, `halopsa.${name}`), stdout);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function isInstalled(program: string): boolean {
  if (spawnSync(program, ['-c', 'exit 0']).status === 0) {
    return true;
  }
  console.warn(`${program} is not installed: not tested.`);
  return false;
}

const { commands } = createProgram();

describe.each(shells)('%s completes', (name, offered) => {
  if (!isInstalled(name)) {
    test.skip('nothing, since it is not installed', () => undefined);
    return;
  }

  test('the commands', () => {
    const names = commands.map((command) => command.name());
    expect(names).toContain('run');
    expect(offered('halopsa ').filter((word) => !word.startsWith('-'))).toEqual(
      expect.arrayContaining(names),
    );
    expect(offered('halopsa ch')).toEqual(['check']);
  });

  test.each(commands.map((command) => [command.name(), command] as const))(
    'every flag of %s',
    (_, command) => {
      const flags = [...command.options.map(({ long }) => String(long)), '--help'];
      expect(offered(`halopsa ${command.name()} --`).sort()).toEqual(flags.sort());
    },
  );

  test('the actions', () => {
    expect(offered('halopsa run ').sort()).toEqual(expect.arrayContaining([...actionNames]));
    expect(offered('halopsa run get_').sort()).toEqual(['get_ticket_by_id', 'get_tickets']);
    expect(offered('halopsa run --asset-path run get_').sort()).toEqual(['get_ticket_by_id', 'get_tickets']);
  });

  test.each([...actionNames])('the examples for %s, and no others', (action) => {
    expect(examplesFor(action)).not.toEqual([]);
    expect(offered(`halopsa run ${action} --example `).sort()).toEqual(examplesFor(action));
    expect(offered(`halopsa run ${action} --example=`).sort()).toEqual(examplesFor(action));
  });

  test('all examples where there is no action yet', () => {
    expect(offered('halopsa run --example ').sort()).toEqual(actionNames.flatMap(examplesFor).sort());
  });

  test('the shells', () => {
    expect(offered('halopsa completion ').sort()).toEqual(expect.arrayContaining(['bash', 'fish', 'zsh']));
  });

  test('files after a flag that takes one', () => {
    writeFileSync(join(folder, 'my asset.json'), '');
    const found = offered('halopsa check --asset-path my');
    // bash completes files by itself where the function has nothing to say.
    expect(found).toEqual(name === 'bash' ? [] : ['my asset.json']);
  });
});

test('zsh reads the script and knows the function', () => {
  if (!isInstalled('zsh')) {
    return;
  }
  const script = `autoload -Uz compinit; compinit -u; source ./halopsa.zsh; print $_comps[halopsa]`;
  expect(shell('zsh', script, '')).toEqual(['_halopsa']);
});

test('another shell is wrong usage', async () => {
  const { exitCode, stderr } = await desk.run({ args: ['completion', 'tcsh'] });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Allowed choices are bash, zsh, fish.');
});
