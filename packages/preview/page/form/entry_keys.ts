import { useRef } from 'react';

/** Keys for the entries of a list, which stay with their entries when one is removed. */
export function useEntryKeys(length: number) {
  const made = useRef(0);
  const keys = useRef<number[]>([]);
  const added = useRef(new Set<number>());
  // Entries also come and go with an example, an undo or JSON.
  while (keys.current.length < length) {
    keys.current.push(++made.current);
  }
  keys.current.length = length;
  return {
    keyOf: (at: number): number | undefined => keys.current[at],
    /** True for an entry that was added by its button. */
    isAdded: (at: number): boolean => added.current.has(keys.current[at] ?? 0),
    add: () => added.current.add(made.current + 1),
    remove: (at: number) => keys.current.splice(at, 1),
  };
}
