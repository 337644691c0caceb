import type { Node } from './schema';
import { shownType } from './schema';
import { mapValues } from './schema_files';

/** A schema in the form that the platform's editor can show. */
export interface PlatformSchema {
  title?: string;
  description?: string;
  type: string;
  format?: string;
  contentDisposition?: string;
  default?: unknown;
  items?: PlatformSchema;
  properties?: Record<string, PlatformSchema>;
  required?: string[];
  examples?: unknown[];
}

/** What is being shown: an asset's form masks passwords and may prefill; in a playbook both break inputs. */
export type Shown = 'asset' | 'action';

/** The one format that each form is shown: a masked text in an asset, the content of a file in a playbook. */
const shownFormat: Readonly<Record<Shown, string>> = { asset: 'password', action: 'binary' };

/**
 * What the platform shows of a schema. The editor drops or misuses `enum`, `default` and date formats, and its
 * users add properties to objects; so choices move into the description, one type is shown, and objects stay open.
 */
export function platformSchema(node: Node, shown: Shown): PlatformSchema {
  const type = shownType(node);
  const description = describe(node);
  return {
    ...(node.title === undefined ? {} : { title: node.title }),
    ...(description === '' ? {} : { description }),
    type,
    ...(node.format === shownFormat[shown] ? { format: node.format } : {}),
    ...(node.contentDisposition === undefined ? {} : { contentDisposition: node.contentDisposition }),
    ...(shown === 'asset' && node.default !== undefined ? { default: node.default } : {}),
    ...(type === 'array'
      ? { items: node.items ? platformSchema(node.items, shown) : { type: 'object' } }
      : {}),
    ...(type === 'object' && node.properties
      ? { properties: mapValues(node.properties, (property) => platformSchema(property, shown)) }
      : {}),
    ...(type === 'object' && node.required?.length ? { required: node.required } : {}),
    ...(node.examples?.length ? { examples: node.examples } : {}),
  };
}

/** The description, with the choices added unless it names them all already. */
export function describe(node: Node): string {
  const description = node.description ?? '';
  const choices = (node.enum ?? []).filter((choice) => choice !== null).map(String);
  if (choices.length === 0 || choices.every((choice) => description.includes(choice))) {
    return description;
  }
  return `${description} One of: ${choices.join(', ')}.`.trimStart();
}
