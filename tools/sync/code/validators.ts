import type { CodeKeywordDefinition, KeywordCxt, Options, ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import { compileSchema, SchemaEnv } from 'ajv/dist/compile';
import { _, type Code, strConcat, stringify } from 'ajv/dist/compile/codegen';
import names from 'ajv/dist/compile/names';
import { getErrorPath, Type } from 'ajv/dist/compile/util';
import standaloneCode from 'ajv/dist/standalone';
import { type CheckPlan, type CheckSchema, type FieldKinds, planCheck } from '../check_schema';
import type { Project } from '../project';
import type { Node } from '../schema';

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
  private readonly known = new Map<string, ValidateFunction>();

  of(node: Node): ValidateFunction {
    const plan = planCheck(node);
    const same = JSON.stringify(plan);
    const check = this.known.get(same) ?? compiler(plan, quick).compile(plan.schema);
    this.known.set(same, check);
    return check;
  }
}

function compiler(plan: CheckPlan, options: Options): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false, // it cannot see the properties beside an anyOf
    allowUnionTypes: true,
    unicode: false, // spares a helper module; no length here is near a limit
    logger: false, // what is wrong is thrown; ajv only wishes to say that it would rather have `unicode`
    ...options,
  });
  const functions = new Functions(plan.kinds);
  ajv.addKeyword(kindKeyword(functions));
  ajv.addKeyword(fieldKindsKeyword(plan, functions));
  return ajv;
}

/** The keyword that stands for a whole kind. A `$ref` would do, but loses the kind's name where kinds are nested. */
function kindKeyword(functions: Functions): CodeKeywordDefinition {
  return {
    keyword: 'kind',
    schemaType: 'string',
    code: (cxt: KeywordCxt) =>
      functions.call(cxt, { schema: { kind: cxt.schema }, data: cxt.data, place: cxt.it.errorPath }),
  };
}

/**
 * The keyword that checks a large object in one loop over the fields it has: a table tells each field's kind,
 * and each kind's code stands once. Written out field by field, the ticket alone would be some 400 kB.
 */
function fieldKindsKeyword({ objects }: CheckPlan, functions: Functions): CodeKeywordDefinition {
  return {
    keyword: 'fieldKinds',
    type: 'object',
    schemaType: 'number',
    code(cxt: KeywordCxt) {
      const { gen, it } = cxt;
      const fieldKinds = Object.entries(objects[Number(cxt.schema)] ?? {});
      const table = kindByName(cxt, fieldKinds);
      gen.forIn('field', cxt.data, (field) => {
        const kindOfField = gen.const('kind', _`${table}.get(${field})`);
        const place = _`${it.errorPath} + ${getErrorPath(field, Type.Str)}`;
        const data = _`${cxt.data}[${field}]`;
        for (const [kind, { schema }] of fieldKinds) {
          gen.if(_`${kindOfField} === ${kind}`, () => functions.call(cxt, { schema, data, place }));
        }
      });
    },
  };
}

/** All findings: those so far, and what a function found. One by one, since a call takes some 100,000 arguments at most. */
const joinedCode = _`(all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
}`;

const joined: unknown = new Function(`return ${joinedCode}`)();

/**
 * Functions that each check one kind of value. The engine reads a function's code when it is first called, so a ticket
 * of five fields does not wait for the code of the other nine hundred; and each stands once.
 */
class Functions {
  private readonly compiled = new Map<string, SchemaEnv>();

  constructor(private readonly kinds: CheckPlan['kinds']) {}

  /** Writes a call that adds what it finds. Ajv's own calls copy all findings so far each time, which is quadratic. */
  call(
    { gen, it }: KeywordCxt,
    { schema, data, place }: { schema: CheckSchema; data: Code; place: Code },
  ): void {
    const { validate } = this.of(schema, it.self);
    const check = gen.scopeValue('validate', { ref: validate });
    const join = gen.scopeValue('func', { ref: joined, code: joinedCode });
    const { vErrors, errors, instancePath } = names;
    gen.if(_`!${check}(${data}, {instancePath: ${strConcat(instancePath, place)}})`, () => {
      gen.assign(vErrors, _`${join}(${vErrors}, ${check}.errors)`);
      gen.assign(errors, _`${vErrors}.length`);
    });
  }

  private of(schema: CheckSchema, ajv: Ajv): SchemaEnv {
    const known = this.compiled.get(JSON.stringify(schema));
    if (known) {
      return known;
    }
    const kind = typeof schema.kind === 'string' ? this.kinds[schema.kind] : undefined;
    const env = new SchemaEnv({
      schema: kind ?? schema,
      ...(kind && { schemaPath: `#/$defs/${schema.kind}` }),
    });
    const compiled = compileSchema.call(ajv, env);
    this.compiled.set(JSON.stringify(schema), compiled);
    return compiled;
  }
}

function kindByName({ gen }: KeywordCxt, fieldKinds: [string, FieldKinds[string]][]) {
  const pairs = fieldKinds.map(([kind, { names }]): [string, string] => [kind, names.join(' ')]);
  return gen.scopeValue('obj', {
    ref: new Map(fieldKinds.flatMap(([kind, { names }]) => names.map((name) => [name, kind]))),
    code: _`new Map(${stringify(pairs)}.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])))`,
  });
}
