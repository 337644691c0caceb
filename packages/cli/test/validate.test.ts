/** @slow Reads all schemas many times. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { actionNames } from '../../../test/support/first_examples';
import { checkBundle } from '../bundle_check/check_bundle';
import { sentence } from '../bundle_check/finding';
import { validateCommand } from '../validate';

const root = join(__dirname, '../../..');
const connector = 'connector.yaml';
const action = 'actions/delete_ticket_by_id.yaml';
const asset = 'assets/oauth2_password.yaml';
const parts = [connector, 'package.json', 'assets', action];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true });
  }
});

/** A copy of the real bundle with its smallest action alone, so that each of many mistakes is found in no time. */
class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'bundle-'));

  constructor() {
    folders.push(this.folder);
    for (const part of parts) {
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    }
    this.replace(connector, /^actions:\n( +- .*\n)+/m, 'actions:\n  - delete_ticket_by_id\n');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), content);
  }

  replace(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, () => to);
    if (changed === text) {
      throw new Error(`${file} does not hold ${String(from)}.`);
    }
    this.write(file, changed);
  }

  rename(from: string, to: string): void {
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** The number of the first line that holds a text. */
  lineOf(file: string, text: string): number {
    return (
      this.read(file)
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1
    );
  }
}

interface Mistake {
  make: (copy: Copy) => void;
  file: string;
  /** A text on the line that is to be named; left out where no line is. */
  line?: string;
  says: string;
  cure: string;
}

/** The input `reason` with more keys, on lines of their own. */
const withKeys = (keys: string) => (copy: Copy) =>
  copy.replace(action, /( +)title: Reason\n/, `          title: Reason\n          ${keys}\n`);

const inInput = (from: string | RegExp, to: string) => (copy: Copy) => copy.replace(action, from, to);
const inConnector = (from: string | RegExp, to: string) => (copy: Copy) => copy.replace(connector, from, to);
const inAsset = (from: string | RegExp, to: string) => (copy: Copy) => copy.replace(asset, from, to);

