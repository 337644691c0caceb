const mask = '[redacted]';

/** Below this length a secret is too likely to be part of ordinary data to be taken out of it. */
const shortest = 4;

/** Takes secrets out of everything that leaves the connector, however they are written there. */
export interface Redactor {
  /** Remembers a secret; nothing for an empty one. */
  add(secret: string | undefined): void;
  /** Cleans one of our own sentences, even of the shortest secrets. */
  message(text: string): string;
  /** Cleans the string values of data, at any depth. Keys stay, and so does all that holds no secret. */
  data<T>(value: T): T;
}

/** Makes a redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let needles: { long: string[]; all: string[] } | undefined;
  const known = () => {
    needles ??= collectNeedles(secrets);
    return needles;
  };
  return {
    add(secret) {
      if (secret) {
        secrets.add(secret);
        needles = undefined;
      }
    },
    message: (text) => replaceAll(text, known().all),
    data: (value) => (holdsAny(value, known().long) ? cleanData(value, known().long) : value),
  };
}

function collectNeedles(secrets: ReadonlySet<string>): { long: string[]; all: string[] } {
  const long = new Set<string>();
  const all = new Set<string>();
  for (const secret of secrets) {
    for (const spelling of spellings(secret)) {
      all.add(spelling);
      if (secret.length >= shortest) {
        long.add(spelling);
      }
    }
  }
  // holdsAny relies on the order, too: the last one is the shortest.
  const longestFirst = (set: Set<string>) => [...set].sort((a, b) => b.length - a.length);
  return { long: longestFirst(long), all: longestFirst(all) };
}

/** The ways in which HaloPSA, a proxy or a library may write a secret. */
function spellings(secret: string): string[] {
  const wellFormed = secret.toWellFormed();
  const json = JSON.stringify(secret).slice(1, -1);
  const escaped = [json, json.replaceAll('/', '\\/'), escapeNonAscii(json), escapeAsDotNet(json)];
  const inUrls = [...urlSpellings(wellFormed), new URLSearchParams([['', secret]]).toString().slice(1)];
  const spelled = [
    secret,
    ...inUrls,
    ...escaped,
    JSON.stringify(json).slice(1, -1),
    ...htmlSpellings(secret),
  ];
  const otherCase = [...inUrls.map(lowerCaseEscapes), upperCaseEscapes(escapeNonAscii(json))];
  const all = [...spelled, ...otherCase, ...base64Spellings(Buffer.from(secret, 'utf8'))];
  return [...new Set(all)].filter(Boolean);
}

/** As a value, strictly (RFC 3986), as part of a path, and as the address bar of a browser writes it. */
function urlSpellings(secret: string): string[] {
  const value = encodeURIComponent(secret);
  const strict = value.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const address = new URL('http://host.invalid');
  address.search = secret;
  // The address bar drops line breaks and a leading ?; what is left of a secret then may be ordinary data.
  const shown = address.search.slice(1);
  return [value, strict, encodeURI(secret), shown.length < secret.length ? '' : shown];
}

/** Not everybody escapes the apostrophe, and those who do have two ways. */
function htmlSpellings(secret: string): string[] {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const html = secret.replace(/[&<>"]/g, (char) => entities[char] ?? char);
  return [html, html.replaceAll("'", '&#39;'), html.replaceAll("'", '&#x27;')];
}

/** System.Text.Json escapes, in capitals, all that could mean something in HTML. */
function escapeAsDotNet(json: string): string {
  return upperCaseEscapes(
    json.replaceAll('\\"', '\\u0022').replace(/[^ -~]|[&<>'+`]/g, (char) => unicodeEscape(char)),
  );
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function upperCaseEscapes(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => `\\u${digits.toUpperCase()}`);
}

function escapeNonAscii(json: string): string {
  return json.replace(/[^ -~]/g, (char) => unicodeEscape(char));
}

function lowerCaseEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/**
 * Base64 of the secret alone, and the part of it that stays the same inside a longer text (`user:secret` as HTTP
 * Basic sends it): there the secret may begin at any of the three byte positions of a base64 group, so the
 * characters that also depend on its neighbours are cut off.
 */
function base64Spellings(bytes: Buffer): string[] {
  if (bytes.length < shortest) {
    return [bytes.toString('base64'), bytes.toString('base64url')];
  }
  const inside = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((shifted.length * 8) / 6);
    return shifted.toString('base64').slice(from, to);
  });
  return [...inside, ...inside.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

function replaceAll(text: string, needles: readonly string[]): string {
  return needles.reduce((cleaned, needle) => cleaned.replaceAll(needle, mask), text);
}

/**
 * True where a string holds a needle, at any depth. Most data holds none, and finding that out copies nothing: a
 * string shorter than the shortest needle, as most of a ticket's are, is not even searched.
 */
function holdsAny(value: unknown, needles: readonly string[]): boolean {
  if (typeof value === 'string') {
    return value.length >= (needles.at(-1)?.length ?? 0) && needles.some((needle) => value.includes(needle));
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((item) => holdsAny(item, needles))
  );
}

function cleanData<T>(value: T, needles: readonly string[]): T;
function cleanData(value: unknown, needles: readonly string[]): unknown {
  if (typeof value === 'string') {
    return replaceAll(value, needles);
  }
  if (Array.isArray(value)) {
    return mapChanged(value, (item) => cleanData(item, needles));
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value);
    const cleaned = entries.map(([key, item]) => [key, cleanData(item, needles)] as const);
    return cleaned.some(([, item], index) => item !== entries[index]?.[1])
      ? Object.fromEntries(cleaned)
      : value;
  }
  return value;
}

/** Like `map`, but hands back the same array where nothing changed: a large list is not copied for nothing. */
function mapChanged(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  let changed: unknown[] | undefined;
  list.forEach((item, index) => {
    const after = change(item);
    if (after !== item) {
      changed ??= list.slice();
      changed[index] = after;
    }
  });
  return changed ?? list;
}
