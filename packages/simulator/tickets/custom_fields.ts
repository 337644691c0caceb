import { isJsonObject, type JsonObject } from '../json_object';

/** The tenant's own ticket fields. HaloPSA prefixes their names with CF and shows `display` in the local form. */
export const customFieldDefinitions = [
  { id: 201, name: 'CFalertId', label: 'Alert ID', type: 0 },
  { id: 202, name: 'CFsourceIp', label: 'Source IP', type: 0 },
  { id: 203, name: 'CFseverity', label: 'Severity', type: 2 },
  { id: 204, name: 'CFdetectedOn', label: 'Detected on', type: 4 },
] as const;

type FieldValue = [value: string | number, display: string];

export const unsetCustomFields = (): JsonObject[] => customFieldsWith({});

/** All custom fields with some of the values set, in the order of the definitions. */
export const customFieldsWith = (values: Record<string, FieldValue>): JsonObject[] =>
  customFieldDefinitions.map(({ id, name, label, type }) => {
    const [value, display] = values[name] ?? [];
    return { id, name, label, type, ...(value !== undefined && { value }), display: display ?? '' };
  });

/**
 * Puts the sent fields over the present ones. A field is named by its id or its name; one that the tenant does not
 * have is kept as sent, and null instead of a list leaves all as it is.
 */
export function mergeCustomFields(present: unknown, sent: unknown): unknown {
  if (!Array.isArray(sent)) {
    return present;
  }
  const fields: JsonObject[] = Array.isArray(present)
    ? present.filter(isJsonObject).map((field) => ({ ...field }))
    : [];
  for (const sentField of sent.filter(isJsonObject)) {
    const field = fields.find((each) => isSameField(each, sentField));
    if (field === undefined) {
      fields.push({ ...sentField });
    } else {
      change(field, sentField);
    }
  }
  return fields;
}

/** A field that was emptied shows no value, as all that is unset. */
function change(field: JsonObject, sent: JsonObject): void {
  Object.assign(field, sent, { name: field.name, display: displayOf(sent.value) });
  if (field.value === null || field.value === '') {
    delete field.value;
  }
}

function isSameField(field: JsonObject, change: JsonObject): boolean {
  if (change.id !== undefined && change.id !== null) {
    return String(field.id) === String(change.id);
  }
  return String(field.name).toLowerCase() === String(change.name).toLowerCase();
}

const displayOf = (value: unknown): string => {
  if (value === undefined || value === null) {
    return '';
  }
  const date = /^(\d{4})-(\d{2})-(\d{2})T/.exec(String(value));
  return date === null ? String(value) : `${date[3]}/${date[2]}/${date[1]}`;
};