/** The beginning of a PNG, as far as its size goes. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(33);
  header.write('89504e470d0a1a0a0000000d49484452', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

const mistakes: Record<string, Mistake> = {
  'no manifest': {
    make: (copy) => copy.remove(connector),
    file: connector,
    says: 'is missing',
    cure: 'Choose the folder of the bundle',
  },
  'a manifest without its schema': {
    make: inConnector(/^schema: .*\n/m, ''),
    file: connector,
    line: 'name: halo_halopsa',
    says: 'has no schema',
    cure: 'Write schema: connector/1',
  },
  "the name of the vendor's own connector": {
    make: inConnector('name: halo_halopsa', 'name: t_halopsa'),
    file: connector,
    line: 'name: t_halopsa',
    says: "name: is t_halopsa, the vendor's own connector",
    cure: 'Choose another name',
  },
  'a misspelt key': {
    make: inConnector('keywords:', 'keyword:'),
    file: connector,
    line: 'keyword:',
    says: 'keyword: is a key that this manifest does not have',
    cure: 'Did you mean keywords?',
  },
  'another version than package.json': {
    make: inConnector(/^version: .*$/m, 'version: 1.9.9'),
    file: connector,
    line: 'version: 1.9.9',
    says: 'version: is "1.9.9", but package.json has "2.',
    cure: 'run npm run sync',
  },
  'a version that is none': {
    make: inConnector(/^version: .*$/m, 'version: v2'),
    file: connector,
    line: 'version: v2',
    says: 'version: is "v2", which does not have the right form',
    cure: 'semantic version',
  },
  'no package.json': {
    make: (copy) => copy.remove('package.json'),
    file: 'package.json',
    says: 'is missing',
    cure: 'folder of the bundle',
  },
  'an action that the manifest does not list': {
    make: (copy) => {
      copy.write('actions/ping.yaml', copy.read(action).replace(/^(name|title): .*$/gm, '$1: ping'));
    },
    file: connector,
    line: 'actions:',
    says: 'actions: does not name ping, though actions/ping.yaml is there',
    cure: 'Run npm run sync',
  },
  'a listed asset that is not there': {
    make: inConnector('  - oauth2_password', '  - oauth2_password\n  - apikey'),
    file: connector,
    line: '- apikey',
    says: 'assets[2]: names "apikey", but there is no assets/apikey.yaml',
    cure: 'Run npm run sync',
  },
  'no logo': {
    make: (copy) => copy.remove('assets/logo.png'),
    file: connector,
    line: 'logo:',
    says: 'logo: names assets/logo.png, which is not there',
    cure: 'Put a PNG there',
  },
  'a logo that is no PNG': {
    make: (copy) => copy.write('assets/logo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    file: connector,
    line: 'logo:',
    says: 'which is no PNG',
    cure: 'Save the picture as PNG',
  },
  'a logo too small to see': {
    make: (copy) => copy.write('assets/logo.png', png(16, 240)),
    file: connector,
    line: 'logo:',
    says: '16 × 240 pixels',
    cure: '48 to 1024 pixels',
  },
  'broken YAML': {
    make: inInput('title: Reason', 'title: "Reason'),
    file: action,
    says: 'is no YAML',
    cure: 'Correct the syntax',
  },
  'a doubled key': {
    make: withKeys('type: number'),
    file: action,
    says: 'is no YAML: Map keys must be unique',
    cure: 'doubled keys',
  },
  'a bare yes, which is a switch to some readers': {
    make: inInput('title: Reason', 'title: Yes'),
    file: action,
    line: 'title: Yes',
    says: 'inputs.parameters.reason.title: Yes without quotes is true or false to PyYAML',
    cure: 'Run npm run sync',
  },
  'a bare number with a comma in the part that people write': {
    make: (copy) => copy.replace(action, /^title: .*$/m, 'title: 27,31'),
    file: action,
    line: 'title: 27,31',
    says: 'title: 27,31 without quotes is a number to some readers (Psych drops commas)',
    cure: 'Put it in quotes.',
  },
  'a character that some readers refuse': {
    make: (copy) => copy.replace(action, /^title: .*$/m, 'title: "Delete\u2028Ticket"'),
    file: action,
    line: 'title: "Delete\u2028Ticket"',
    says: 'holds the character U+2028 as it is, which PyYAML and others refuse',
    cure: 'Write it as "\\u2028" in double quotes.',
  },
  'a name that is not the file’s': {
    make: inInput('name: delete_ticket_by_id', 'name: delete_ticket'),
    file: action,
    line: 'name: delete_ticket',
    says: 'name: is delete_ticket, but the file is named delete_ticket_by_id',
    cure: 'rename the file to delete_ticket.yaml',
  },
  'a name that is not snake_case': {
    make: (copy) => {
      copy.replace(action, 'name: delete_ticket_by_id', 'name: deleteTicket');
      copy.rename(action, 'actions/deleteTicket.yaml');
    },
    file: 'actions/deleteTicket.yaml',
    line: 'name: deleteTicket',
    says: 'name: is "deleteTicket"',
    cure: 'snake_case',
  },
  'a title of an asset that another has': {
    make: inAsset(/^title: .*$/m, 'title: HaloPSA OAuth 2.0 Client Credentials'),
    file: asset,
    line: 'title: HaloPSA OAuth',
    says: 'title: is the same as in assets/oauth2_client_credentials.yaml',
    cure: 'Choose another',
  },
  'a title of 51 characters': {
    make: inInput(/^title: .*$/m, `title: ${'T'.repeat(51)}`),
    file: action,
    line: 'title: TTT',
    says: 'title: is 51 characters long, 50 at most',
    cure: '1 to 50 characters',
  },
  'an input without a title': {
    make: inInput(/ +title: Reason\n/, ''),
    file: action,
    line: 'reason:',
    says: 'inputs.parameters.reason: has no title',
    cure: 'Give it a title',
  },
  'an input without a description': {
    make: inInput(/ +description: "?Why the ticket is deleted.*\n/, ''),
    file: action,
    line: 'reason:',
    says: 'inputs.parameters.reason: has no description',
    cure: 'Describe it',
  },
  'a description without a full stop': {
    make: inInput(/description: HTTP phrase of that status\.\n/, 'description: HTTP phrase\n'),
    file: action,
    line: 'description: HTTP phrase',
    says: 'output.reason.description: is "HTTP phrase"',
    cure: 'ends with a full stop',
  },
  'a description that is too short to say anything': {
    make: inInput(/description: HTTP phrase of that status\.\n/, 'description: A phrase.\n'),
    file: action,
    line: 'description: A phrase.',
    says: 'output.reason.description: is 9 characters long, 15 at least',
    cure: 'that a reader learns from',
  },
  'a title that is yet to be written': {
    make: inInput('title: Reason', 'title: TODO'),
    file: action,
    line: 'title: TODO',
    says: 'inputs.parameters.reason.title: is "TODO"',
    cure: '1 to 50 characters',
  },
  'a description that is the title again': {
    make: inInput(/^description: .*$/m, 'description: Delete ticket by ID.'),
    file: action,
    line: 'description: Delete ticket by ID.',
    says: 'description: only says the title again',
    cure: 'Say what it means',
  },
  'no example': {
    make: inInput(/ +examples:\n +- Opened twice by a test run\n/, ''),
    file: action,
    line: 'reason:',
    says: 'inputs.parameters.reason: has no examples',
    cure: 'Add examples',
  },
  'an example of another type': {
    make: inInput('- Opened twice by a test run', '- 17'),
    file: action,
    line: '- 17',
    says: 'inputs.parameters.reason.examples[0]: is not a valid example: it is 17, which is no string',
    cure: 'fits its own schema',
  },
  'an example that lacks a required part': {
    make: inInput(/^( {8})- id: "1001"$/m, '        - number: "1001"'),
    file: action,
    line: '- number: "1001"',
    says: 'it has no id',
    cure: 'fits its own schema',
  },
  'an example with a wrong part deep inside': {
    make: inInput(/^ {8}- - pointer: \/path_parameters\/id$/m, '        - - pointer: 5'),
    file: action,
    line: '- - pointer: 5',
    says: 'error.issues.examples[0]: is not a valid example: /0/pointer is 5, which is no string',
    cure: 'fits its own schema',
  },
  'an enum on an action’s input': {
    make: withKeys('enum: [spam, test]'),
    file: action,
    line: 'enum:',
    says: 'inputs.parameters.reason.enum: must not stand here',
    cure: 'name the choices in the description',
  },
  'a default on an action’s input': {
    make: withKeys('default: none'),
    file: action,
    line: 'default: none',
    says: 'inputs.parameters.reason.default: must not stand here',
    cure: 'Take default out',
  },
  'a date format on an action’s input': {
    make: withKeys('format: date-time'),
    file: action,
    line: 'format: date-time',
    says: 'inputs.parameters.reason.format: must not stand here',
    cure: 'cannot be joined with playbook values',
  },
  'a closed object': {
    make: inInput(
      '      title: Parameters\n',
      '      title: Parameters\n      additionalProperties: false\n',
    ),
    file: action,
    line: 'additionalProperties: false',
    says: 'inputs.parameters.additionalProperties: must not stand here',
    cure: 'Leave objects open',
  },
  'several types at once': {
    make: inInput(
      /title: Reason\n.*\n +type: string/,
      'title: Reason\n          description: Why it is deleted.\n          type: [string, "null"]',
    ),
    file: action,
    line: 'type: [string, "null"]',
    says: 'inputs.parameters.reason.type: is ["string","null"], which does not fit',
    cure: 'The editor shows a single one',
  },
  'a type that the editor does not know': {
    make: inInput(
      /(title: Reason\n.*\n +)type: string/,
      'title: Reason\n          description: Why.\n          type: text',
    ),
    file: action,
    line: 'type: text',
    says: 'inputs.parameters.reason.type: is "text", which does not fit',
    cure: 'Name one type',
  },
  'file and file_name in one object': {
    make: (copy) => {
      const field = (name: string) =>
        `        ${name}:\n          title: A\n          description: A part of a file.\n          type: string\n          examples: [a]\n`;
      copy.replace(action, '        reason:\n', `${field('file')}${field('file_name')}        reason:\n`);
    },
    file: action,
    line: 'file_name:',
    says: 'inputs.parameters.file_name: stands beside file',
    cure: 'Rename one of the two',
  },
  'an input named like a value of the asset': {
    make: inInput('    parameters:\n', '    url:\n'),
    file: action,
    line: '    url:',
    says: 'inputs.url: has the name of a value of the asset oauth2_',
    cure: 'move it into a section',
  },
  'a key that the platform does not take': {
    make: inInput('        reason:\n', '        $reason:\n'),
    file: action,
    line: '$reason:',
    says: 'inputs.parameters.$reason: is no name that the platform takes',
    cure: 'Rename it',
  },
  'a required name that is no property': {
    make: inInput('  required:\n    - path_parameters\n', '  required:\n    - path_parameters\n    - body\n'),
    file: action,
    line: '- body',
    says: 'inputs.required[1]: requires body, which is not among the properties',
    cure: 'take it out of required',
  },
  'a required input in an optional section': {
    make: inInput('  required:\n    - path_parameters\n', ''),
    file: action,
    line: 'path_parameters:',
    says: 'inputs.path_parameters: has required inputs, but is not required itself',
    cure: 'Add path_parameters to required of inputs',
  },
  'a placeholder without a path parameter': {
    make: inInput('{{id}}', '{{ticket}}'),
    file: action,
    line: 'endpoint:',
    says: 'meta.endpoint: has {{ticket}}, but no such path parameter',
    cure: 'Add ticket to path_parameters',
  },
  'a path parameter that the endpoint lacks': {
    make: inInput('/{{id}}', ''),
    file: action,
    line: '        id:',
    says: 'inputs.path_parameters.id: stands nowhere in meta.endpoint',
    cure: 'Write {{id}} into the endpoint',
  },
  'a placeholder in single braces': {
    make: inInput('{{id}}', '{id}'),
    file: action,
    line: 'endpoint:',
    says: 'meta.endpoint: has single or unmatched braces',
    cure: '{{name}}',
  },
  'a method in small letters': {
    make: inInput('method: DELETE', 'method: delete'),
    file: action,
    line: 'method: delete',
    says: 'meta.method: is "delete"',
    cure: 'in capitals',
  },
  'an array with properties instead of items': {
    make: inInput(/( {6}type: array\n {6})items:/, '      type: array\n      properties:'),
    file: action,
    line: '    issues:',
    says: 'error.issues: is an array without items',
    cure: 'Add items',
  },
  'an output without a status': {
    make: inInput(/^ {4}status_code:\n {6}title: Status Code\n/m, '    status:\n      title: Status Code\n'),
    file: action,
    line: 'output:',
    says: 'output: has no status_code',
    cure: 'Describe status_code',
  },
  'a manifest outside its place': {
    make: (copy) => copy.write('docs/drafts/old.yaml', `# A draft\n${copy.read(action)}`),
    file: 'docs/drafts/old.yaml',
    line: 'schema: action/1',
    says: 'schema: makes this a manifest (action/1) that the platform picks up',
    cure: 'Move it to actions/, delete it',
  },
  'a manifest that ends in .yml': {
    make: (copy) => copy.rename(action, 'actions/delete_ticket_by_id.yml'),
    file: 'actions/delete_ticket_by_id.yml',
    line: 'schema: action/1',
    says: 'the platform reads *.yaml alone',
    cure: 'ending .yaml',
  },
  'broken YAML where the platform will read it': {
    make: (copy) => copy.write('fixtures/half.yaml', 'a: [1,\n'),
    file: 'fixtures/half.yaml',
    says: 'is no YAML',
    cure: 'Correct the syntax',
  },
  'a secret that the form shows': {
    make: inAsset(/ +format: password\n/, ''),
    file: asset,
    line: '    oauth2_password:',
    says: 'inputs.oauth2_password: is a secret that the form does not mask',
    cure: 'Add format: password',
  },
  'an asset without verify_ssl': {
    make: inAsset('    verify_ssl:\n', '    verify_tls:\n'),
    file: asset,
    line: '  properties:',
    says: 'verify_ssl must be there as a boolean',
    cure: 'Describe verify_ssl',
  },
  'an address key that is no input': {
    make: inAsset('asset_url_key: url', 'asset_url_key: host'),
    file: asset,
    line: 'asset_url_key: host',
    says: 'meta.asset_url_key: names host, which is no input',
    cure: 'usually url',
  },
  'a token endpoint that is no path': {
    make: inAsset('token_endpoint: /auth/token', 'token_endpoint: auth/token'),
    file: asset,
    line: 'token_endpoint: auth/token',
    says: 'meta.security.token_endpoint: does not begin with /',
    cure: '/auth/token',
  },
  'an asset value with the name of a section': {
    make: inAsset('    tenant_id:\n', '    headers:\n'),
    file: asset,
    line: '    headers:',
    says: 'inputs.headers: has the name of a section of action inputs',
    cure: 'Choose another name',
  },
  'an asset without the keys of its type': {
    make: inAsset('    - oauth2_password\n', ''),
    file: asset,
    line: '  required:',
    says: 'does not name oauth2_password, by which the platform recognises oauth2_password',
    cure: 'Add oauth2_password to the inputs',
  },
};

describe('a mistake is found, with its place and its cure:', () => {
  test.each(Object.entries(mistakes))('%s', (_what, { make, file, line, says, cure }) => {
    const copy = new Copy();
    make(copy);
    const { ok, findings } = checkBundle(copy.folder);
    expect(ok).toBe(false);
    const found = findings.find((finding) => finding.file === file && sentence(finding).includes(says));
    expect(found ?? findings.map(sentence)).toMatchObject({ cure: expect.stringContaining(cure) });
    if (line !== undefined) {
      expect(found?.line).toBe(copy.lineOf(file, line));
    }
  });

  test('more than twenty of them', () => expect(Object.keys(mistakes).length).toBeGreaterThan(20));
});

describe('a mistake in what npm run sync has written is to be mended in the schema:', () => {
  interface Slip {
    /** In the YAML, as sync would have written it. */
    yaml: [from: string | RegExp, to: string];
    file: string;
    schema: [from: string | RegExp, to: string];
    /** A text on the line to be edited. */
    line: string;
  }

  const slips: Record<string, Slip> = {
    'a text of the action’s own schema': {
      yaml: [/description: "?Why the ticket is deleted.*/, 'description: None.'],
      file: 'schemas/delete_ticket_by_id.json',
      schema: [/"description": "Why the ticket is deleted.*"/, '"description": "None."'],
      line: '"description": "None."',
    },
    'a key that is missing there': {
      yaml: [/ +title: Reason\n/, ''],
      file: 'schemas/delete_ticket_by_id.json',
      schema: [/"title": "Reason",/, ''],
      line: '"reason": {',
    },
    'a text of a schema that it refers to': {
      yaml: [/description: HTTP phrase of that status\./, 'description: HTTP phrase'],
      file: 'schemas/shared/answer.json',
      schema: ['HTTP phrase of that status.', 'HTTP phrase'],
      line: '"description": "HTTP phrase"',
    },
    'an example of the error': {
      yaml: [/^ {8}- - pointer: \/path_parameters\/id$/m, '        - - pointer: 5'],
      file: 'schemas/shared/error.json',
      schema: ['[[{ "pointer": "/path_parameters/id"', '[[{ "pointer": 5'],
      line: '[[{ "pointer": 5',
    },
  };

  test.each(Object.entries(slips))('%s', (_what, { yaml, file, schema, line }) => {
    const copy = new Copy();
    cpSync(join(root, 'schemas'), join(copy.folder, 'schemas'), { recursive: true });
    copy.replace(action, ...yaml);
    copy.replace(file, ...schema);
    const [finding] = checkBundle(copy.folder).findings;
    expect(finding?.source).toEqual({ file, line: copy.lineOf(file, line) });
    expect(finding && sentence(finding)).toMatch(
      new RegExp(`^${action}:\\d+: .* → .* Do so in ${file}:\\d+, then run npm run sync\\.$`),
    );
  });

  test('but what people write in the YAML file is mended right there', () => {
    const copy = new Copy();
    cpSync(join(root, 'schemas'), join(copy.folder, 'schemas'), { recursive: true });
    copy.replace(action, 'method: DELETE', 'method: delete');
    const [finding] = checkBundle(copy.folder).findings;
    expect(finding?.place).toBe('meta.method');
    expect(finding).not.toHaveProperty('source');
  });
});

