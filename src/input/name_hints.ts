import type { ActionName } from '../action';
import { nearestName } from '../core/nearest_name';
import { inputNames, otherNames } from '../generated/input_names';

/** An input by its place, as `options.changed_since` or `json_body[].note.text`. */
interface Home {
  action: string;
  place: string;
}

const sections = ['parameters', 'path_parameters', 'json_body', 'options'] as const;

/**
 * What to say of a name that stands beside the sections.
 *
 * @param taken the sections that the action takes
 * @param ofAssets the names of asset values
 * @returns undefined for a name that nothing of ours has: the platform may add its own
 */
export function strayMessage(
  action: ActionName,
  taken: readonly string[],
  name: string,
  ofAssets: ReadonlySet<string>,
): string | undefined {
  if (sections.some((section) => section === name)) {
    return `is not a section of ${action}, which takes ${taken.join(', ')}`;
  }
  const [home] = ofAssets.has(name) ? [] : homesOf(action, name);
  if (home) {
    return home.action === action
      ? `is not read beside the sections; did you mean ${home.place}.${name}?`
      : `is not read by ${action}${elsewhere(action, '', name, home)}`;
  }
  const section = nearestName(name, sections);
  const option = section === undefined ? optionLike(action, name) : undefined;
  const guess = section ?? option;
  return guess === undefined
    ? undefined
    : `is not ${option ? 'read beside the sections' : 'a section'}; did you mean ${guess}?`;
}

/** What to say behind "is not known" of a name that a closed object does not allow; empty where nothing is like it. */
export function nameHint(action: ActionName, pointer: string, name: string): string {
  const place = placeOf(pointer);
  const [home] = homesOf(action, name);
  if (home?.action === action) {
    return `; did you mean ${home.place}.${name}?`;
  }
  const meant = meantBy(action, place, name);
  if (meant.length > 0) {
    return `; did you mean ${meant.join(' or ')}?`;
  }
  return home ? elsewhere(action, place, name, home) : nearest(action, place, name);
}

/** Where a name is read by another action; what is meant here may be another name of this one. */
function elsewhere(action: ActionName, place: string, name: string, home: Home): string {
  const meant = meantBy(action, place, name);
  return meant.length > 0
    ? `; did you mean ${meant.join(' or ')}?`
    : `; it belongs in ${home.place} of ${home.action}`;
}

/** Every place that has the name, those of the action itself first. */
function homesOf(action: ActionName, name: string): Home[] {
  const homes = Object.entries(inputNames).flatMap(([each, places]) =>
    Object.entries(places)
      .filter(([, names]) => names.includes(name))
      .map(([place]) => ({ action: each, place })),
  );
  return [
    ...homes.filter((home) => home.action === action),
    ...homes.filter((home) => home.action !== action),
  ];
}

/** What is meant by a name that people use elsewhere: a name of the same place if there is one, else the full one. */
function meantBy(action: ActionName, place: string, name: string): string[] {
  const wanted = letters(name);
  const entries = otherNames[action]
    .filter(([, names]) => names.split(' ').some((other) => letters(other) === wanted))
    .map(([meant]) => meant.split(' '));
  const here = entries.find((meant) => meant.some((input) => isIn(place, input)));
  return (here ?? entries[0] ?? []).map((input) =>
    isIn(place, input) ? input.slice(place.length + 1) : input,
  );
}

/** Going by the letters: a name of the same place, or an option. */
function nearest(action: ActionName, place: string, name: string): string {
  const here = nearestName(name, inputNames[action][place] ?? []);
  const guess = here ?? optionLike(action, name);
  return guess === undefined ? '' : `; did you mean ${guess}?`;
}

/** An option whose name is the same but for case and underscores. */
function optionLike(action: ActionName, name: string): string | undefined {
  const option = inputNames[action].options?.find((known) => letters(known) === letters(name));
  return option === undefined ? undefined : `options.${option}`;
}

function isIn(place: string, input: string): boolean {
  return place !== '' && input.startsWith(`${place}.`) && !input.slice(place.length + 1).includes('.');
}

/** A pointer as a place: `/json_body/0/note` is `json_body[].note`. */
function placeOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/\d+(?=\/|$)/g, '[]')
    .replaceAll('/', '.');
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
