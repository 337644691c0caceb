import { useSyncExternalStore } from 'react';

/** A value that components can watch in parts: only those are drawn anew whose part has changed. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly get = (): State => this.state;

  set(change: (before: State) => State): void {
    this.state = change(this.state);
    for (const tell of this.listeners) {
      tell();
    }
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };
}

/** A part of a store. `select` must give the same part for the same state. */
export const useStore = <State, Part>(store: Store<State>, select: (state: State) => Part): Part =>
  useSyncExternalStore(store.subscribe, () => select(store.get()));
