/** @slow @long Draws random secrets. */
import fc from 'fast-check';
import { createRedactor } from '../src/core/redact';
import { holdsForAll } from './support/seeded_property';
import { spellings } from './support/spellings';

const mask = '[redacted]';
const names = Object.keys(spellings);

/** From what people and machines make secrets of, and what the encodings treat specially. */
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ019') },
  { weight: 4, arbitrary: fc.constantFrom(...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') },
  { weight: 2, arbitrary: fc.constantFrom('ä', 'é', 'ß', '§', '€', 'п', '日', '😀') },
  { weight: 1, arbitrary: fc.constantFrom('\t', '\n', '\r\n', '%41', '&amp;', '\\n', '\\u0041', '+') },
);

const secrets = fc
  .oneof(
    fc.array(character, { minLength: 4, maxLength: 16 }),
    fc.array(character, { minLength: 40, maxLength: 120 }),
    fc.array(fc.constantFrom(...'0123456789abcdef-'), { minLength: 36, maxLength: 73 }),
  )
  .map((characters) => characters.join(''))
  .filter((secret) => secret.trim().length >= 4);

/** What of a text is left behind a redactor that knows the secret. */
function leftOf(text: string, secret: string): string {
  const redactor = createRedactor();
  redactor.add(secret);
  const cleaned = redactor.data({ text }).text;
  expect(redactor.message(text)).toBe(cleaned);
  return cleaned;
}

const written = (outer: string, inner: string, text: string) =>
  spellings[outer]?.(spellings[inner]?.(text) ?? '') ?? '';

/** Base64 shares a few characters with what stands before and behind. */
const shared = (...names: string[]) => (names.some((name) => name.includes('base64')) ? 24 : 0);

/** How often each pair is tried. */
const runs = 3;

test.each(names)('a secret written %s, and that in any other way, is never shown', async (inner) => {
  for (const outer of names) {
    const mostLeft = written(outer, inner, '').length + shared(inner, outer);
    await holdsForAll(secrets, runs, async (secret) => {
      const left = leftOf(`before (${written(outer, inner, secret)}) after`, secret);
      const unmasked = left.replace(mask, '');
      const { length } = unmasked.replace('before (', '').replace(') after', '');
      expect({ outer, left, masked: unmasked !== left, isShort: length <= mostLeft }).toEqual({
        outer,
        left: expect.stringMatching(/^before \(.*\) after$/s),
        masked: true,
        isShort: true,
      });
    });
  }
});

test('what is no secret stays, however it is encoded', async () => {
  const pairs = fc.tuple(secrets, secrets, fc.constantFrom(...names), fc.constantFrom(...names));
  await holdsForAll(pairs, 500, async ([secret, other, inner, outer]) => {
    const text = `before (${written(outer, inner, other)}) after`;
    expect(leftOf(text, `${secret}-and-this`)).toBe(text);
  });
});
