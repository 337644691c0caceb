import type { CodeKeywordDefinition, KeywordCxt, ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { _, nil, stringify } from 'ajv/dist/compile/codegen';
import { Type } from 'ajv/dist/compile/util';
import standaloneCode from 'ajv/dist/standalone';
import { checkSchema, type FieldKinds } from './check_schema';
import type { Project } from './project';
import type { Node } from './schema';

const banner = '// Written by "npm run sync" from schemas/. Do not edit.\n';

const declaration = `${banner}import type { Check } from '../../action';

declare const check: Check;
export default check;
`;

/** `src/generated/validators/`: one self-contained validator for each input, output and asset, and its type. */
export function validators({ actions, assets }: Project): Map<string, string> {
  const nodes: [string, Node][] = [
    ...actions.flatMap(({ name, input, output }): [string, Node][] => [
      [`${name}.input`, input],
      [`${name}.output`, output],
    ]),
    ...assets.map(({ name, inputs }): [string, Node] => [name, inputs]),
  ];
  const files = new Map<string, string>();
  for (const [name, node] of nodes) {
    files.set(`src/generated/validators/${name}.js`, banner + validatorCode(node));
    files.set(`src/generated/validators/${name}.d.ts`, declaration);
  }
  return files;
}

/** JavaScript source of an ES module whose default export checks a value; it needs nothing at run time. */
export function validatorCode(node: Node): string {
  const { schema, objects } = checkSchema(node);
  const ajv = compiler(objects);
  return standaloneCode(ajv, ajv.compile(schema));
}

/** Validators to use right away, the same that the generated modules hold; equal schemas share one. */
export class Validators {
  readonly #known = new Map<string, ValidateFunction>();

  of(node: Node): ValidateFunction {
    const { schema, objects } = checkSchema(node);
    const same = JSON.stringify([schema, objects]);
    const check = this.#known.get(same) ?? compiler(objects).compile(schema);
    this.#known.set(same, check);
    return check;
  }
}

function compiler(objects: readonly FieldKinds[]): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false, // it cannot see the properties beside an anyOf
    allowUnionTypes: true,
    unicode: false, // spares a helper module; no length here is near a limit
    logger: false, // what is wrong is thrown; ajv only wishes to say that it would rather have `unicode`
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword(fieldKinds(objects));
  return ajv;
}

/**
 * The keyword that checks a large object in one loop over the fields it has: a table tells each field's kind,
 * and each kind's code stands once. Written out field by field, the ticket alone would be some 400 kB.
 */
function fieldKinds(objects: readonly FieldKinds[]): CodeKeywordDefinition {
  return {
    keyword: 'fieldKinds',
    type: 'object',
    schemaType: 'number',
    code(cxt: KeywordCxt) {
      const { gen, data, it } = cxt;
      const kinds = Object.entries(objects[Number(cxt.schema)] ?? {});
      const pairs = kinds.map(([kind, { names }]) => [kind, names.join(' ')]);
      const table = gen.scopeValue('obj', {
        ref: new Map(kinds.flatMap(([kind, { names }]) => names.map((name) => [name, kind]))),
        code: _`new Map(${stringify(pairs)}.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])))`,
      });
      const valid = gen.name('valid');
      gen.forIn('field', data, (field) => {
        const kindOfField = gen.const('kind', _`${table}.get(${field})`);
        for (const [kind, { schema }] of kinds) {
          gen.if(_`${kindOfField} === ${kind}`, () => {
            cxt.subschema(
              {
                schema,
                schemaPath: nil,
                topSchemaRef: gen.scopeValue('schema', { ref: schema, code: stringify(schema) }),
                errSchemaPath: `${it.errSchemaPath}/fieldKinds/${kind}`,
                dataProp: field,
                dataPropType: Type.Str,
              },
              valid,
            );
          });
        }
      });
    },
  };
}
