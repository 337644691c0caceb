import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at every drawing, which does what the last one given does: its receivers need not be drawn anew. */
export function useLatest<Arguments extends unknown[]>(
  callback: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
