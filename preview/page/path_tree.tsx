import { Button, Code, CopyButton, Group, NavLink, Paper, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Field } from '../messages';
import { FieldLabel } from './form/field_label';
import { textOf } from './values';

/** A value that a playbook can pick: declared by the action, and then with its example, or found in a result. */
interface Pick {
  path: string;
  name: string;
  field: Field | undefined;
  value: unknown;
  isDeclared: boolean;
}

interface PathTreeProps {
  /** Where picking starts: `result` or `error`. */
  root: string;
  field: Field | undefined;
  /** A result to show; without one the tree shows what is declared. */
  found?: { value: unknown };
  /** What a playbook writes before a path, where that is known. */
  before?: string;
}

const shownAtOnce = 100;
/** A search gives up after this many values, so that typing stays smooth in the largest result. */
const valuesSearched = 50_000;

/** A tree as the platform's property picker shows it: titles first, keys second, and the path of what was picked. */
export function PathTree({ root, field, found, before }: PathTreeProps) {
  const [path, setPath] = useState('');
  const [sought, setSought] = useState('');
  const words = useDeferredValue(sought.trim().toLowerCase());
  const picks = useMemo(() => {
    const top = { path: root, name: root, field, value: found?.value, isDeclared: found === undefined };
    return words === '' ? childrenOf(top) : search(top, words);
  }, [root, field, found, words]);
  const texts = [path, ...(before === undefined ? [] : [before + path])];
  return (
    <section aria-label={`Values below ${root}`}>
      <TextInput
        size="xs"
        aria-label={`Search below ${root}`}
        placeholder="Search titles and paths"
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <Paper withBorder px="sm" py={6} my="xs" fz="xs" className="picked" aria-live="polite">
        {path === ''
          ? 'Pick a value to see its path.'
          : texts.map((text) => <Copyable key={text} text={text} />)}
      </Paper>
      {picks.length === 0 && 'Nothing there.'}
      <Branches picks={picks} path={path} onPick={setPath} />
    </section>
  );
}

const Copyable = ({ text }: { text: string }) => (
  <Group wrap="nowrap" gap="xs" justify="space-between">
    <Code bg="none" p={0}>
      {text}
    </Code>
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-xs" variant="light" onClick={copy} aria-label={`Copy ${text}`}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      )}
    </CopyButton>
  </Group>
);

interface BranchesProps {
  picks: Pick[];
  path: string;
  onPick: (path: string) => void;
}

function Branches({ picks, path, onPick }: BranchesProps) {
  const [most, setMost] = useState(shownAtOnce);
  const branches = picks.slice(0, most).map((pick) => {
    const { field, name, value, isDeclared } = pick;
    const type = isDeclared ? (field?.type ?? 'any') : typeOf(value);
    const told = brief(isDeclared ? Object(field?.examples)[0] : value);
    const children = childrenOf(pick);
    return (
      <NavLink
        key={pick.path}
        component="button"
        title={field?.description}
        label={<FieldLabel title={field?.title ?? name} name={name} type={type} value={told} />}
        active={path === pick.path}
        onClick={() => onPick(pick.path)}
        keepMounted={false}
        childrenOffset={18}
        bdrs="md"
        py={3}
      >
        {children.length > 0 && <Branches picks={children} path={path} onPick={onPick} />}
      </NavLink>
    );
  });
  const more = (
    <Button key="more" size="compact-xs" variant="subtle" onClick={() => setMost(most + shownAtOnce)}>
      Show more of {picks.length}
    </Button>
  );
  return picks.length > most ? [...branches, more] : branches;
}

function childrenOf({ path, field, value, isDeclared }: Pick): Pick[] {
  const child = (name: string, step: string, part: Field | undefined, inside?: unknown): Pick => {
    return { path: path + step, name, field: part, value: inside, isDeclared };
  };
  const { items, properties = {} } = field ?? {};
  if (isDeclared && items !== undefined) return [child('[0]', '[0]', items)];
  if (isDeclared) return Object.entries(properties).map(([name, part]) => child(name, stepTo(name), part));
  if (Array.isArray(value)) return value.map((inside, at) => child(`[${at}]`, `[${at}]`, items, inside));
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.map(([name, inside]) => child(name, stepTo(name), properties[name], inside));
}

const stepTo = (name: string): string =>
  /^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;

function search(top: Pick, words: string): Pick[] {
  const found: Pick[] = [];
  const queue = childrenOf(top);
  for (const pick of queue) {
    const told = `${pick.field?.title} ${pick.path}`.toLowerCase();
    if (told.includes(words)) found.push({ ...pick, name: pick.path });
    if (found.length === shownAtOnce) break;
    if (queue.length < valuesSearched) for (const child of childrenOf(pick)) queue.push(child);
  }
  return found;
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function brief(value: unknown): string {
  if (Array.isArray(value)) return `entries: ${value.length}`;
  if (typeof value === 'object' && value !== null) return `keys: ${Object.keys(value).length}`;
  return textOf(value).slice(0, 120);
}
