import { useEffect, useState } from 'react';
import { textOf } from '../values/text';
import { childrenOf, type Pick } from './pick';

/** What a search has found so far. */
export interface Found {
  /** Those nearest to the top. */
  picks: readonly Pick[];
  count: number;
  isDone: boolean;
}

/** More are counted, but not shown. */
export const mostFound = 100;
/** Longer than this nothing may keep the page from answering. */
const sliceMs = 8;

const nothing: Found = { picks: [], count: 0, isDone: false };

/**
 * Searches titles, paths and values of all that is inside a value, however much it is, in slices of a few milliseconds.
 *
 * @param words in lower case; nothing finds nothing
 */
export function useSearch(top: Pick, words: string): Found {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    setFound(nothing);
    if (words === '') {
      return;
    }
    const walk = everythingIn(top, 0);
    const byDepth: Pick[][] = [];
    let [count, timer] = [0, 0];
    const search = (): void => {
      const until = performance.now() + sliceMs;
      let isDone = false;
      while (!isDone && performance.now() < until) {
        const { done = false, value } = walk.next();
        isDone = done;
        if (!value || !isFound(value.pick, words)) {
          continue;
        }
        count += 1;
        byDepth[value.depth] ??= [];
        const level = byDepth[value.depth];
        if (level && level.length < mostFound) {
          level.push({ ...value.pick, name: value.pick.path });
        }
      }
      setFound({ picks: byDepth.flat().slice(0, mostFound), count, isDone });
      if (!isDone) {
        timer = window.setTimeout(search);
      }
    };
    search();
    return () => window.clearTimeout(timer);
  }, [top, words]);
  return found;
}

function* everythingIn(pick: Pick, depth: number): Generator<{ pick: Pick; depth: number }, undefined> {
  for (const child of childrenOf(pick)) {
    yield { pick: child, depth };
    yield* everythingIn(child, depth + 1);
  }
  return undefined;
}

function isFound({ field, path, value, isDeclared }: Pick, words: string): boolean {
  const has = (text: string | undefined) => text?.toLowerCase().includes(words) ?? false;
  if (has(field?.title) || has(path)) {
    return true;
  }
  return isDeclared ? has(field?.description) : typeof value !== 'object' && has(textOf(value));
}
