import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Field } from '../../messages';
import { CopyButton } from '../parts/copy_button';
import { textOf } from '../values/text';
import { Branches } from './branches';
import { LongText } from './long_text';
import { childrenOf, type Pick } from './pick';
import { type Found, mostFound, useSearch } from './use_search';

interface PathTreeProps {
  /** Where picking starts: `result` or `error`. */
  root: string;
  field: Field | undefined;
  /** A result to show; without one the tree shows what is declared. */
  found?: { value: unknown };
  /** What a playbook writes before a path, where that is known. */
  before?: string;
}

/** A tree as the platform's property picker shows it: titles first, keys second, and the path of what was picked. */
export function PathTree({ root, field, found, before }: PathTreeProps) {
  const [picked, setPicked] = useState<Pick>();
  const [sought, setSought] = useState('');
  const words = useDeferredValue(sought.trim().toLowerCase());
  const top = useMemo(
    () => ({ path: root, name: root, field, value: found?.value, isDeclared: found === undefined }),
    [root, field, found],
  );
  const all = useMemo(() => childrenOf(top), [top]);
  const search = useSearch(top, words);
  const pick = useCallback((next: Pick) => setPicked(next), []);
  const picks = words === '' ? all : search.picks;
  return (
    <section aria-label={`Values below ${root}`} className="tree">
      <input
        type="search"
        aria-label={`Search below ${root}`}
        placeholder={found ? 'Search titles, paths and values' : 'Search titles, paths and descriptions'}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <p className="about" aria-live="polite">
        {words === '' ? '' : told(search)}
      </p>
      <div className="picked" aria-live="polite">
        {picked === undefined ? 'Pick a value to see its path.' : <Picked pick={picked} before={before} />}
      </div>
      {words === '' && picks.length === 0 && 'Nothing there.'}
      <Branches key={words} picks={picks} path={picked?.path ?? ''} onPick={pick} />
    </section>
  );
}

function told({ count, isDone }: Found): string {
  if (!isDone) {
    return `Searching … ${count} found so far.`;
  }
  if (count > mostFound) {
    return `${count} found; the first ${mostFound} are shown.`;
  }
  return `${count} found.`;
}

/** The paths of a value and, once there is one, the value itself. */
function Picked({ pick, before }: { pick: Pick; before: string | undefined }) {
  const { path, value, isDeclared } = pick;
  const paths = [path, ...(before === undefined ? [] : [before + path])];
  const isLeaf = typeof value !== 'object' || value === null;
  return (
    <>
      {paths.map((text) => (
        <div key={text} className="row">
          <code className="grow">{text}</code>
          <CopyButton text={() => text} label="Copy" name={`Copy ${text}`} />
        </div>
      ))}
      {!isDeclared && isLeaf && <LongText key={path} text={textOf(value)} name="value" />}
      {!isDeclared && !isLeaf && (
        <CopyButton text={() => JSON.stringify(value, undefined, 2)} label="Copy value" />
      )}
    </>
  );
}
