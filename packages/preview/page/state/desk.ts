import type { ActionForm, AssetForm, Contents, Field, Values } from '../../messages';
import { emptyDraft } from '../values/draft';
import { valueAt, without, withValue } from '../values/pointer';
import type { Desk, DeskState } from './desk_state';
import { type Edited, redone, stepped, typed, undone } from './history';
import { keepAll, readKept } from './kept';
import { Store } from './store';

export const assetKey = (name: string): string => `asset/${name}`;
export const actionKey = (name: string): string => `action/${name}`;

/** A desk as it was before a reload, without the secrets. */
export function openDesk(contents: Contents): Desk {
  const { asset, values, texts } = readKept();
  const edited = Object.entries(values).map(([key, kept]) => [key, { values: kept, past: [], future: [] }]);
  const desk: Desk = new Store<DeskState>({
    contents,
    documents: Object.fromEntries(edited),
    texts,
    asset: contents.assets.some(({ name }) => name === asset) ? asset : (contents.assets[0]?.name ?? ''),
    runs: {},
    checks: {},
    isTooMuchToKeep: false,
  });
  keepAll(desk);
  return desk;
}

const untouched = new WeakMap<Field, Edited>();

/** The document of an asset or an action; one that nobody has changed is always the same. */
export function documentOf(
  { documents }: DeskState,
  key: string,
  { inputs }: AssetForm | ActionForm,
): Edited {
  const known = documents[key] ?? untouched.get(inputs);
  if (known !== undefined) {
    return known;
  }
  const edited: Edited = { values: emptyDraft(inputs), past: [], future: [] };
  untouched.set(inputs, edited);
  return edited;
}

/** Changes one document of a desk. */
export class Editor {
  constructor(
    private readonly desk: Desk,
    private readonly key: string,
    private readonly form: AssetForm | ActionForm,
  ) {}

  /** What a person types. */
  readonly change = (pointer: string, value: unknown): void =>
    this.edit((before) => typed(before, withValue(before.values, pointer, value)));

  /** @param step what it does, as in "Undo: remove Team ID" */
  readonly remove = (pointer: string, step: string): void =>
    this.edit((before) => stepped(before, without(before.values, pointer), step));

  readonly set = (pointer: string, value: unknown, step: string): void =>
    this.edit((before) => stepped(before, withValue(before.values, pointer, value), step));

  readonly replace = (values: Values, step: string): void =>
    this.edit((before) => stepped(before, values, step));

  /** What is typed as JSON. */
  readonly type = (values: Values): void => this.edit((before) => typed(before, values));

  readonly clear = (): void => this.replace(emptyDraft(this.form.inputs), 'clear');
  readonly undo = (): void => this.edit(undone);
  readonly redo = (): void => this.edit(redone);

  /** The value at a pointer, as it is at this moment. */
  readonly valueAt = (pointer: string): unknown =>
    valueAt(documentOf(this.desk.get(), this.key, this.form).values, pointer);

  private edit(change: (before: Edited) => Edited): void {
    this.desk.set((state) => {
      const before = documentOf(state, this.key, this.form);
      return { ...state, documents: { ...state.documents, [this.key]: change(before) } };
    });
  }
}
