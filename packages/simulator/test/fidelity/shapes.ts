import recorded from '../../../../test/fixtures/vendor/halo-recorded.json';
import snapshot from '../../../../test/fixtures/vendor/halo-tickets-schema.json';
import { isJsonObject, type JsonObject } from '../../../../test/support/json';

/** A shape in the file of recorded answers: the name of a JSON type, members with theirs, or a list of one element. */
export type Shape = unknown;

/** The members of the recorded answers to POST /Tickets and POST /Attachment. */
export const shapes = {
  firstTicket: recorded.post_tickets_answer_1.members,
  secondTicket: recorded.post_tickets_answer_2.members,
  attachment: recorded.post_attachment_answer.members,
};

const { source, ...observedRow } = snapshot.observed_list_row_types;

/** The members of a recorded row of a list; `estimatedays` and its like are said to be whole and need not be. */
export const rowShape: JsonObject = Object.fromEntries(
  Object.entries(observedRow).flatMap(([type, names]) =>
    names.map((name) => [name.replace(/\(.*/, ''), type === 'integer' ? 'number' : type]),
  ),
);

/** What two shapes have in common: the members that both have. */
export function inBoth(one: Shape, other: Shape): Shape {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length > 0 && other.length > 0 ? [inBoth(one[0], other[0])] : [];
  }
  if (!isJsonObject(one) || !isJsonObject(other)) {
    return one;
  }
  const shared = Object.entries(one).filter(([name]) => name in other);
  return Object.fromEntries(shared.map(([name, shape]) => [name, inBoth(shape, other[name])]));
}

/** All that either shape has. */
export function inEither(one: Shape, other: Shape): Shape {
  if (other === undefined) {
    return one;
  }
  if (one === undefined) {
    return other;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    const [first, second] = [one[0], other[0]];
    return first === undefined && second === undefined ? [] : [inEither(first, second)];
  }
  if (!isJsonObject(one) || !isJsonObject(other)) {
    return one;
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, inEither(one[name], other[name])]));
}

/** Where a value lacks a member of the shape, or has another type there. Elements of lists are looked at, each. */
export function lacking(value: unknown, shape: Shape, path = ''): string[] {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) {
      return [`${path} is no list`];
    }
    return shape.length === 0 ? [] : value.flatMap((each) => lacking(each, shape[0], `${path}[]`));
  }
  if (!isJsonObject(shape)) {
    return typeof value === shape ? [] : [`${path} is no ${shape}`];
  }
  if (!isJsonObject(value)) {
    return [`${path} is no object`];
  }
  return Object.entries(shape).flatMap(([name, inner]) => lacking(value[name], inner, `${path}/${name}`));
}

/** Where a value has a member that the shape has not. */
export function exceeding(value: unknown, shape: Shape, path = ''): string[] {
  if (Array.isArray(value) && Array.isArray(shape)) {
    return shape.length === 0 ? [] : value.flatMap((each) => exceeding(each, shape[0], `${path}[]`));
  }
  if (!isJsonObject(value) || !isJsonObject(shape)) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    name in shape ? exceeding(inner, shape[name], `${path}/${name}`) : [`${path}/${name}`],
  );
}

/**
 * A value of this shape, with content of our own: a text names the place where it belongs, so that a value in the wrong
 * place is seen. What is called a date is one.
 */
export function contentOf(shape: Shape, path = ''): unknown {
  if (Array.isArray(shape)) {
    return shape.map((each, index) => contentOf(each, `${path}/${index}`));
  }
  if (isJsonObject(shape)) {
    return objectOf(shape, path);
  }
  if (shape === 'string') {
    return isDate(path) ? '2026-03-02T10:00:00.1234567' : `ours: ${path}`;
  }
  if (shape === 'number') {
    return isFraction(path) ? path.length + 0.5 : path.length;
  }
  return shape === 'boolean' ? path.length % 2 === 0 : { inside: path };
}

/** An object of this shape. */
export function objectOf(shape: JsonObject, path = ''): JsonObject {
  return Object.fromEntries(
    Object.entries(shape).map(([name, inner]) => [name, contentOf(inner, `${path}/${name}`)]),
  );
}

const named = (fields: readonly { name: string }[]): Set<string> =>
  new Set(fields.map(({ name }) => `/${name}`));
const described = [...snapshot.faults_fields, ...snapshot.faults_list_fields];
const dates = named(described.filter((field) => 'format' in field && field.format === 'date-time'));
const fractions = named(described.filter(({ type }) => type === 'number'));

const isDate = (path: string): boolean => dates.has(path);
const isFraction = (path: string): boolean => fractions.has(path);
