import { isObject } from '../core/json';

const longestSentence = 500;

/** Nothing that is worth a sentence stands further back. */
const longestLook = 8_000;

/** Members in which HaloPSA, its sign-in server or a gateway puts its sentence, the most telling first. */
const sentenceMembers = [
  'errorMessage',
  'error_description',
  'Message',
  'message',
  'error',
  'detail',
  'title',
] as const;

/**
 * Finds the sentence in an error body, in whichever of its shapes it comes: a bare JSON string, a .NET exception
 * (`Message`), `errorMessage`, `message` or `error`, model-binding errors by path, a web page or plain text.
 *
 * @param body the parsed JSON body; undefined where it was none
 * @param text the body as text
 * @returns one line without stack trace and SQL, at most 500 characters; '' where there is none
 */
export function errorMessageIn(body: unknown, text: string): string {
  return tidy(body === undefined ? textSentence(text.trim().slice(0, longestLook)) : bodySentence(body));
}

/**
 * What model-binding errors say of single tickets of an array (`{"[3].status_id": ["…"]}`).
 *
 * @returns one sentence for each position named
 */
export function modelErrorsByIndex(body: unknown): Map<number, string> {
  const sentences = new Map<number, string>();
  for (const { path, messages } of modelErrors(body)) {
    const [, index, member] = /^\$?\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    if (index !== undefined) {
      const before = sentences.get(Number(index));
      const sentence = tidy(`${member ? `${member}: ` : ''}${messages.join(' ')}`);
      sentences.set(Number(index), before === undefined ? sentence : `${before}; ${sentence}`);
    }
  }
  return sentences;
}

function bodySentence(body: unknown): string {
  if (typeof body === 'string') {
    return body;
  }
  const errors = modelErrors(body);
  if (errors.length > 0) {
    return errors.map(({ path, messages }) => `${path}: ${messages.join(' ')}`).join('; ');
  }
  if (!isObject(body)) {
    return '';
  }
  const member = sentenceMembers.find((name) => typeof body[name] === 'string' && body[name] !== '');
  const sentence = member === undefined ? '' : String(body[member]);
  return member === 'error_description' && typeof body.error === 'string'
    ? `${body.error}: ${sentence}`
    : sentence;
}

interface ModelError {
  path: string;
  messages: string[];
}

/** ASP.NET answers either with the paths on top or, in newer versions, below `errors`. */
function modelErrors(body: unknown): ModelError[] {
  const byPath = isObject(body) && isObject(body.errors) ? body.errors : body;
  if (!isObject(byPath)) {
    return [];
  }
  return Object.entries(byPath).flatMap(([path, messages]) =>
    Array.isArray(messages) && messages.length > 0 && messages.every((item) => typeof item === 'string')
      ? [{ path, messages }]
      : [],
  );
}

/** Characters that no text has, and that a terminal would obey. */
const controls = /(?!\s)\p{Cc}/u;

function textSentence(text: string): string {
  if (controls.test(text)) {
    return 'bytes that are no text';
  }
  if (!/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) {
    return text;
  }
  const heading =
    /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1] ?? /<h1[^>]*>([^<]*)<\/h1>/i.exec(text)?.[1] ?? '';
  return heading.trim() ? `a web page titled "${heading.trim()}"` : 'a web page';
}

/** In capitals as servers write it, or in small letters with what only a statement has; "select a user from the list" stays. */
const databaseStatement =
  /\b(SELECT\s.+?\sFROM|INSERT\s+INTO|UPDATE\s\S+\sSET|DELETE\s+FROM|EXEC(UTE)?|insert\s+into\s+\S+\s*\(|(select|update|delete)\s.{1,200}?\swhere)\s?.*$/s;

/** Stack frames and database statements help nobody in a playbook, and may tell too much. */
function tidy(sentence: string): string {
  const line = sentence
    .trim()
    .slice(0, longestLook)
    .split(/\r?\n\s*at |\s+at [\w.<>`]+\(|\r?\n---/, 1)
    .join('')
    .replace(databaseStatement, '[database statement]')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longestSentence ? `${line.slice(0, longestSentence)}…` : line;
}
