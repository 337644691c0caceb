/** Writes a text in some encoding. */
export type Encode = (text: string) => string;

const escapeAll = (text: string, which: RegExp, encode: Encode) =>
  text.replace(which, (char) => encode(char));

const lowerCaseEscapes: Encode = (text) => escapeAll(text, /%[\dA-F]{2}/g, (code) => code.toLowerCase());

const unicodeEscape: Encode = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const json: Encode = (text) => JSON.stringify(text).slice(1, -1);

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html: Encode = (text) => escapeAll(text, /[&<>"]/g, (char) => named[char] ?? char);

/** The Latin-1 letters that have a name of their own in PHP's table and in HTML 4. */
const letters: Readonly<Record<string, string>> = { ä: '&auml;', é: '&eacute;', ß: '&szlig;', '§': '&sect;' };

const codePoint = (char: string) => char.codePointAt(0) ?? 0;

const base64: Encode = (text) => Buffer.from(text).toString('base64');

const wrapped = (text: string, columns: number, lineBreak: string) =>
  (base64(text).match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join(lineBreak);

/** Every way in which servers, gateways and libraries are known to write a text. */
export const spellings: Readonly<Record<string, Encode>> = {
  plain: (text) => text,
  'with blanks around': (text) => `  ${text} `,
  'with line breaks around': (text) => `\r\n${text}\n`,
  trimmed: (text) => text.trim(),
  'as UTF-8 read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'as a value of a URL': encodeURIComponent,
  'as a value of a URL in lower case': (text) => lowerCaseEscapes(encodeURIComponent(text)),
  'as a strict value of a URL (RFC 3986)': (text) =>
    escapeAll(encodeURIComponent(text), /[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`),
  'as a part of a URL': encodeURI,
  'as a value of a form': (text) => new URLSearchParams({ s: text }).toString().slice(2),
  'as a value of a form in lower case': (text) =>
    lowerCaseEscapes(new URLSearchParams({ s: text }).toString().slice(2)),
  'as HTML': html,
  'as HTML without quotes': (text) => html(text).replaceAll('&quot;', '"'),
  'as HTML with apostrophes': (text) => html(text).replaceAll("'", '&#39;'),
  'as HTML with apostrophes in hexadecimal': (text) => html(text).replaceAll("'", '&#x27;'),
  'as HTML with decimal entities': (text) =>
    escapeAll(html(text), /[^ -~\r\n\t]/gu, (char) => `&#${codePoint(char)};`),
  'as HTML with hexadecimal entities': (text) =>
    escapeAll(text, /[^ -~]|[&<>"']/gu, (char) => `&#x${codePoint(char).toString(16)};`),
  'as HTML with hexadecimal entities in upper case': (text) =>
    escapeAll(text, /[^ -~]|[&<>"']/gu, (char) => `&#X${codePoint(char).toString(16).toUpperCase()};`),
  'as HTML with named letters': (text) => escapeAll(html(text), /[äéß§]/g, (char) => letters[char] ?? char),
  'as JSON': json,
  'as JSON with slashes escaped': (text) => json(text).replaceAll('/', '\\/'),
  'as JSON in ASCII': (text) => escapeAll(json(text), /[^ -~]/g, unicodeEscape),
  'as JSON in ASCII in upper case': (text) =>
    escapeAll(json(text), /[^ -~]/g, (unit) => unicodeEscape(unit).toUpperCase().replace('\\U', '\\u')),
  'as JSON of .NET': (text) =>
    escapeAll(json(text).replaceAll('\\"', '\\u0022'), /[^ -~]|[&<>'+`]/g, (unit) =>
      unicodeEscape(unit).toUpperCase().replace('\\U', '\\u'),
    ),
  'in base64': base64,
  'in base64 behind one letter': (text) => base64(`a${text}`),
  'in base64 behind a user name': (text) => base64(`me:${text}`),
  'in base64 before more': (text) => base64(`${text}, and more`),
  'in base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'in base64 in lines of 64': (text) => wrapped(text, 64, '\n'),
  'in base64 in lines of 76': (text) => wrapped(text, 76, '\r\n'),
  'in base64 in lines of 76 behind a user name': (text) => wrapped(`agent@example.com:${text}`, 76, '\r\n'),
};
