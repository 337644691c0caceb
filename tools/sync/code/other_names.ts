import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../connector';
import { ProjectionError } from '../problem';
import type { Project } from '../project';
import type { Node } from '../schema';
import { parseObject } from '../schema_files';

const file = 'schemas/shared/names.json';

/**
 * The other names of each action's inputs, from `schemas/shared/names.json`.
 *
 * @throws ProjectionError where an entry names no input
 */
export function otherNamesOf(project: Project): Map<string, [places: string, names: string[]][]> {
  const written = read(project);
  return new Map(
    project.actions.map(({ name, input }) => {
      const entries = Object.entries(isObject(written[name]) ? written[name] : {});
      for (const place of entries.flatMap(([places]) => places.split(' '))) {
        if (!hasPlace(input, place)) {
          throw new ProjectionError(`${file}: ${name} has no input ${place}.`);
        }
      }
      return [name, entries.map(([places, names]): [string, string[]] => [places, texts(names)])];
    }),
  );
}

/** The members that API descriptions know of an entry of a ticket's `customfields`. */
export function customFieldMembers(project: Project): string[] {
  return texts(read(project).custom_field_members);
}

/** The members of a ticket that HaloPSA works out anew with every save. */
export function computedMembers(project: Project): string[] {
  return texts(read(project).computed_members);
}

function read({ root }: Project): Record<string, unknown> {
  const path = join(root, file);
  return existsSync(path) ? parseObject(readFileSync(path, 'utf8'), file) : {};
}

function hasPlace(node: Node, place: string): boolean {
  const [step, rest] = cut(place);
  const isItem = step.endsWith('[]');
  const property = node.properties?.[isItem ? step.slice(0, -2) : step];
  const inner = isItem ? property?.items : property;
  return inner !== undefined && (rest === '' || hasPlace(inner, rest));
}

function cut(place: string): [string, string] {
  const dot = place.indexOf('.');
  return dot < 0 ? [place, ''] : [place.slice(0, dot), place.slice(dot + 1)];
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
