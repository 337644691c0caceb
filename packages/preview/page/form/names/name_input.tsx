import { useState } from 'react';
import type { NameRow } from '../../../messages';
import { SuggestBox, type Suggestions } from '../../parts/suggest_box';
import { numberIn } from '../../values/text';
import { describedBy } from '../field_frame';
import { useForm } from '../form_context';
import { asWritten, type InputProps, placeholderFor, useWriting } from '../inputs';
import { type NameField, narrowedBy } from './name_fields';
import { type Names, useNames } from './use_names';

/** A value that HaloPSA has a name for: anything can be written, and what is there is suggested. */
export function NameInput({ place, value, example, lookUp }: InputProps & { lookUp: NameField }) {
  const { editor, findNames } = useForm();
  const { list, put } = lookUp;
  const { text, write } = useWriting(place, value, put === 'id' ? numberIn : asWritten);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<NameRow>();
  // Whoever writes a number knows it.
  const isWanted = isOpen && !(put === 'id' && /^\s*-?\d+\s*$/.test(typed));
  const names = useNames(isWanted ? typed.trim() : undefined, (search, signal) =>
    findNames?.({ list, search, ...narrowedBy(place.pointer, editor.valueAt) }, signal),
  );
  const fitting = names.isWhole ? names.rows.filter((row) => fits(row, typed)) : names.rows;
  const choose = (key: string) => {
    const row = fitting[Number(key)];
    if (row !== undefined) {
      setChosen(row);
      write(textFor(row, put));
    }
    return false;
  };
  const problemId = `${place.pointer}:names`;
  const { 'aria-describedby': described, ...input } = describedBy(place);
  return (
    <>
      <SuggestBox
        purpose="write"
        label={place.title}
        text={value === null ? '' : text}
        onText={(next) => {
          setTyped(next);
          write(next);
        }}
        onOpen={(next) => {
          setOpen(next);
          setTyped((before) => (next ? before : ''));
        }}
        suggestions={() => (isWanted ? suggestionsOf(names, fitting) : { groups: [] })}
        onChoose={choose}
        input={{
          ...input,
          'aria-describedby': [described, names.problem && problemId].filter(Boolean).join(' ') || undefined,
          placeholder: placeholderFor(value, example),
        }}
      />
      {put === 'id' && chosen !== undefined && chosen.id === value && <p className="about">{chosen.name}</p>}
      {names.problem !== undefined && (
        <p className="problem" role="alert" id={problemId}>
          {names.problem}
        </p>
      )}
    </>
  );
}

function textFor({ id, name, email }: NameRow, put: NameField['put']): string {
  return put === 'id' ? String(id) : put === 'email' ? (email ?? '') : name;
}

/** As the server searches: parts of names, in any case; and what begins with the number. */
function fits({ id, name }: NameRow, typed: string): boolean {
  const word = typed.trim().toLowerCase();
  return name.toLowerCase().includes(word) || String(id).startsWith(word);
}

function suggestionsOf(names: Names, fitting: readonly NameRow[]): Suggestions {
  const suggestions = fitting.map(({ id, name, about }, at) => ({
    key: String(at),
    content: (
      <>
        <strong>{name}</strong> <small className="type">{id}</small>
        {about && <span className="about">{about}</span>}
      </>
    ),
  }));
  return { groups: [{ title: '', suggestions }], note: noteOn(names, fitting.length) };
}

function noteOn({ state, hasMore }: Names, count: number): string | undefined {
  if (state === 'asking') {
    return 'Asking HaloPSA …';
  }
  if (state !== 'found') {
    return undefined;
  }
  if (count === 0) {
    return 'HaloPSA has no such name.';
  }
  return hasMore ? 'There are more; type more of the name.' : undefined;
}
