import { useEffect, useState } from 'react';
import type { NamesFound } from '../../../messages';
import { useLatest } from '../../parts/use_latest';
import { messageOf } from '../../values/text';

/** What is known of the names for what was typed. */
export interface Names extends NamesFound {
  state: 'unasked' | 'asking' | 'found' | 'refused';
  /** Why there are none. */
  problem: string | undefined;
}

/** Asks for names; undefined where there is nobody to ask. */
export type AskNames = (search: string, signal: AbortSignal) => Promise<NamesFound> | undefined;

const nothing: Names = { rows: [], isWhole: false, hasMore: false, state: 'unasked', problem: undefined };
/** A pause in typing. */
const pauseMs = 250;

/**
 * Names for what is typed. Nothing is asked for before they are wanted; what was asked for a text that has changed
 * since is dropped; after a problem, or once all names are there, nobody is asked again.
 *
 * @param search undefined while no names are wanted
 */
export function useNames(search: string | undefined, ask: AskNames): Names {
  const [names, setNames] = useState(nothing);
  const isWanted = search !== undefined;
  const isAnswered = names.isWhole || names.problem !== undefined;
  const start = useLatest(async (wanted: string, signal: AbortSignal) => {
    try {
      const asked = ask(wanted, signal);
      setNames({ ...nothing, state: asked === undefined ? 'unasked' : 'asking' });
      const found = await asked;
      if (found !== undefined && !signal.aborted) {
        setNames({ ...found, state: 'found', problem: undefined });
      }
    } catch (error) {
      if (!signal.aborted) {
        setNames({ ...nothing, state: 'refused', problem: messageOf(error) });
      }
    }
  });
  useEffect(() => {
    // A problem stays to be read, until somebody comes back who may have mended it.
    if (isWanted) {
      setNames(nothing);
    }
  }, [isWanted]);
  useEffect(() => {
    if (search === undefined || isAnswered) {
      return;
    }
    const left = new AbortController();
    const timer = window.setTimeout(() => start(search, left.signal), search === '' ? 0 : pauseMs);
    return () => {
      window.clearTimeout(timer);
      left.abort();
    };
  }, [search, isAnswered, start]);
  return names;
}
