import type { JsonObject } from '../json_object';
import { guidOf } from '../lookups/lookup_rows';
import { customFieldDefinitions } from './custom_fields';

interface FieldDefinition {
  id: number;
  name: string;
  label: string;
  /** 0 is text, 2 one choice, 3 several choices, 4 a date. */
  type: number;
}

/** A second field of the same label, and one with several choices: type 22 alone has them. */
const phishingFields: readonly FieldDefinition[] = [
  { id: 205, name: 'CFreporterIp', label: 'Source IP', type: 0 },
  { id: 206, name: 'CFindicators', label: 'Indicators', type: 3 },
];

const choices = new Map<number, readonly string[]>([
  [203, ['Low', 'Medium', 'High', 'Critical', 'Unrated', 'unrated']],
  [206, ['Link', 'Attachment', 'Spoofed sender']],
]);

/** The text of a choice, which a ticket shows beside its id; empty for one that there is not. */
export const choiceName = (fieldId: number, id: number): string => choices.get(fieldId)?.[id - 1] ?? '';

/** The fields of the ticket types that have any. */
const fieldsByType = new Map<number, readonly FieldDefinition[]>([
  [21, customFieldDefinitions],
  [22, [...customFieldDefinitions, ...phishingFields]],
]);

/**
 * The fields of a ticket type, the first ones by themselves and the rest in a group.
 *
 * INFERRED: a recorded ticket shows where a type's `fields` stand and how a field is placed; that each holds its
 * definition as `fieldinfo`, with the choices as `values: [{id, name}]`, is how public clients read them and was
 * never seen here in an answer.
 */
export function fieldsOf(typeId: number): JsonObject[] {
  const fields = (fieldsByType.get(typeId) ?? []).map((field, index) => placed(typeId, field, index + 1));
  const [alone, grouped] = [fields.slice(0, 2), fields.slice(2)];
  if (grouped.length === 0) {
    return alone;
  }
  const group = { id: 1, header: 'Alert', fields: grouped };
  return [
    ...alone,
    { id: typeId * 100, rtid: typeId, fieldid: -1, seq: fields.length + 1, groupid: 1, group },
  ];
}

const placed = (typeId: number, field: FieldDefinition, seq: number): JsonObject => ({
  id: typeId * 100 + seq,
  rtid: typeId,
  fieldid: field.id,
  seq,
  tableid: 0,
  groupid: 0,
  technew: 1,
  techdetail: 1,
  fieldinfo: { ...field, guid: guidOf('field', field.id), custom: 1, usage: 1, ...valuesOf(field) },
});

function valuesOf({ id }: FieldDefinition): JsonObject {
  const names = choices.get(id);
  return names === undefined ? {} : { values: names.map((name, index) => ({ id: index + 1, name })) };
}
