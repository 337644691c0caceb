import { isJsonObject, type JsonObject } from '../json_object';

/** What a filter of an advanced search does; nobody has told what the other numbers mean. */
const equals = 2;

/**
 * The rows that an advanced search wants, as CIPP finds a user by the address:
 * `[{"filter_name":"emailaddress","filter_type":2,"filter_value":"a@b.example"}]`. A filter of another type, or by a
 * member that rows do not have, leaves the rows as they are: what HaloPSA does then is not known.
 *
 * @param text the value of `advanced_search`; undefined where none was sent
 * @returns undefined where it cannot be read
 */
export function advancedSearch(text: string | undefined): ((row: JsonObject) => boolean) | undefined {
  if (text === undefined) {
    return () => true;
  }
  const filters = parsed(text);
  if (!Array.isArray(filters) || !filters.every(isJsonObject)) {
    return undefined;
  }
  return (row) =>
    filters.every(({ filter_name, filter_type, filter_value }) => {
      const own = row[String(filter_name)];
      const isKnown = own !== undefined && Number(filter_type) === equals;
      return !isKnown || String(own).toLowerCase() === String(filter_value).toLowerCase();
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
