import { anchor, type ChapterOf } from './documents/markdown';
import type { Project } from './project';
import { type FieldGroup, type Node, walk } from './schema';

/** An object that several places refer to; it is explained on a page of its own. */
export interface SharedObject {
  title: string;
  /** The name of its page in the reference, e.g. `ticket.md`. */
  page: string;
  node: Node;
}

/** The shared objects that actions take or give, in the order in which they are met. */
export function sharedObjects({ actions, schemas }: Project): SharedObject[] {
  const found = new Map<string, SharedObject>();
  const visit = ({ shared, properties }: Node) => {
    if (shared !== undefined && properties && !found.has(shared)) {
      const node = schemas.node(`shared/${shared}.json`);
      found.set(shared, { title: node.title ?? shared, page: `${shared}.md`, node });
    }
  };
  for (const { input, output } of actions) {
    walk(input, visit);
    walk(output, visit);
  }
  return [...found.values()];
}

/** Links to the page that explains an object, for pages that lie beside it. */
export function linksTo(objects: readonly SharedObject[]): ChapterOf {
  const links = new Map(objects.map(({ title, page, node }) => [node.where, `[${title}](${page})`]));
  return ({ shared }) => (shared === undefined ? undefined : links.get(`schemas/shared/${shared}.json#`));
}

/** Where a field is explained, by the place where its schema stands. */
export type Homes = ReadonlyMap<string, string>;

/** Answers repeat fields of the ticket; a link to the first topic that has them spares the reader the same texts again. */
export function homesOf(objects: readonly SharedObject[]): Homes {
  const homes = new Map<string, string>();
  for (const object of objects) {
    for (const group of object.node.groups ?? []) {
      for (const name of group.names) {
        const where = object.node.properties?.[name]?.where ?? '';
        homes.set(where, homes.get(where) ?? topicLink(object, group));
      }
    }
  }
  return homes;
}

/** The topics that are explained on an object's own page. */
export function topicsOf(object: SharedObject, homes: Homes): FieldGroup[] {
  const { groups = [], properties = {} } = object.node;
  return groups.filter((group) =>
    group.names.some((name) => homes.get(properties[name]?.where ?? '') === topicLink(object, group)),
  );
}

/** A link to one topic of an object. */
export const topicLink = ({ page }: SharedObject, { title }: FieldGroup): string =>
  `[${title}](${page}#${anchor(title)})`;
