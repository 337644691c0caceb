import { compile } from 'json-schema-to-typescript';
import type { Project } from '../project';
import type { Node, TypeName } from '../schema';
import { typesOf } from '../schema';

type TypeSchema = Parameters<typeof compile>[0];

const banner = '// Written by "npm run sync" from schemas/. Do not edit.\n';

/** `src/generated/exchanges.ts`: what each action takes and gives, what each asset holds, and the error. */
export async function types({ actions, assets, error }: Project): Promise<string> {
  const named = new NamedTypes();
  const roots: [string, TypeSchema][] = [
    ['Exchanges', members(actions, ({ input, output }) => named.exchange(input, output))],
    ['Assets', members(assets, ({ inputs }) => named.inline(inputs))],
    ['ActionError', named.inline(error)],
  ];
  const texts: string[] = [];
  for (const [name, schema] of [...roots, ...named.take()]) {
    texts.push(await compile(schema, name, compileOptions));
  }
  return [banner, ...texts].join('\n');
}

const compileOptions = {
  bannerComment: '',
  unknownAny: true,
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 110 },
};

function members<Unit extends { name: string }>(units: Unit[], make: (unit: Unit) => TypeSchema): TypeSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(units.map((unit) => [unit.name, make(unit)])),
    required: units.map((unit) => unit.name),
    additionalProperties: false,
  };
}

/** Turns nodes into what the type writer reads; shared objects become one named interface each. */
class NamedTypes {
  private readonly named = new Map<string, TypeSchema>();

  take(): [string, TypeSchema][] {
    return [...this.named].sort(([one], [other]) => one.localeCompare(other, 'en'));
  }

  exchange(input: Node, output: Node): TypeSchema {
    return {
      type: 'object',
      properties: { input: this.inline(input), output: this.inline(output) },
      required: ['input', 'output'],
      additionalProperties: false,
    };
  }

  /** A node written in place. Members of a shared object carry no comment: the reference explains them. */
  inline(node: Node, commented = true): TypeSchema {
    const types = typesOf(node);
    return {
      ...(types.length > 0 ? { type: types } : {}),
      ...(node.enum ? { enum: node.enum } : {}),
      ...this.object(node, types, commented),
      ...(node.items ? { items: this.member(node.items, commented) } : {}),
    };
  }

  private object(node: Node, types: TypeName[], commented: boolean): TypeSchema {
    if (!node.properties && !types.includes('object')) {
      return {};
    }
    const { additionalProperties = true } = node;
    return {
      properties: Object.fromEntries(
        Object.entries(node.properties ?? {}).map(([name, property]) => [
          name,
          this.member(property, commented),
        ]),
      ),
      required: node.required ?? [],
      additionalProperties:
        typeof additionalProperties === 'boolean'
          ? additionalProperties
          : this.member(additionalProperties, false),
    };
  }

  private member(node: Node, commented: boolean): TypeSchema {
    const name = interfaceName(node);
    const comment = commented && node.description ? { description: node.description } : {};
    if (name === undefined) {
      return { ...comment, ...this.inline(node, commented) };
    }
    const { type: _type, ...plain } = node;
    if (!this.named.has(name)) {
      this.named.set(name, {});
      this.named.set(name, this.inline({ ...plain, type: 'object' }, false));
    }
    return { ...comment, tsType: typesOf(node).includes('null') ? `${name} | null` : name };
  }
}

function interfaceName(node: Node): string | undefined {
  const isObject =
    node.properties !== undefined && typesOf(node).every((type) => type === 'object' || type === 'null');
  if (!isObject) {
    return undefined;
  }
  return node.tsName ?? (node.shared === undefined ? undefined : pascalCase(node.shared));
}

function pascalCase(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
