import type { Issue } from '../core/errors';
import { pointerPart } from '../core/json_pointer';
import { kindSentences } from '../generated/kind_sentences';
import type { SchemaError } from '../registry_types';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/**
 * Turns the findings of a validator into what a person can act on: one issue a value, the same in a few words.
 *
 * @param problems as ajv reports them
 * @param data what was validated
 * @param hint what to say of a name that is not allowed: where it belongs, or what it probably stands for
 */
export function describeProblems(
  problems: readonly SchemaError[],
  data: unknown,
  hint: (pointer: string, name: string) => string,
): Issue[] {
  const issues = problems.filter(isTelling).map((problem) => describe(problem, data, hint));
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    first.set(issue.pointer, first.get(issue.pointer) ?? issue);
  }
  return [...first.values()];
}

/** Of a choice between two requirements ajv reports each part and the choice; the choice says it all. */
function isTelling({ schemaPath, keyword }: SchemaError): boolean {
  return keyword === 'anyOf' || !/\/anyOf\/\d+\//.test(schemaPath);
}

function describe(
  problem: SchemaError,
  data: unknown,
  hint: (pointer: string, name: string) => string,
): Issue {
  const { keyword, params, instancePath } = problem;
  if (keyword === 'required') {
    return {
      pointer: `${instancePath}/${pointerPart(String(params.missingProperty))}`,
      message: 'is missing',
    };
  }
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const unknown = /^\/parameters/.test(instancePath) ? ' to HaloPSA, which would ignore it' : '';
    const message = `is not known${unknown}${hint(instancePath, name)}`;
    return { pointer: `${instancePath}/${pointerPart(name)}`, message };
  }
  const given = keyword === 'anyOf' ? '' : but(valueAt(data, instancePath));
  return { pointer: instancePath, message: `${expectation(problem)}${given}` };
}

function expectation({ keyword, params, schemaPath }: SchemaError): string {
  const kind = /\/\$defs\/(\w+)\/\w+$/.exec(schemaPath)?.[1] ?? '';
  const kindSentence = kindSentences[kind];
  if (kindSentence !== undefined) {
    return kindSentence;
  }
  const limit = String(params.limit);
  switch (keyword) {
    case 'type':
      return `must be ${typeSentence(params.type)}`;
    case 'enum':
      return `must be one of ${allowed(params.allowedValues)}`;
    case 'minItems':
      return `must have ${limit} or more entries`;
    case 'minLength':
      return 'must be filled in';
    case 'minimum':
      return `must be ${limit} or more`;
    case 'exclusiveMinimum':
      return `must be more than ${limit}`;
    case 'maximum':
      return `must be ${limit} or less`;
    case 'anyOf':
      return 'needs an id, a name or a label';
    default:
      return 'cannot be used';
  }
}

function typeSentence(type: unknown): string {
  const types = Array.isArray(type) ? type : String(type).split(',');
  return types
    .filter((name) => name !== 'null')
    .map((name) => typeNames[String(name)] ?? String(name))
    .join(' or ');
}

function allowed(values: unknown): string {
  return Array.isArray(values) ? values.filter((value) => value !== null).join(', ') : '';
}

function but(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return `, not ${quoted(value)}`;
    case 'object':
      return `, not ${nameOf(value)}`;
    default:
      return `, not ${String(value)}`;
  }
}

/** A long text is not repeated in part: a secret in it could no longer be recognised. */
function quoted(text: string): string {
  if (text === '') {
    return 'empty text';
  }
  return text.length > 80 ? `a text of ${text.length} characters` : `the text "${text}"`;
}

function nameOf(value: object | null): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? nameOfList(value) : 'an object';
}

function nameOfList(values: readonly unknown[]): string {
  if (values.length === 0) {
    return 'an empty list';
  }
  const areBytes =
    values.length > 1 &&
    values.every((each) => Number.isInteger(each) && Number(each) >= 0 && Number(each) < 256);
  return areBytes
    ? 'a list of bytes, as journalctl writes text that holds control characters; decode it as UTF-8 first'
    : 'a list';
}

function valueAt(data: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value: unknown, name) => memberOf(value, name), data);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
