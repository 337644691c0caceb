import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorTable, nearestName } from '../connector';
import { errorOf } from './documents/manifests';
import type { Project } from './project';
import type { Node } from './schema';

/** A name that playbooks and asset forms rely on. */
interface PinnedName {
  /** Where it belongs, such as `get_tickets output`. */
  part: string;
  /** Its way from there, such as `json_body.tickets[].id`. */
  name: string;
  /** Whether it must be given wherever what it stands in is given. */
  required: boolean;
}

type Contract = ReadonlyMap<string, PinnedName>;

const head = `# Every input, output and error name that playbooks may rely on throughout one major version.
# "npm run sync" adds new names. It never takes one away: what is no longer there fails "npm run check" instead.
`;

/**
 * The file that pins the names of the version's major number, such as `schemas/contract/v2.txt`: what it has pinned
 * already, and what has been added since.
 */
export function contract(project: Project): Map<string, string> {
  const pinned = readPinned(project);
  const today = namesOf(project);
  if (!pinned) {
    return begins(project.version) ? new Map([[fileOf(project), toText(today)]]) : new Map();
  }
  const additions = [...today].filter(([key, name]) => !pinned.has(key) && !isNewDemand(name, pinned));
  const names = [...pinned].map(([key, name]): [string, PinnedName] => [
    key,
    { ...name, required: name.required && today.get(key)?.required !== false },
  ]);
  return new Map([[fileOf(project), toText(new Map([...names, ...additions]))]]);
}

/** What would break a playbook or an asset that was made for an earlier version with the same major number. */
export function brokenPromises(project: Project): string[] {
  const pinned = readPinned(project);
  const file = fileOf(project);
  if (!pinned) {
    return begins(project.version)
      ? []
      : [`${file} is missing: it pins the names of this major version. Take it back from the last release.`];
  }
  const today = namesOf(project);
  const added = [...today].filter(([key]) => !pinned.has(key)).map(([, name]) => name);
  const demanded = [...today.values()].filter((name) => isNewDemand(name, pinned)).map(demand);
  return [...removals(pinned, today).map((name) => removal(name, added, file)), ...demanded];
}

/** What is gone, without all that was in it and went along; of an action or an asset that is gone, only that. */
function removals(pinned: Contract, today: Contract): PinnedName[] {
  const units = new Set([...today.values()].map(unitOf));
  const goneUnits = new Set([...pinned.values()].map(unitOf).filter((unit) => !units.has(unit)));
  const gone = [...pinned].filter(([key, name]) => !today.has(key) && !goneUnits.has(unitOf(name)));
  const isGone = new Set(gone.map(([key]) => key));
  return [
    ...[...goneUnits].map((name) => ({ part: 'the whole of', name, required: false })),
    ...gone.map(([, name]) => name).filter(({ part, name }) => !isGone.has(keyOf(part, parentOf(name)))),
  ];
}

function removal({ part, name }: PinnedName, added: readonly PinnedName[], file: string): string {
  const candidates = added.filter((other) => other.part === part).map((other) => other.name);
  const guess = nearestName(name, candidates);
  const renamed = guess ? ` If it was renamed to ${guess}: keep both.` : '';
  return `${part} ${name} is gone: a playbook that picks ${name} breaks. Bring it back.${renamed} Only a new major version may take it out of ${file}.`;
}

function demand({ part, name }: PinnedName): string {
  return `${part} ${name} is required, and was not before: a playbook that leaves ${name} out breaks. Make it optional.`;
}

/**
 * True for an input that is now required though what it stands in was there before without it. A new action or asset may
 * require what it likes: nobody calls it yet.
 */
function isNewDemand(asked: PinnedName, pinned: Contract): boolean {
  const { part, name, required } = asked;
  if (!required || !/ input$/.test(part)) {
    return false;
  }
  const before = pinned.get(keyOf(part, name));
  const parent = parentOf(name);
  if (before) {
    return !before.required;
  }
  const isKnown = [...pinned.values()].some((name) => unitOf(name) === unitOf(asked));
  return parent === '' ? isKnown : pinned.has(keyOf(part, parent));
}

/** What a name stands in: `results[].ticket` for `results[].ticket.id`, `results` for `results[].id`. */
function parentOf(name: string): string {
  return name.replace(/(^|\.)[^.]+$/, '').replace(/(\[\])+$/, '');
}

/** The action or asset. */
function unitOf({ part }: PinnedName): string {
  return part.split(' ')[0] ?? part;
}

function namesOf({ actions, assets, error }: Project): Contract {
  const names = [
    ...actions.flatMap(({ name, input, output }) => [
      ...namesIn(input, `${name} input`),
      ...namesIn(output, `${name} output`),
      ...namesIn(errorOf(output, error), `${name} error`),
    ]),
    ...assets.flatMap(({ name, inputs }) => namesIn(inputs, `${name} input`)),
    ...Object.keys(errorTable).map((name) => ({ part: 'error code', name, required: false })),
  ];
  return new Map(names.map((name) => [keyOf(name.part, name.name), name]));
}

function namesIn(node: Node, part: string, path = ''): PinnedName[] {
  const inItems = node.items ? namesIn(node.items, part, `${path}[]`) : [];
  const own = Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
    const name = path === '' ? key : `${path}.${key}`;
    const required = / input$/.test(part) && node.required?.includes(key) === true;
    return [{ part, name, required }, ...namesIn(property, part, name)];
  });
  return [...own, ...inItems];
}

function keyOf(part: string, name: string): string {
  return `${part} ${name}`;
}

function fileOf({ version }: Project): string {
  return `schemas/contract/v${version.split('.')[0]}.txt`;
}

/** A contract begins with the first version of its major number; later ones must find it there. */
function begins(version: string): boolean {
  return /^\d+\.0\.0\b/.test(version);
}

function readPinned(project: Project): Contract | undefined {
  const path = join(project.root, fileOf(project));
  return existsSync(path) ? fromText(readFileSync(path, 'utf8')) : undefined;
}

function toText(names: Contract): string {
  const lines = [...names].map(([key, { required }]) => `${key}${required ? ' required' : ''}`);
  return `${head}${lines.sort().join('\n')}\n`;
}

function fromText(text: string): Contract {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [unit = '', kind = '', name = '', mark] = line.split(' ');
      const part = `${unit} ${kind}`;
      return [keyOf(part, name), { part, name, required: mark === 'required' }];
    }),
  );
}
