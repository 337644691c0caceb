import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TicketFilesFolder } from '../run/ticket_files';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ticket-files-'));
  folder = join(parent, 'data', 'get_ticket_by_id_files');
});
afterEach(() => rmSync(parent, { recursive: true }));

const file = (name: string, text: string, id = 7) => ({ id, name, bytes: Buffer.from(text) });
const there = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('a file goes into the folder, a second of its name gets its id in front', async () => {
  const kept = new TicketFilesFolder(folder);
  expect(await kept.keep(file('a.eml', 'first'))).toBe(join(folder, 'a.eml'));
  expect(await kept.keep(file('a.eml', 'second', 8))).toBe(join(folder, '8_a.eml'));
  expect(await kept.keep(file('a.eml', 'first', 9))).toBe(join(folder, '9_a.eml'));
  expect(there()).toEqual({ 'a.eml': 'first', '8_a.eml': 'second', '9_a.eml': 'first' });
});

test.each([
  ['../../../etc/passwd', 'passwd'],
  ['C:\\Users\\dana\\mail.eml', 'mail.eml'],
  ['a\u0000b\n.txt', 'ab.txt'],
  ['..', '7'],
  ['evidence/', '7'],
])('of the name %j only the last part counts', async (name, kept) => {
  await new TicketFilesFolder(folder).keep(file(name, 'x'));
  expect(there()).toEqual({ [kept]: 'x' });
});

test('a later run leaves the same file as it is, and writes over no other one', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.eml'), 'first');
  writeFileSync(join(folder, 'b.eml'), 'of somebody else');
  writeFileSync(join(folder, '8_b.eml'), 'of somebody else, too');
  const kept = new TicketFilesFolder(folder);
  expect(await kept.keep(file('a.eml', 'first'))).toBe(join(folder, 'a.eml'));
  await expect(kept.keep(file('b.eml', 'second', 8))).rejects.toMatchObject({
    code: 'invalid_usage',
    message: expect.stringContaining('other files are there already'),
  });
  expect(there()).toEqual({
    'a.eml': 'first',
    'b.eml': 'of somebody else',
    '8_b.eml': 'of somebody else, too',
  });
});

test('a link is not followed', async () => {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(parent, 'elsewhere'), join(folder, 'a.eml'));
  expect(await new TicketFilesFolder(folder).keep(file('a.eml', 'x')).catch(() => 'refused')).not.toBe(
    join(folder, 'a.eml'),
  );
  expect(readdirSync(parent)).toEqual(['data']);
});

test('where a file cannot be had, those of this run go again, and no other', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'before.eml'), 'before');
  const kept = new TicketFilesFolder(folder);
  await kept.keep(file('before.eml', 'before'));
  await kept.keep(file('a.eml', 'first'));
  await kept.dropAll();
  expect(there()).toEqual({ 'before.eml': 'before' });
});
