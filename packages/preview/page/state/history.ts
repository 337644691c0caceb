import type { Values } from '../../messages';

/** Values as they were before a step, and what the step was. */
interface Snapshot {
  step: string;
  values: Values;
}

/** Values that are being edited, and what can be undone and redone. */
export interface Edited {
  values: Values;
  past: readonly Snapshot[];
  future: readonly Snapshot[];
}

/** Enough for a person; each holds but what differs from the next. */
const mostSteps = 50;

/** Typing: the input's own undo takes care of it. */
export const typed = ({ past }: Edited, values: Values): Edited => ({ values, past, future: [] });

/** A step that replaces or removes something, and can be undone. */
export const stepped = (before: Edited, values: Values, step: string): Edited => ({
  values,
  past: [...before.past, { step, values: before.values }].slice(-mostSteps),
  future: [],
});

/** As before the last step; the same if there is none. */
export function undone(edited: Edited): Edited {
  const last = edited.past.at(-1);
  if (last === undefined) {
    return edited;
  }
  const { step, values } = last;
  const future = [...edited.future, { step, values: edited.values }];
  return { values, past: edited.past.slice(0, -1), future };
}

/** As after the step that was undone last; the same if there is none. */
export function redone(edited: Edited): Edited {
  const next = edited.future.at(-1);
  if (next === undefined) {
    return edited;
  }
  const { step, values } = next;
  const past = [...edited.past, { step, values: edited.values }];
  return { values, past, future: edited.future.slice(0, -1) };
}
