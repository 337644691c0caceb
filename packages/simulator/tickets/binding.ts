import { momentOf } from '../dates';
import { isJsonObject, type JsonObject } from '../json_object';
import type { BindingProblems } from '../server/errors';
import { type FieldKind, kindOf } from './field_kinds';

/** A body that was no JSON, kept as its text. */
export class MalformedJson {
  constructor(readonly text: string) {}
}

/** What a body is read as: HaloPSA's name for its entries, and the kinds of their members. */
export interface EntryType {
  name: string;
  kindOf: (member: string) => FieldKind | undefined;
}

/** The entries of a body, or what kept the binder from reading them. */
export type Bound = { entries: JsonObject[] } | { problems: BindingProblems };

const ticketType: EntryType = { name: 'Faults', kindOf };

/** Reads a body as a list of tickets; see `bindList`. */
export const bindTickets = (body: unknown): Bound => bindList(body, ticketType);

/**
 * Reads a body as a list the way Newtonsoft's binder does: digits become numbers where a number belongs, and each
 * value that cannot be converted is reported under its path. All problems are reported at once.
 */
export function bindList(body: unknown, type: EntryType): Bound {
  if (body instanceof MalformedJson) {
    return { problems: { '': [unreadable(body)] } };
  }
  if (!Array.isArray(body)) {
    return { problems: { '': [notAnArray(body, type)] } };
  }
  const problems: BindingProblems = {};
  const entries = body.map((_entry, index) => boundEntry(body, index, type, problems));
  return Object.keys(problems).length > 0 ? { problems } : { entries };
}

/** Reads a body as one ticket, as `bindTickets` does a list of them. */
export function bindTicket(body: unknown): Bound {
  if (body instanceof MalformedJson || body === undefined) {
    return bindTickets(body);
  }
  if (Array.isArray(body)) {
    return { problems: { '': [notAnObject(ticketType)] } };
  }
  const bound = bindTickets([body]);
  if ('entries' in bound) {
    return bound;
  }
  const bare = (text: string) => text.replace('[0].', '');
  const problems = Object.entries(bound.problems);
  return { problems: Object.fromEntries(problems.map(([path, texts]) => [bare(path), texts.map(bare)])) };
}

function boundEntry(body: unknown[], index: number, type: EntryType, problems: BindingProblems): JsonObject {
  const entry = body[index];
  if (!isJsonObject(entry)) {
    problems[`[${index}]`] = [
      `Error converting value ${JSON.stringify(entry)} to type '${type.name}'. Path '[${index}]'.`,
    ];
    return {};
  }
  const read: JsonObject = {};
  for (const [member, value] of Object.entries(entry)) {
    const bound = boundValue(type.kindOf(member), value);
    if ('value' in bound) {
      read[member] = bound.value;
    } else {
      const path = `[${index}].${member}`;
      const position = endOf(body, index, member);
      problems[path] = [`${bound.problem} Path '${path}', line 1, position ${position}.`];
    }
  }
  return read;
}

type BoundValue = { value: unknown } | { problem: string };

function boundValue(kind: FieldKind | undefined, value: unknown): BoundValue {
  if (kind === undefined || value === null) {
    return { value };
  }
  if (kind === 'text') {
    return { value: typeof value === 'number' ? String(value) : value };
  }
  if (value === '') {
    return { value: null };
  }
  if (typeof value === 'object') {
    return {
      problem: `Unexpected character encountered while parsing value: ${Array.isArray(value) ? '[' : '{'}.`,
    };
  }
  return converters[kind](value);
}

const converters: Record<Exclude<FieldKind, 'text'>, (value: unknown) => BoundValue> = {
  integer: boundInteger,
  number: (value) => {
    const number = typeof value === 'boolean' ? Number.NaN : Number(value);
    return Number.isNaN(number)
      ? { problem: `Could not convert string to double: ${value}.` }
      : { value: number };
  },
  boolean: (value) => {
    if (typeof value === 'boolean') {
      return { value };
    }
    if (typeof value === 'number') {
      return { value: value !== 0 };
    }
    const word = String(value).toLowerCase();
    if (word === 'true' || word === 'false') {
      return { value: word === 'true' };
    }
    return { problem: `Could not convert string to boolean: ${value}.` };
  },
  date: (value) =>
    typeof value === 'string' && !Number.isNaN(momentOf(value))
      ? { value }
      : { problem: `Could not convert string to DateTime: ${value}.` },
};

const int32 = 2 ** 31;

/** HaloPSA's ids and counts are integers of 32 bits. */
export const isInt32 = (number: number): boolean =>
  Number.isInteger(number) && number < int32 && number >= -int32;

function boundInteger(value: unknown): BoundValue {
  if (typeof value === 'boolean') {
    return { problem: 'Error reading integer. Unexpected token: Boolean.' };
  }
  if (typeof value === 'string' && !/^-?\d+$/.test(value)) {
    return { problem: `Could not convert string to integer: ${value}.` };
  }
  const number = Number(value);
  if (!Number.isInteger(number)) {
    return { problem: `Input string '${value}' is not a valid integer.` };
  }
  if (!isInt32(number)) {
    return { problem: `JSON integer ${value} is too large or small for an Int32.` };
  }
  return { value: number };
}

/** Where a member's value ends in the body, if that was written without blanks, as JSON.stringify does. */
function endOf(body: unknown[], index: number, member: string): number {
  const before = JSON.stringify(body.slice(0, index)).length - 1 + (index > 0 ? 1 : 0);
  const entry = body[index];
  const members = Object.entries(isJsonObject(entry) ? entry : {});
  const upTo = members.slice(0, members.findIndex(([name]) => name === member) + 1);
  return before + JSON.stringify(Object.fromEntries(upTo)).length - 1;
}

const unreadable = ({ text }: MalformedJson): string =>
  text === ''
    ? 'A non-empty request body is required.'
    : `Unexpected end or character while reading JSON. Path '', line 1, position ${text.length}.`;

const notAnArray = (body: unknown, { name }: EntryType): string =>
  body === undefined
    ? 'A non-empty request body is required.'
    : 'Cannot deserialize the current JSON object (e.g. {"name":"value"}) into type ' +
      `'System.Collections.Generic.List\`1[${name}]' because the type requires a JSON array (e.g. [1,2,3]).`;

const notAnObject = ({ name }: EntryType): string =>
  `Cannot deserialize the current JSON array (e.g. [1,2,3]) into type '${name}' because the type requires a JSON ` +
  'object (e.g. {"name":"value"}).';
