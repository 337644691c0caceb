import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isObject } from '../connector';
import type { Source } from './finding';
import { objectOf } from './json_value';
import { type Path, YamlFile } from './yaml_file';

/** The line that `npm run sync` writes above what it generates. */
const marker =
  /^# Everything below is written by "npm run sync" from (schemas\/\S+\.json); edit it there\.$/m;

/** A value of a schema file. */
interface Place {
  file: string;
  path: Path;
}

/** How far a search came: the place, and how many steps were left to go from there. */
interface Reached extends Place {
  left: number;
}

/** Finds the lines of the schemas from which the YAML files of a bundle were written. */
export class SchemaSources {
  private readonly documents = new Map<string, YamlFile | undefined>();

  constructor(readonly root: string) {}

  /**
   * Where a value of a YAML file, or the nearest one around it, is written by hand.
   *
   * @param text the YAML file
   * @param path the value in there
   * @returns undefined where it is the YAML file itself, or where there are no schemas, as in an image
   */
  of(text: string, path: Path): Source | undefined {
    const start = this.startOf(marker.exec(text)?.[1], path);
    if (!start) {
      return undefined;
    }
    const { file, path: found } = this.search(start, path.slice(1), []);
    const line = this.document(file)?.lineOf(found);
    return line === undefined ? undefined : { file, line };
  }

  /** Where the keys at the top of a YAML file come from; those of its head come from nowhere else. */
  private startOf(schema: string | undefined, [key]: Path): Place | undefined {
    const document = schema === undefined ? undefined : this.document(schema);
    if (!document) {
      return undefined;
    }
    switch (key) {
      case 'inputs':
        // The schema of an action holds its input beside its output; that of an asset is its inputs.
        return { file: document.file, path: 'input' in objectOf(document.value) ? ['input'] : [] };
      case 'output':
        return { file: document.file, path: ['output'] };
      case 'error':
        return { file: 'schemas/shared/error.json', path: [] };
      default:
        return undefined;
    }
  }

  /** Goes down as far as it can: by what stands there, else by what it refers to. */
  private search(place: Place, path: Path, trail: readonly string[]): Reached {
    const here = { ...place, left: path.length };
    const [step, ...rest] = path;
    const visit = JSON.stringify([place, path.length]);
    if (step === undefined || trail.includes(visit)) {
      return here;
    }
    const value = this.valueAt(place);
    const isThere = isObject(value)
      ? Object.hasOwn(value, step)
      : Array.isArray(value) && Number(step) in value;
    const found = [
      ...(isThere ? [this.search({ ...place, path: [...place.path, step] }, rest, [...trail, visit])] : []),
      ...referred(place, value).map((target) => this.search(target, path, [...trail, visit])),
    ];
    return found.reduce((best, next) => (next.left < best.left ? next : best), here);
  }

  private valueAt({ file, path }: Place): unknown {
    return path.reduce<unknown>(
      (value, step) => (Array.isArray(value) ? value[Number(step)] : objectOf(value)[step]),
      this.document(file)?.value,
    );
  }

  /** JSON is YAML, too, and a YAML file knows its lines. */
  private document(file: string): YamlFile | undefined {
    const path = join(this.root, file);
    if (!this.documents.has(file)) {
      this.documents.set(file, existsSync(path) ? new YamlFile(file, readFileSync(path, 'utf8')) : undefined);
    }
    return this.documents.get(file);
  }
}

/** What a schema refers to, in the order in which it has a say. */
function referred({ file, path }: Place, schema: unknown): Place[] {
  const { $ref, allOf } = objectOf(schema);
  const parts = Array.isArray(allOf)
    ? allOf.map((_, index) => ({ file, path: [...path, 'allOf', index] }))
    : [];
  return [...parts.reverse(), ...(typeof $ref === 'string' ? [targetOf($ref, file)] : [])];
}

function targetOf($ref: string, from: string): Place {
  const [path = '', pointer = ''] = $ref.split('#');
  const steps = pointer.split('/').slice(1);
  return {
    file: path === '' ? from : posix.join(posix.dirname(from), path),
    path: steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
  };
}
