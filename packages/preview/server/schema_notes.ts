import type { Node } from '../connector';
import type { Field } from '../messages';

/**
 * A part of a form, with what our schemas know and the platform's YAML cannot say: which values are taken, and what
 * the fields of a large object are about.
 */
export function withSchema(field: Field, node: Node | undefined): Field {
  if (node === undefined) {
    return field;
  }
  const { properties, items } = field;
  const choices = node.enum?.filter((choice) => choice !== null);
  return {
    ...field,
    ...(choices && { choices }),
    ...(node.groups && { topics: node.groups }),
    ...(items && { items: withSchema(items, node.items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, withSchema(part, node.properties?.[name])]),
      ),
    }),
  };
}