test('the copy without a mistake is clean', () => {
  expect(checkBundle(new Copy().folder).findings.map(sentence)).toEqual([]);
});

test('file and file_name may stand together where they are marked as a file of the playbook', () => {
  const copy = new Copy();
  const marked = (disposition: string) =>
    copy.replace(action, / {6}title: Parameters\n/, `      title: Parameters\n${disposition}`);
  mistakes['file and file_name in one object']?.make(copy);
  marked('      contentDisposition: attachment\n');
  expect(checkBundle(copy.folder).findings.map(sentence)).toEqual([]);
});

test('the real bundle is clean, and tells what is not proven', () => {
  const { findings, ...report } = checkBundle(root);
  expect(findings.map(sentence)).toEqual([]);
  expect(report).toMatchObject({ ok: true, name: 'halo_halopsa', assets: 2, actions: actionNames.length });
  expect(report.described).toBeGreaterThan(2000);
  expect(report.inferred).toEqual({ [connector]: expect.arrayContaining(['schema', 'logo']) });
});

test('files that are never uploaded as they are do not count', () => {
  const copy = new Copy();
  for (const folder of ['node_modules/some', '.git', 'dist']) {
    copy.write(`${folder}/other.yaml`, 'schema: action/1\nname: other\n');
  }
  copy.write('.github/workflows/test.yml', 'on: push\n');
  expect(checkBundle(copy.folder).ok).toBe(true);
});

