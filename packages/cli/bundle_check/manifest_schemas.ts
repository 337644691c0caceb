import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { actionSchema, assetSchema, connectorSchema, isObject, nearestName, nodeSchema } from '../connector';
import type { Finding } from './finding';
import { objectOf, shown } from './json_value';
import type { Path, YamlFile } from './yaml_file';

/** The kinds of manifest there are, each with the schema that describes it. */
const schemas = { connector: connectorSchema, asset: assetSchema, action: actionSchema };

/** A kind of manifest. */
export type ManifestKind = keyof typeof schemas;

const ajv = new Ajv2020({ allErrors: true, verbose: true, strictRequired: false, allowUnionTypes: true });
ajv.addKeyword('confidence').addKeyword('cure').addSchema(nodeSchema);

const checks = {
  connector: ajv.compile(connectorSchema),
  asset: ajv.compile(assetSchema),
  action: ajv.compile(actionSchema),
} satisfies Record<ManifestKind, ValidateFunction>;

/** What of a manifest does not have the shape that its schema asks for. */
export function shapeFindings(kind: ManifestKind, manifest: YamlFile): Finding[] {
  const check = checks[kind];
  if (check(manifest.value)) {
    return [];
  }
  return (check.errors ?? [])
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => {
      const { path, message, cure } = explain(error);
      return manifest.finding(path, message, cure);
    });
}

/** The keys of a manifest that are in use though no public manifest shows them. */
export function inferredKeys(kind: ManifestKind, manifest: YamlFile): string[] {
  const properties = objectOf(objectOf(schemas[kind]).properties);
  return Object.keys(objectOf(manifest.value)).filter(
    (key) => objectOf(properties[key]).confidence === 'inferred',
  );
}

interface Explanation {
  path: Path;
  message: string;
  cure: string;
}

function explain(error: ErrorObject): Explanation {
  const { keyword, params, parentSchema, data, propertyName } = error;
  const path = pathOf(error.instancePath);
  const properties = objectOf(parentSchema?.properties);
  const cure = cureOf(parentSchema) ?? 'Correct it.';
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty);
      return { path, message: `has no ${missing}`, cure: cureOf(properties[missing]) ?? `Add ${missing}.` };
    }
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty);
      const guess = nearestName(unknown, Object.keys(properties));
      const advice = guess ? `Did you mean ${guess}? Else take it out.` : 'Take it out.';
      return { path: [...path, unknown], message: 'is a key that this manifest does not have', cure: advice };
    }
    case 'type':
      return { path, message: `must be ${kindsText(params.type)}, but is ${shown(data)}`, cure };
    case 'minLength':
      return { path, message: `is ${String(data).length} characters long, ${params.limit} at least`, cure };
    case 'maxLength':
      return { path, message: `is ${String(data).length} characters long, ${params.limit} at most`, cure };
    case 'minItems':
      return { path, message: 'is empty', cure };
    case 'uniqueItems':
      return { path, message: 'holds an entry twice', cure };
    case 'const':
      return { path, message: `must be ${shown(params.allowedValue)}, but is ${shown(data)}`, cure };
    case 'not':
      return { path, message: 'must not stand here', cure };
    case 'pattern':
      return propertyName === undefined
        ? { path, message: patternMessage(data), cure }
        : { path: [...path, propertyName], message: 'is no name that the platform takes', cure };
    default:
      return { path, message: `is ${shown(data)}, which does not fit`, cure };
  }
}

function patternMessage(data: unknown): string {
  return data === '' ? 'is empty' : `is ${shown(data)}, which does not have the right form`;
}

function kindsText(type: unknown): string {
  const article = (name: string) => (/^[aio]/.test(name) ? `an ${name}` : `a ${name}`);
  return [type].flat().map(String).map(article).join(' or ');
}

/** A schema's own advice, or that of what it refers to. */
function cureOf(schema: unknown): string | undefined {
  if (!isObject(schema)) {
    return undefined;
  }
  const { cure, $ref } = schema;
  if (typeof cure === 'string') {
    return cure;
  }
  const definitions = objectOf(nodeSchema.$defs);
  return typeof $ref === 'string' ? cureOf(definitions[$ref.split('/').at(-1) ?? '']) : undefined;
}

function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(name) ? Number(name) : name;
  });
}
