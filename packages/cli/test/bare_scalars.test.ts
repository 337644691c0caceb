import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingsOf, unsafeCharacter } from '../bundle_check/bare_scalars';

const table = readFileSync(join(__dirname, '../../../test/field/yaml/scalar_forms.tsv'), 'utf8');

/** Each form with what ten readers were seen to make of it. */
const rows = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([form, ...readings]) => ({ form: String(JSON.parse(form ?? '')), readings: new Set(readings) }));

const isFound = (form: string) => readingsOf(form) !== undefined || unsafeCharacter.test(form);

test('the table has forms that readers agree and disagree about', () => {
  expect(rows.filter(({ readings }) => readings.size === 1).length).toBeGreaterThan(60);
  expect(rows.filter(({ readings }) => readings.size > 1).length).toBeGreaterThan(60);
});

test('every form that readers disagree about is found', () => {
  const missed = rows.filter(({ form, readings }) => readings.size > 1 && !isFound(form));
  expect(missed.map(({ form }) => form)).toEqual([]);
});

/** Numbers written in a way that other numbers are misread in, and what is no scalar or hard to see. */
const rare = ['+1', '007', '1.', '.5', '1.5e+3', ':', 'a\ufeffb'];

test('no form that is the same to all of them is found, but for a few rare spellings', () => {
  const found = rows.filter(({ form, readings }) => readings.size === 1 && isFound(form));
  expect(found.map(({ form }) => form)).toEqual(rare);
});
