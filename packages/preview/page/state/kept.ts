import type { AssetForm, Values } from '../../messages';
import { isObject } from '../values/pointer';
import { textOf } from '../values/text';
import type { Desk, DeskState } from './desk_state';

/** What a reload does not lose. It is kept for the tab alone, and ends with it. */
interface Kept {
  asset: string;
  /** By the keys of the desk's documents. */
  values: Record<string, Values>;
  /** JSON of inputs that cannot be read yet, by the same keys. */
  texts: Record<string, string>;
}

const item = 'connector-preview';
const pauseMs = 300;

/** What was kept; nothing where there is nothing or where it cannot be read. */
export function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(item) ?? '');
    const { asset, values, texts } = isObject(kept) ? kept : {};
    const objects = Object.entries(isObject(values) ? values : {}).flatMap(([key, part]) =>
      isObject(part) ? [[key, part] as const] : [],
    );
    const written = Object.entries(isObject(texts) ? texts : {}).flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, text] as const] : [],
    );
    return { asset: String(asset), values: Object.fromEntries(objects), texts: Object.fromEntries(written) };
  } catch {
    return { asset: '', values: {}, texts: {} };
  }
}

/** From now on a reload of the page does not lose what is typed. */
export function keepAll(desk: Desk): void {
  let waiting = 0;
  const write = (): void => {
    window.clearTimeout(waiting);
    waiting = 0;
    const isTooMuchToKeep = !isWritten(desk.get());
    if (isTooMuchToKeep !== desk.get().isTooMuchToKeep) {
      desk.set((state) => ({ ...state, isTooMuchToKeep }));
    }
  };
  desk.subscribe(() => {
    // A person types faster than this need be written.
    waiting ||= window.setTimeout(write, pauseMs);
  });
  window.addEventListener('pagehide', write);
}

function isWritten(state: DeskState): boolean {
  try {
    sessionStorage.setItem(item, JSON.stringify(toKeep(state)));
    return true;
  } catch {
    return false;
  }
}

function toKeep({ contents, documents, asset, texts }: DeskState): Kept {
  const values = Object.entries(documents).flatMap(([key, edited]) => {
    const form = contents.assets.find(({ name }) => key === `asset/${name}`);
    const isAction = contents.actions.some(({ name }) => key === `action/${name}`);
    if (form !== undefined) {
      return [[key, withoutSecrets(form, edited.values)] as const];
    }
    return isAction ? [[key, edited.values] as const] : [];
  });
  return { asset, values: Object.fromEntries(values), texts };
}

/** `user:password@host`, with or without a scheme before it. */
const mayHoldPassword = /[:/].*@/s;

/** An asset's values that may be kept: no masked ones, none of the user's own, and no address with a password in it. */
function withoutSecrets({ inputs }: AssetForm, values: Values): Values {
  const { properties = {} } = inputs;
  const mayBeKept = ([name, value]: [string, unknown]) =>
    Object.hasOwn(properties, name) &&
    properties[name]?.format !== 'password' &&
    !mayHoldPassword.test(textOf(value));
  return Object.fromEntries(Object.entries(values).filter(mayBeKept));
}
