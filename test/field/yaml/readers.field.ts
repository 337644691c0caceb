import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBundle } from '../../../packages/cli/bundle_check/check_bundle';
import { toYaml } from '../../../tools/sync/documents/yaml_text';
import { missingPackages, readers, roundTripped, type Tagged } from './readers';
import { quotedForms, scalarForms } from './scalar_forms';

const root = join(__dirname, '../../..');
const table = join(__dirname, 'scalar_forms.tsv');
const manifests = [
  ...['connector.yaml', 'assets/oauth2_client_credentials.yaml', 'assets/oauth2_password.yaml'],
  ...['add_or_update_ticket', 'delete_ticket_by_id', 'get_ticket_by_id', 'get_tickets'].map(
    (n) => `actions/${n}.yaml`,
  ),
];

/** A value with numbers written the same in every language and members in one order. */
function comparable(value: Tagged): unknown {
  if ('number' in value) {
    const digits = value.number.replace(/^\+/, '').toLowerCase().replace(/inf$/, 'infinity');
    return {
      number: /^-?[1-9]\d*$/.test(digits) ? digits : String(Number(digits.replace('infinity', 'Infinity'))),
    };
  }
  if ('list' in value) {
    return { list: value.list.map(comparable) };
  }
  if ('map' in value) {
    const pairs = value.map.map(([key, item]) => [JSON.stringify(comparable(key)), comparable(item)]);
    return { map: pairs.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)) };
  }
  return value;
}

/** What a reader made of `a: <form>`, in a word or two. */
function cell(form: string, value: Tagged | undefined): string {
  const [pair] = value && 'map' in value ? value.map : [];
  if (!value || !pair) {
    return 'refused';
  }
  const [[kind, content] = ['refused', true]] = Object.entries(comparable(pair[1]) ?? {});
  if (kind === 'text') {
    return content === form ? 'text' : `text ${JSON.stringify(content)}`;
  }
  return ['number', 'truth'].includes(kind) ? `${kind} ${content}` : kind;
}

test('all readers are installed', () => {
  expect(missingPackages()).toEqual([]);
});

test('the table of scalar forms is what the readers make of them', () => {
  const forms = [...scalarForms, ...quotedForms];
  const columns = readers.map((reader) => reader.read(forms.map((form) => `a: ${form}\n`)));
  const head = ['form', ...readers.map((reader) => `${reader.name} ${reader.version()}`)];
  const rows = forms.map((form, row) => [
    JSON.stringify(form).replace(
      /[^ -~]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    ...columns.map((column) => cell(form, column[row]).replace(/[^ -~]/g, '?')),
  ]);
  const text = [head, ...rows].map((line) => `${line.join('\t')}\n`).join('');
  if (process.env.UPDATE_TABLE) {
    writeFileSync(table, text);
  }
  expect(readFileSync(table, 'utf8')).toBe(text);
});

test('every manifest is the same to every reader', () => {
  const texts = manifests.map((file) => readFileSync(join(root, file), 'utf8'));
  const [first, ...others] = readers.map((reader) => ({
    name: reader.name,
    values: reader.read(texts).map(comparable),
  }));
  expect(JSON.stringify(first?.values)).not.toContain('{"refused":');
  for (const { name, values } of others) {
    expect({ name, values }).toEqual({ name, values: first?.values });
  }
});

test('what sync writes is the same text, number and truth to every reader, as value and as key', () => {
  const texts = [...scalarForms, ...scalarForms.map((form) => `x\n${form}\ny`)].filter((text) => text !== '');
  const numbers = [0, 7, -1, 1.5, 0.25, 999_999_999_999];
  const value = {
    texts,
    numbers,
    truths: [true, false, null],
    keys: Object.fromEntries(texts.map((t) => [t, t])),
  };
  const expected = {
    map: [
      ['{"text":"keys"}', { map: texts.map((t) => [JSON.stringify({ text: t }), { text: t }]).sort(byKey) }],
      ['{"text":"numbers"}', { list: numbers.map((n) => ({ number: String(n) })) }],
      ['{"text":"texts"}', { list: texts.map((text) => ({ text })) }],
      ['{"text":"truths"}', { list: [{ truth: true }, { truth: false }, { null: true }] }],
    ],
  };
  for (const reader of readers) {
    const [read] = reader.read([toYaml(value)]);
    expect({ reader: reader.name, read: read && comparable(read) }).toEqual({
      reader: reader.name,
      read: expected,
    });
  }
});

function byKey([one]: unknown[], [other]: unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

test('after ruamel.yaml took the quotes away, the check says to run sync', () => {
  const file = 'actions/get_tickets.yaml';
  const copy = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const part of ['connector.yaml', 'package.json', 'assets', 'actions']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  writeFileSync(join(copy, file), roundTripped(readFileSync(join(root, file), 'utf8')));
  const found = checkBundle(copy).findings.filter((finding) => finding.file === file);
  rmSync(copy, { recursive: true });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ cure }) => !cure.includes('npm run sync'))).toEqual([]);
});
