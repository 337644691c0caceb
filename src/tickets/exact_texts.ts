import type { ApiResponse } from '../halo/api';

/**
 * The members of tickets whose numbers came as text, since JavaScript cannot hold them: `third_party_id`,
 * `customfields.value`.
 *
 * @param fields the members that are put out; all where it is left out
 */
export function exactTextsOf(
  { exactTexts = [] }: Pick<ApiResponse, 'exactTexts'>,
  fields?: readonly string[] | null,
): string[] {
  const names = exactTexts.map((path) => path.replace(/^tickets\./, ''));
  return fields ? names.filter((name) => ['id', ...fields].includes(name.split('.')[0] ?? '')) : names;
}
