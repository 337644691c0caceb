import { isJsonObject, type JsonObject } from './json_object';

/** The tenant's own ticket fields. HaloPSA prefixes their names with CF and shows `display` in the local form. */
export const customFieldDefinitions = [
  { id: 201, name: 'CFalertId', label: 'Alert ID', type: 0 },
  { id: 202, name: 'CFsourceIp', label: 'Source IP', type: 0 },
  { id: 203, name: 'CFseverity', label: 'Severity', type: 2 },
  { id: 204, name: 'CFdetectedOn', label: 'Detected on', type: 4 },
] as const;

type FieldValue = [value: string | number | null, display: string];

export const unsetCustomFields = (): JsonObject[] => customFieldsWith({});

/** All custom fields with some of the values set, in the order of the definitions. */
export const customFieldsWith = (values: Record<string, FieldValue>): JsonObject[] =>
  customFieldDefinitions.map(({ id, name, label, type }) => {
    const [value, display] = values[name] ?? unset;
    return { id, name, label, type, value, display };
  });

const unset: FieldValue = [null, ''];

/**
 * Puts the sent fields over the present ones. A field is named by its id or its name; one that the tenant does not
 * have is kept as sent, and null instead of a list leaves all as it is.
 */
export function mergeCustomFields(present: unknown, sent: unknown): unknown {
  if (!Array.isArray(sent)) return present;
  const fields: JsonObject[] = Array.isArray(present)
    ? present.filter(isJsonObject).map((field) => ({ ...field }))
    : [];
  for (const change of sent.filter(isJsonObject)) {
    const field = fields.find((each) => isSameField(each, change));
    if (field === undefined) fields.push({ ...change });
    else Object.assign(field, change, { name: field.name, display: displayOf(change.value) });
  }
  return fields;
}

function isSameField(field: JsonObject, change: JsonObject): boolean {
  if (change.id !== undefined && change.id !== null) return String(field.id) === String(change.id);
  return String(field.name).toLowerCase() === String(change.name).toLowerCase();
}

const displayOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const date = /^(\d{4})-(\d{2})-(\d{2})T/.exec(String(value));
  return date === null ? String(value) : `${date[3]}/${date[2]}/${date[1]}`;
};
