import { useMemo, useRef } from 'react';
import type { Field as Description, Values } from '../../messages';
import { useLatest } from '../parts/use_latest';
import type { Problems } from '../state/issues';
import { below, memberOf } from '../values/pointer';
import { FieldSearch } from './field_search';
import { isFileContent } from './file_entry';
import { useForm } from './form_context';
import { focusWhenThere, inputId, useNextStep } from './ids';
import { shownNames, usualNames } from './names/shown_names';

interface ObjectFieldsProps {
  /** What the object is called, for the names of buttons. */
  title: string;
  field: Description;
  pointer: string;
  value: Values;
  problems: Problems | undefined;
}

/** The fields of an object: those in use, and a search for the others. */
export function ObjectFields({ title, field, pointer, value, problems }: ObjectFieldsProps) {
  const { editor, Field, usual } = useForm();
  const always = useMemo(
    () => usualNames(field, usual.get(pointer.replace(/\/\d+(?=\/|$)/g, '/*'))),
    [field, usual, pointer],
  );
  const shown = useSame(shownNames(field, always, value, problems, useNextStep(pointer)));
  const searchId = `${inputId(pointer)}:search`;
  const add = useLatest((name: string) => {
    // A key without a value: it is shown, and is not part of the input.
    if (!shown.includes(name)) {
      editor.change(below(pointer, name), undefined);
    }
    focusWhenThere(inputId(below(pointer, name)));
  });
  return (
    <>
      <FieldSearch id={searchId} {...{ title, field, shown }} onAdd={add} />
      {shown.map((name) => {
        const part = memberOf(field.properties, name);
        const at = below(pointer, name);
        const remove = () => {
          editor.remove(at, `remove ${part?.title ?? name}`);
          focusWhenThere(searchId);
        };
        return (
          <Field
            key={name}
            field={part}
            pointer={at}
            name={name}
            isRequired={field.required?.includes(name) ?? false}
            isFileContent={isFileContent(field, name)}
            value={memberOf(value, name)}
            problems={problems?.below.get(name)}
            onRemove={always.has(name) ? undefined : remove}
          />
        );
      })}
    </>
  );
}

/** The same list as before for as long as it has the same names. */
function useSame(names: string[]): readonly string[] {
  const last = useRef<readonly string[]>(names);
  if (names.join('\n') !== last.current.join('\n')) {
    last.current = names;
  }
  return last.current;
}
