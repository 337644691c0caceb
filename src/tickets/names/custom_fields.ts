import { isGiven, isObject, type JsonObject } from '../../core/json';
import type { TicketData } from '../ticket';
import { refused } from './name_error';
import { listed, plain, suggestion } from './pick_name';

/** A custom field of a ticket type. */
export interface FieldInfo {
  id: number;
  name: string;
  label: string;
  takesSeveral: boolean;
  choices: { id: number; name: string }[];
}

/** The kind of field that takes several choices, as recorded tickets show it in `type`. */
const severalChoices = 3;

/**
 * The custom fields in the definition of a ticket type. INFERRED from HaloPSA's API description, which has
 * `fields[].fieldinfo` with `id`, `name`, `label` and `values`, some of them inside `group.fields`; nobody was seen
 * reading them so.
 */
export function fieldsOfType(type: JsonObject): FieldInfo[] {
  const fields = Array.isArray(type.fields) ? type.fields.filter(isObject) : [];
  return fields.flatMap((field) => {
    const grouped = isObject(field.group) ? fieldsOfType(field.group) : [];
    const own = isObject(field.fieldinfo) ? infoOf(field.fieldinfo) : undefined;
    return own ? [own, ...grouped] : grouped;
  });
}

function infoOf({ id, name, label, type, values }: JsonObject): FieldInfo | undefined {
  const number = Number(id);
  const choices = (Array.isArray(values) ? values : []).filter(isObject).flatMap((choice) => {
    const choiceId = Number(choice.id);
    return Number.isInteger(choiceId) && typeof choice.name === 'string'
      ? [{ id: choiceId, name: choice.name }]
      : [];
  });
  const takesSeveral = Number(type) === severalChoices;
  return Number.isInteger(number)
    ? { id: number, name: String(name ?? ''), label: String(label ?? ''), takesSeveral, choices }
    : undefined;
}

/** The entries of a ticket's custom fields. */
export function customFieldsOf({ customfields }: TicketData): JsonObject[] {
  return Array.isArray(customfields) ? customfields.filter(isObject) : [];
}

/** Whether an entry is named by its label alone, which says nothing to HaloPSA. */
export function hasLabelOnly({ id, name, label }: JsonObject): boolean {
  return isGiven(label) && !isGiven(id) && !isGiven(name);
}

/**
 * Whether the value of an entry holds text, which may be that of a choice. A number is always an id.
 */
export function hasChoiceText({ value }: JsonObject): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.some((each) => textOf(each) !== undefined);
}

/** An entry with the id of its field in place of its label. */
export function withFieldId(entry: JsonObject, fields: readonly FieldInfo[]): JsonObject {
  if (!hasLabelOnly(entry)) {
    return entry;
  }
  const { label, ...rest } = entry;
  return { ...rest, id: pickField(String(label), fields).id };
}

/** An entry with the ids of choices in place of their texts; one without choices, or unknown to the type, as it is. */
export function withChoiceIds(entry: JsonObject, fields: readonly FieldInfo[]): JsonObject {
  const field = fields.find(({ id, name }) =>
    isGiven(entry.id) ? id === Number(entry.id) : plain(name) === plain(String(entry.name)),
  );
  if (!field || field.choices.length === 0 || !hasChoiceText(entry)) {
    return entry;
  }
  const { value } = entry;
  if (Array.isArray(value) || field.takesSeveral) {
    const values = Array.isArray(value) ? value : [value];
    return { ...entry, value: values.map((each) => asChosen(each, field)) };
  }
  return { ...entry, value: choiceId(String(value), field) };
}

/** One of several choices as HaloPSA takes it: `{id}`. */
function asChosen(value: unknown, field: FieldInfo): unknown {
  const text = textOf(value);
  if (text !== undefined) {
    return { id: choiceId(text, field) };
  }
  return typeof value === 'number' ? { id: value } : value;
}

/** The text by which a choice is given, by itself or as the name of an object without an id. */
function textOf(value: unknown): string | undefined {
  const text = isObject(value) && !isGiven(value.id) ? value.name : value;
  return typeof text === 'string' && plain(text) !== '' ? text : undefined;
}

function pickField(label: string, fields: readonly FieldInfo[]): FieldInfo {
  const meant = fields.filter((field) => plain(field.label) === plain(label));
  const [only] = meant;
  if (only && meant.length === 1) {
    return only;
  }
  if (meant.length > 1) {
    throw refused(
      'several',
      `${meant.length} custom fields are labelled "${label}": ${listed(meant)}.`,
      'Give id or name of the one that is meant.',
    );
  }
  const labels = fields.map((field) => field.label);
  throw refused(
    'unknown',
    `The type of the ticket has no custom field labelled "${label}".${suggestion(label, labels, true)}`,
    'Correct the label, or give id or name of the field.',
  );
}

/** The id of the choice that a text stands for; digits that are an id stay what they are. */
function choiceId(value: string, field: FieldInfo): number | string {
  const meant = field.choices.filter(({ name }) => plain(name) === plain(value));
  const byId = field.choices.find(({ id }) => String(id) === value.trim());
  const [only] = meant;
  const of = `The custom field "${field.label || field.name}"`;
  if (byId && only && meant.some(({ id }) => id !== byId.id)) {
    throw refused(
      'several',
      `${of} has a choice called "${value}" (${only.id}), and ${value} is the number of another, "${byId.name}".`,
      'Give the number of the choice as a number, without quotation marks.',
    );
  }
  if (only && meant.length === 1) {
    return only.id;
  }
  if (byId || /^\s*-?\d+\s*$/.test(value)) {
    return value;
  }
  const hint = 'Give the number of the choice as value.';
  if (meant.length > 1) {
    throw refused('several', `${of} has ${meant.length} choices called "${value}": ${listed(meant)}.`, hint);
  }
  const names = field.choices.map(({ name }) => name);
  throw refused(
    'unknown',
    `${of} has no choice called "${value}".${suggestion(value, names, true)}`,
    `Correct the value. ${hint}`,
  );
}
