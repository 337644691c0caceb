import type { CodeKeywordDefinition, KeywordCxt, Options, ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { _, nil, stringify } from 'ajv/dist/compile/codegen';
import { Type } from 'ajv/dist/compile/util';
import standaloneCode from 'ajv/dist/standalone';
import { type CheckPlan, type CheckSchema, type FieldKinds, planCheck } from './check_schema';
import type { Project } from './project';
import type { Node } from './schema';

const banner = '// Written by "npm run sync" from schemas/. Do not edit.\n';

/** The validator as a type guard: the type that it vouches for is projected from the schema that it is made of. */
function declaration(type: string): string {
  return `${banner}import type { Check } from '../../registry_types';
import type { ${type.split('[', 1).join()} } from '../exchanges';

declare const check: Check<${type}>;
export default check;
`;
}

/** `src/generated/validators/`: one self-contained validator for each input, output and asset, and its type. */
export function validators({ actions, assets }: Project): Map<string, string> {
  const nodes: [file: string, type: string, node: Node][] = [
    ...actions.flatMap(({ name, input, output }): [string, string, Node][] => [
      [`${name}.input`, `Exchanges['${name}']['input']`, input],
      [`${name}.output`, `Exchanges['${name}']['output']`, output],
    ]),
    ...assets.map(({ name, inputs }): [string, string, Node] => [name, `Assets['${name}']`, inputs]),
  ];
  const files = new Map<string, string>();
  for (const [name, type, node] of nodes) {
    files.set(`src/generated/validators/${name}.js`, banner + validatorCode(node));
    files.set(`src/generated/validators/${name}.d.ts`, declaration(type));
  }
  return files;
}

/** JavaScript source of an ES module whose default export checks a value; it needs nothing at run time. */
export function validatorCode(node: Node): string {
  const plan = planCheck(node);
  const ajv = compiler(plan, { code: { source: true, esm: true, lines: true } });
  return standaloneCode(ajv, ajv.compile(plan.schema));
}

/**
 * Each sees a few values, so that to optimise its code takes longer than to run it; and schemas are checked as such
 * where they are read.
 */
const quick: Options = { code: { optimize: false }, validateSchema: false, meta: false };

/** Validators to use right away, which judge as the generated modules do; equal schemas share one. */
export class Validators {
  readonly #known = new Map<string, ValidateFunction>();

  of(node: Node): ValidateFunction {
    const plan = planCheck(node);
    const same = JSON.stringify(plan);
    const check = this.#known.get(same) ?? compiler(plan, quick).compile(plan.schema);
    this.#known.set(same, check);
    return check;
  }
}

function compiler(plan: CheckPlan, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false, // it cannot see the properties beside an anyOf
    allowUnionTypes: true,
    unicode: false, // spares a helper module; no length here is near a limit
    logger: false, // what is wrong is thrown; ajv only wishes to say that it would rather have `unicode`
    ...options,
  });
  ajv.addKeyword(kindKeyword(plan));
  ajv.addKeyword(fieldKindsKeyword(plan));
  return ajv;
}

/** The keyword that stands for a whole kind. A `$ref` would do, but loses the kind's name where kinds are nested. */
function kindKeyword({ kinds }: CheckPlan): CodeKeywordDefinition {
  return {
    keyword: 'kind',
    schemaType: 'string',
    code(cxt: KeywordCxt) {
      const kind = String(cxt.schema);
      const place = { ...embedded(cxt, kinds[kind] ?? {}), errSchemaPath: `#/$defs/${kind}`, dataTypes: [] };
      cxt.subschema(place, cxt.gen.name('valid'));
    },
  };
}

/**
 * The keyword that checks a large object in one loop over the fields it has: a table tells each field's kind,
 * and each kind's code stands once. Written out field by field, the ticket alone would be some 400 kB.
 */
function fieldKindsKeyword({ objects }: CheckPlan): CodeKeywordDefinition {
  return {
    keyword: 'fieldKinds',
    type: 'object',
    schemaType: 'number',
    code(cxt: KeywordCxt) {
      const { gen, data, it } = cxt;
      const fieldKinds = Object.entries(objects[Number(cxt.schema)] ?? {});
      const table = kindByName(cxt, fieldKinds);
      const valid = gen.name('valid');
      gen.forIn('field', data, (field) => {
        const kindOfField = gen.const('kind', _`${table}.get(${field})`);
        for (const [kind, { schema }] of fieldKinds) {
          const errSchemaPath = `${it.errSchemaPath}/fieldKinds/${kind}`;
          const place = { ...embedded(cxt, schema), errSchemaPath, dataProp: field, dataPropType: Type.Str };
          gen.if(_`${kindOfField} === ${kind}`, () => cxt.subschema(place, valid));
        }
      });
    },
  };
}

/** A schema of its own, so that the code need not carry the whole schema around it. */
function embedded({ gen }: KeywordCxt, schema: CheckSchema) {
  const topSchemaRef = gen.scopeValue('schema', { ref: schema, code: stringify(schema) });
  return { schema, schemaPath: nil, topSchemaRef };
}

function kindByName({ gen }: KeywordCxt, fieldKinds: [string, FieldKinds[string]][]) {
  const pairs = fieldKinds.map(([kind, { names }]): [string, string] => [kind, names.join(' ')]);
  return gen.scopeValue('obj', {
    ref: new Map(fieldKinds.flatMap(([kind, { names }]) => names.map((name) => [name, kind]))),
    code: _`new Map(${stringify(pairs)}.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])))`,
  });
}
