import { isObject } from '../../connector';
import type { Project } from '../project';
import type { Node } from '../schema';
import type { SchemaFiles } from '../schema_files';

const file = 'shared/kinds.json';

/** Every kind of shared/kinds.json, by name. */
export function kindsOf(schemas: SchemaFiles): Map<string, Node> {
  const { $defs } = schemas.document(file);
  const names = Object.keys(isObject($defs) ? $defs : {});
  return new Map(names.map((name) => [name, schemas.node(file, `/$defs/${name}`)]));
}

/** `src/generated/kind_sentences.ts`: what an error says of a value that is not of its kind. */
export function kindSentences({ schemas }: Project): string {
  const entries = [...kindsOf(schemas)].map(
    ([kind, { sentence = '' }]) => `  ${kind}: ${JSON.stringify(sentence)},`,
  );
  return `// Written by "npm run sync" from schemas/${file}. Do not edit.

/** What a value of each kind must be, as said behind its name. */
export const kindSentences: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
}
