import { createRedactor } from '../src/core/redact';

const mask = '[redacted]';

/** A redactor that knows these secrets. */
function knowing(...secrets: (string | undefined)[]) {
  const redactor = createRedactor();
  for (const secret of secrets) {
    redactor.add(secret);
  }
  return redactor;
}

const secret = 'not a real/sécret+"100%"&<more>\\~\'(!)*';
const asJson = JSON.stringify(secret).slice(1, -1);
const strictUrl = encodeURIComponent(secret).replace(
  /[!'()*]/g,
  (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
);

describe('a secret', () => {
  test.each([
    ['plain', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['URL-encoded in lower case', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['URL-encoded to the last', strictUrl],
    [
      'URL-encoded as an address bar does',
      new URL(`http://x/?${secret.replaceAll('#', '')}`).search.slice(1),
    ],
    ['URL-encoded as part of a path', encodeURI(secret)],
    ['form-encoded', new URLSearchParams({ s: secret }).toString().slice(2)],
    ['inside JSON', asJson],
    ['inside JSON with slashes escaped', asJson.replaceAll('/', '\\/')],
    ['inside ASCII JSON', asJson.replace('é', '\\u00e9')],
    ['inside ASCII JSON in upper case', asJson.replace('é', '\\u00E9')],
    ['inside JSON inside JSON', JSON.stringify(asJson).slice(1, -1)],
    [
      'inside JSON as .NET writes it',
      asJson.replace(
        /[^ -~]|[+&<>'`]|\\"/g,
        (c) => `\\u${(c.at(-1) ?? '').charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
      ),
    ],
    [
      'inside HTML',
      secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;'),
    ],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
  ])('is found %s', (_, written) => {
    const redactor = knowing(secret);
    for (const cleaned of [
      redactor.message(`before ${written} after`),
      redactor.data(`before ${written} after`),
    ]) {
      expect(cleaned).toContain(mask);
      expect(cleaned).toMatch(/^before .* after$/);
      expect(cleaned).not.toMatch(/s(é|%c3%a9|\\u00e9)cret/i);
    }
  });

  test.each(['', 'a', 'ab', 'abc', 'abcd'])('is found in HTTP Basic behind the user name %j', (user) => {
    for (const word of ['hunter2-not-real', 'not-a-real-secret', 'pässwörd-not-real', '1234']) {
      const basic = Buffer.from(`${user}:${word}`).toString('base64');
      const cleaned = knowing(word).message(`Basic ${basic}`);
      expect(cleaned).toContain(mask);
      const left = Buffer.from(cleaned.replace(mask, '').replace('Basic ', ''), 'base64').toString('utf8');
      expect(left).not.toContain(word.slice(1, -1));
    }
  });

  test('is found as often as it stands there, at any depth, and only in values', () => {
    const data = { a: [secret, { [secret]: `x${secret}y${secret}` }], b: 1, c: null, d: true };
    expect(knowing(secret).data(data)).toEqual({
      a: [mask, { [secret]: `x${mask}y${mask}` }],
      b: 1,
      c: null,
      d: true,
    });
  });

  test('that holds another is taken out whole', () => {
    const cleaned = knowing('secret', 'my-secret-key').message('my-secret-key and secret');
    expect(cleaned).toBe(`${mask} and ${mask}`);
  });

  test('with characters that mean something to a pattern is plain text', () => {
    expect(knowing('a.*(b)[c]$^').message('aXX(b) a.*(b)[c]$^')).toBe(`aXX(b) ${mask}`);
    expect(knowing('$&$1').data('x $&$1 y')).toBe(`x ${mask} y`);
  });

  test('that is broken text does no harm', () => {
    expect(knowing('half\uD83D').message('half\uD83D!')).toBe(`${mask}!`);
  });

  test('of fewer than four characters is taken out of our own sentences, not of data', () => {
    const redactor = knowing('pw1');
    expect(redactor.message('The password pw1 is short.')).toBe(`The password ${mask} is short.`);
    expect(redactor.data({ summary: 'pw1 and pw10' })).toEqual({ summary: 'pw1 and pw10' });
  });

  test('of up to eight letters is taken out of our own sentences as a word, and of data everywhere', () => {
    const redactor = knowing('pass', 'response');
    expect(redactor.message('Check the password: the pass of "pass" in responses, a response.')).toBe(
      `Check the password: the ${mask} of "${mask}" in responses, a ${mask}.`,
    );
    expect(redactor.data('password')).toBe(`${mask}word`);
    const basic = Buffer.from('user:pass').toString('base64');
    expect(redactor.message(`Basic ${basic}`)).not.toContain(basic);
    expect(knowing('responses').message('responsesx')).toBe(`${mask}x`);
    expect(knowing('p4ss').message('p4ssword')).toBe(`${mask}word`);
  });

  test('of fewer than four characters is taken out as a word, so that sentences can still be read', () => {
    const redactor = knowing('a', 'é!');
    expect(redactor.message('Say a to all: "a", %61, (a).')).toBe(
      `Say ${mask} to all: "${mask}", ${mask}, (${mask}).`,
    );
    expect(redactor.message('user:a@host as%20a%20word')).toBe(`user:${mask}@host as%20${mask}%20word`);
    expect(redactor.message('é! Café! %C3%A9!')).toBe(`${mask} Café! ${mask}`);
  });

  test('that is empty or missing is none', () => {
    expect(knowing('', undefined).message('all of this stays')).toBe('all of this stays');
  });

  test('learnt later counts from then on', () => {
    const redactor = knowing('first-secret');
    expect(redactor.message('second-secret')).toBe('second-secret');
    redactor.add('second-secret');
    expect(redactor.message('first-secret, second-secret')).toBe(`${mask}, ${mask}`);
  });
});

describe('data without a secret', () => {
  test('stays the very same, so that long lists are not copied', () => {
    const list = {
      tickets: [
        { id: 1, summary: 'x' },
        { id: 2, tags: ['a', 'b'] },
      ],
    };
    expect(knowing(secret).data(list)).toBe(list);
    expect(createRedactor().data(list)).toBe(list);
  });

  test('is shared where only a part is cleaned', () => {
    const clean = { id: 1 };
    expect(knowing(secret).data([clean, secret])[0]).toBe(clean);
  });

  test('may have members with names that JavaScript knows', () => {
    const odd: unknown = JSON.parse(`{"__proto__":"abcd-secret","constructor":"abcd-secret","toString":1}`);
    expect(JSON.stringify(knowing('abcd-secret').data(odd))).toBe(
      `{"__proto__":"${mask}","constructor":"${mask}","toString":1}`,
    );
  });
});

test('what an address bar leaves of a secret is not taken for it', () => {
  const redactor = createRedactor();
  redactor.add('?ab1');
  expect(redactor.data({ summary: 'cab1net' })).toEqual({ summary: 'cab1net' });
});
