import { isGiven, isObject, type JsonObject } from '../../core/json';
import { nearestName } from '../../core/nearest_name';
import type { TicketData } from '../ticket';
import { plain, refused } from './pick_name';

/** A custom field of a ticket type. */
interface FieldInfo {
  id: number;
  name: string;
  label: string;
  choices: { id: number; name: string }[];
}

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

function infoOf({ id, name, label, values }: JsonObject): FieldInfo | undefined {
  const number = Number(id);
  const choices = (Array.isArray(values) ? values : []).filter(isObject).flatMap((choice) => {
    const choiceId = Number(choice.id);
    return Number.isInteger(choiceId) && typeof choice.name === 'string'
      ? [{ id: choiceId, name: choice.name }]
      : [];
  });
  return Number.isInteger(number)
    ? { id: number, name: String(name ?? ''), label: String(label ?? ''), choices }
    : undefined;
}

/** True where a custom field is given by its label, or its value may be the text of a choice. */
export function needsFields(ticket: TicketData): boolean {
  return customFields(ticket).some(({ label, value }) => isGiven(label) || isChoiceText(value));
}

/** A label says nothing to HaloPSA, so that it cannot go out without the fields of the type. */
export function hasLabels(ticket: TicketData): boolean {
  return customFields(ticket).some(({ id, name, label }) => isGiven(label) && !isGiven(id) && !isGiven(name));
}

function customFields({ customfields }: TicketData): JsonObject[] {
  return Array.isArray(customfields) ? customfields.filter(isObject) : [];
}

/**
 * The ticket with the ids of its custom fields in place of labels, and of choices in place of their texts.
 *
 * @throws ConnectorError `rejected` where a label or a text stands for nothing or for several things
 */
export function withCustomFieldIds(ticket: TicketData, fields: readonly FieldInfo[]): TicketData {
  const customfields = customFields(ticket).map((entry) => resolved(entry, fields));
  return { ...ticket, customfields };
}

function resolved(entry: JsonObject, fields: readonly FieldInfo[]): JsonObject {
  const { label, ...rest } = entry;
  if (isGiven(rest.id)) {
    return {
      ...rest,
      ...choiceValue(
        entry,
        fields.find(({ id }) => id === Number(rest.id)),
      ),
    };
  }
  if (isGiven(rest.name)) {
    return {
      ...rest,
      ...choiceValue(
        entry,
        fields.find(({ name }) => plain(name) === plain(String(rest.name))),
      ),
    };
  }
  const field = pickField(String(label), fields);
  return { ...rest, id: field.id, ...choiceValue(entry, field) };
}

function pickField(label: string, fields: readonly FieldInfo[]): FieldInfo {
  const meant = fields.filter((field) => plain(field.label) === plain(label));
  const [only] = meant;
  if (only && meant.length === 1) {
    return only;
  }
  if (meant.length > 1) {
    const candidates = meant.map(({ id, name }) => `${name} (${id})`).join(', ');
    throw refused(
      `${meant.length} custom fields are labelled "${label}": ${candidates}.`,
      'Give id or name of the one that is meant.',
    );
  }
  const near = nearestName(
    label,
    fields.map((field) => field.label),
  );
  const nearest = near === undefined ? '' : ` The nearest is "${near}".`;
  throw refused(
    `The type of the ticket has no custom field labelled "${label}".${nearest}`,
    'Correct the label, or give id or name of the field.',
  );
}

function isChoiceText(value: unknown): value is string {
  return typeof value === 'string' && !/^\s*(-?\d+)?\s*$/.test(value);
}

/** The id of the choice that a text stands for; a field without choices takes its value as it is. */
function choiceValue({ value }: JsonObject, field: FieldInfo | undefined): JsonObject {
  if (!field || field.choices.length === 0 || !isChoiceText(value)) {
    return {};
  }
  const meant = field.choices.filter(({ name }) => plain(name) === plain(value));
  const [only] = meant;
  if (only && meant.length === 1) {
    return { value: only.id };
  }
  const all = field.choices.map(({ id, name }) => `${name} (${id})`).join(', ');
  const problem = meant.length > 1 ? `${meant.length} choices called` : 'no choice called';
  throw refused(
    `The custom field "${field.label || field.name}" has ${problem} "${value}": ${all}.`,
    'Give the number of the choice as value.',
  );
}
