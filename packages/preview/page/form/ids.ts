import { Store, useStore } from '../state/store';
import { stepsOf } from '../values/pointer';

/** Ids of inputs are this and the JSON pointer of their value, so that a problem leads to its input. */
export const inputId = (pointer: string): string => `input:${pointer}`;

/** The JSON pointer that a person is being led to. */
const target = new Store('');

/** True for a section while a person is led to something inside it; it has to open then. */
export const useLeadsThrough = (pointer: string): boolean =>
  useStore(target, (towards) => towards.startsWith(`${pointer}/`));

/** True for the field that a person is being led to; it has to be shown then. */
export const useNextStep = (pointer: string): string | undefined =>
  useStore(target, (towards) =>
    towards.startsWith(`${pointer}/`) ? stepsOf(towards.slice(pointer.length))[0] : undefined,
  );

/** How many frames a section may take to open, one inside the other. */
const mostFrames = 30;

/** Opens the sections on the way to a value, and moves to its input. */
export function leadTo(pointer: string): void {
  target.set(() => pointer);
  focusWhenThere(inputId(pointer), () => target.set(() => ''));
}

/** Moves to an element as soon as it is there, and shows it. */
export function focusWhenThere(id: string, done: () => void = () => undefined, frames = mostFrames): void {
  window.requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element === null && frames > 0) {
      return focusWhenThere(id, done, frames - 1);
    }
    // Focus and scrolling each lay the page out, and focus would scroll a second time.
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
    done();
  });
}
