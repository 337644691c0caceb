import type { Field as Description } from '../../messages';
import { useLatest } from '../parts/use_latest';
import { below } from '../values/pointer';
import { Entry, removeId } from './entry';
import { useEntryKeys } from './entry_keys';
import { type Place, ProblemTexts, RemoveButton } from './field_frame';
import { FieldLabel } from './field_label';
import { FieldMenu } from './field_menu';
import { useForm } from './form_context';
import { focusWhenThere, inputId } from './ids';

interface ListFieldProps {
  place: Place;
  field: Description | undefined;
  value: unknown;
}

/** Longer lists show their entries closed. */
const shownOpen = 10;

/** A list with its entries. An entry that is not filled in, and a list that was emptied again, are not sent. */
export function ListField({ place, field, value }: ListFieldProps) {
  const { pointer, name, title, description, type, isRequired, problems, onRemove } = place;
  const { editor, hasNull } = useForm();
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const keys = useEntryKeys(entries.length);
  const addId = `${inputId(pointer)}:add`;
  const labelId = `${inputId(pointer)}:label`;
  const entryTitle = field?.items?.title ?? 'entry';
  const state =
    value === null ? 'null' : Array.isArray(value) && value.length === 0 ? 'empty list' : undefined;
  const add = () => {
    keys.add();
    editor.change(pointer, [...entries, undefined]);
    focusWhenThere(inputId(below(pointer, entries.length)));
  };
  const remove = useLatest((at: number) => {
    keys.remove(at);
    const left = entries.toSpliced(at, 1);
    editor.set(pointer, left.length === 0 ? undefined : left, `remove ${entryTitle} ${at + 1}`);
    focusWhenThere(left.length === 0 ? addId : removeId(below(pointer, Math.min(at, left.length - 1))));
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: the legend of a fieldset cannot stand in a row with buttons
    <div role="group" className="field list" id={inputId(pointer)} tabIndex={-1} aria-labelledby={labelId}>
      <div className="field-head">
        <span id={labelId} className="grow">
          <FieldLabel {...{ title, name, type }} required={isRequired} />
        </span>
        {state && <small className="state">{state}</small>}
        {hasNull && <FieldMenu {...{ pointer, title, kind: 'list', value }} />}
        {onRemove && <RemoveButton title={title} onRemove={onRemove} />}
      </div>
      {description && <p className="about">{description}</p>}
      <ProblemTexts {...{ pointer, problems }} />
      {entries.map((entry, at) => (
        <Entry
          key={keys.keyOf(at)}
          field={field?.items}
          pointer={below(pointer, at)}
          at={at}
          title={`${entryTitle} ${at + 1}`}
          value={entry}
          problems={problems?.below.get(String(at))}
          isOpenAtFirst={entries.length <= shownOpen || keys.isAdded(at)}
          onRemove={remove}
        />
      ))}
      <button type="button" id={addId} className="button" onClick={add}>
        Add {entryTitle}
      </button>
    </div>
  );
}
