/** @long Draws random scenarios. */
import fc from 'fast-check';
import { StringCutter } from '../src/http/string_cutter';
import { holdsForAll } from './support/seeded_property';

const longest = 10_000;

/** A text that is longer than what is kept, with escapes of every kind anywhere in it. */
const longText = fc
  .tuple(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', '"', '\\', '\n', '\u0001', 'é', '日', '😀', '\ud800'),
  )
  .map(([begin, filler]) => begin + filler.repeat(longest));

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    longText,
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true }),
    fc.constantFrom(null, true, false),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
  ),
})).any;

function cut(text: string, sizes: readonly number[]): string {
  const cutter = new StringCutter();
  const bytes = Buffer.from(text);
  const kept: Buffer[] = [];
  for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    kept.push(...cutter.cut(bytes.subarray(from, from + size)));
    from += size;
  }
  return Buffer.concat(kept).toString('utf8');
}

/** Every long string is one and the same word, since where it was cut does not matter. */
const comparable = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_key, part) =>
    typeof part === 'string' && part.length > longest / 10 ? 'long' : part,
  );

const chunkSizes = fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 5 });

const scenarios = fc.record({ given: value, sizes: chunkSizes, isLaidOut: fc.boolean() });

test('whatever JSON arrives in whatever pieces, only long strings are shorter behind it', () =>
  holdsForAll(scenarios, 200, async ({ given, sizes, isLaidOut }) => {
    const text = JSON.stringify(given, null, isLaidOut ? 2 : 0);
    expect(comparable(cut(text, sizes))).toBe(comparable(text));
  }));

test('no string of any length leaves more than what is kept', () => {
  const text = JSON.stringify([{ id: 7, data_base64: 'QUJD'.repeat(1_000_000), filename: 'a.txt' }]);
  const left = cut(text, [65_536]);
  expect(left.length).toBeLessThan(longest + 100);
  expect(JSON.parse(left)).toMatchObject([{ id: 7, filename: 'a.txt' }]);
});
