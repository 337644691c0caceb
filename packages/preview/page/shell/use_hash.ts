import { useSyncExternalStore } from 'react';

function subscribe(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

/** The part of the address behind `#`. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