describe('the command', () => {
  async function validate(...words: string[]): Promise<{ code: unknown; text: string }> {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    try {
      await validateCommand()
        .exitOverride()
        .configureOutput({ writeErr: (text) => written.push(text) })
        .parseAsync(words, { from: 'user' });
      return { code: process.exitCode, text: written.join('') };
    } finally {
      write.mockRestore();
      process.exitCode = undefined;
    }
  }

  test('says that all is well, with exit code 0', async () => {
    const { code, text } = await validate(new Copy().folder);
    expect(code).toBe(0);
    expect(text).toMatch(
      /^halo_halopsa \d+\.\d+\.\d+: 2 assets, 1 action, \d+ inputs and outputs; nothing to mend\.\n/,
    );
    expect(text).toContain('connector.yaml: no public manifest shows the keys schema, ');
  });

  test('lists what is wrong by file and line, with exit code 1', async () => {
    const copy = new Copy();
    copy.replace(action, 'method: DELETE', 'method: delete');
    copy.replace(connector, 'name: halo_halopsa', 'name: t_halopsa');
    const { code, text } = await validate(copy.folder);
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      expect.stringMatching(
        /^actions\/delete_ticket_by_id\.yaml:7: meta\.method: is "delete".* → Write the method/,
      ),
      expect.stringMatching(/^connector\.yaml:\d+: name: is t_halopsa, .* → Choose another name/),
      '2 problems to mend.',
      '',
    ]);
  });

  test('gives the same as JSON', async () => {
    const { code, text } = await validate(new Copy().folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ ok: true, assets: 2, actions: 1, findings: [] });
  });

  test('refuses a folder that is not there', async () => {
    await expect(validate(join(root, 'no/such/folder'))).rejects.toMatchObject({
      code: 'commander.invalidArgument',
    });
  });
});
