import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createProgram } from '../packages/cli/program';
import { anchor } from '../tools/sync/documents/markdown';
import { at } from './support/json';

const root = join(__dirname, '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every page for people, by path. Notices and measurements are lists for other purposes. */
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))
  .filter((file) => !/^(THIRD_PARTY_NOTICES\.md|test\/|bench\/)/.test(file));

/** A page without its blocks of code. */
const proseOf = (file: string): string => text(file).replaceAll(/^( *)```.*?^\1```$/gms, '');

/** The addresses of a page's headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  return [...proseOf(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    anchor(heading.replaceAll('`', '')),
  );
}

/** The links of a page to files of ours. */
function linksOf(file: string): string[] {
  return [
    ...proseOf(file)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(<?([^)>\s]+)>?\)/g),
  ]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** What a reader sees of a row: no addresses, no marks. */
const seen = (row: string): string =>
  row
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\(?=\W)|[`*]/g, '')
    .trim();

describe.each(pages)('%s', (file) => {
  test('leads nowhere that does not exist', () => {
    const broken = linksOf(file).filter((link) => {
      const [path = '', heading] = link.split('#');
      const target = path === '' ? file : relative(root, join(root, dirname(file), decodeURIComponent(path)));
      if (!existsSync(join(root, target))) {
        return true;
      }
      return heading !== undefined && !anchorsOf(target).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test('has no two headings with one address', () => {
    const anchors = anchorsOf(file);
    const doubled = anchors.filter((name, index) => anchors.indexOf(name) !== index);
    expect(file === 'CHANGELOG.md' ? [] : doubled).toEqual([]);
  });

  test('has tables that fit a page, and code that does not have to be scrolled', () => {
    const rows = proseOf(file)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const words = rows.flatMap((row) => row.match(/`[^`]+`/g) ?? []).flatMap((code) => code.split(/[\s]/));
    expect(rows.filter((row) => seen(row).length > 200)).toEqual([]);
    expect(words.filter((word) => word.length > 45)).toEqual([]);
    const code = [...text(file).matchAll(/^( *)```.*?^\1```$/gms)].flatMap(([block]) => block.split('\n'));
    expect(code.filter((line) => line.length > 110)).toEqual([]);
  });

  test('shows no entities, and nothing of the machine it was written on', () => {
    expect(text(file)).not.toMatch(/&(lt|gt|amp|quot);/);
    expect(text(file)).not.toMatch(/\/(work|home|root|tmp)\//);
  });
});

describe('the README', () => {
  test('has the headings of the vendor’s public page, then ours, in this order', () => {
    const headings = [...proseOf('README.md').matchAll(/^##? (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'HaloPSA connector for Swimlane Turbine',
      'Overview',
      'Limitations',
      'Supported Versions',
      'Additional Docs',
      'Configuration',
      'Capabilities',
      'Install in Turbine',
      'Exactly once',
      'Errors',
      'On the command line',
      'Licence',
    ]);
    expect(proseOf('README.md')).toMatch(
      /## Configuration\s+### Prerequisites[\s\S]+### Authentication Methods/,
    );
  });

  test('is read to the end: about 200 lines', () => {
    expect(text('README.md').split('\n').length).toBeLessThan(260);
  });

  test('begins with one line to see it work and one to test it', () => {
    expect(text('README.md')).toContain('```sh\nnpm ci && npm start\nnpm ci && npm test\n```');
  });

  test('names only npm scripts that exist', () => {
    const scripts = Object.keys(Object(at(JSON.parse(text('package.json')), 'scripts')));
    const known = [...scripts, 'start', 'test'];
    for (const file of pages) {
      const named = [...text(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
      expect([file, named.filter((name) => !known.includes(name))]).toEqual([file, []]);
    }
  });
});

test('docs/command_line.md has every command with every option, and no other', () => {
  const commands = createProgram().commands.map((command) => [
    command.name(),
    command.options.map(({ long }) => long),
  ]);
  const documented = [...text('docs/command_line.md').matchAll(/^- \*\*`(\w+)([^`]*)`\*\*/gm)].map(
    ([, name, options = '']) => [name, options.match(/--[\w-]+/g) ?? []],
  );
  expect(documented).toEqual(commands);
});

describe('the reference', () => {
  const folder = 'docs/reference';
  const contents = text(`${folder}/README.md`);

  test('has every page in its contents', () => {
    const listed = linksOf(`${folder}/README.md`).map((link) => link.split('#')[0]);
    const there = readdirSync(join(root, folder)).filter((name) => name !== 'README.md');
    expect(there.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('reaches every topic of the ticket from its contents', () => {
    const topics = readdirSync(join(root, 'schemas/shared/ticket')).map((name) =>
      String(at(JSON.parse(text(`schemas/shared/ticket/${name}`)), 'title')),
    );
    expect(topics.length).toBeGreaterThan(15);
    expect(topics.filter((topic) => !contents.includes(`[${topic}](ticket.md#${anchor(topic)})`))).toEqual(
      [],
    );
  });

  test('explains every field that a ticket can have', () => {
    const page = text(`${folder}/ticket.md`);
    const fields = readdirSync(join(root, 'schemas/shared/ticket')).flatMap((name) =>
      Object.keys(Object(at(JSON.parse(text(`schemas/shared/ticket/${name}`)), 'properties'))),
    );
    expect(fields.filter((field) => !page.includes(`\n- **\`${field}\`** (`))).toEqual([]);
  });

  test('has pages that GitHub shows in full', () => {
    const large = readdirSync(join(root, folder)).filter(
      (name) => statSync(join(root, folder, name)).size > 400_000,
    );
    expect(large).toEqual([]);
  });
});
