import { memo } from 'react';
import type { Field as Description } from '../../messages';
import type { Problems } from '../state/issues';
import { isObject } from '../values/pointer';
import { textOf } from '../values/text';
import { RemoveButton } from './field_frame';
import { fileMembers } from './file_entry';
import { useForm } from './form_context';
import { inputId } from './ids';
import { ObjectSection } from './object_section';

interface EntryProps {
  field: Description | undefined;
  pointer: string;
  at: number;
  title: string;
  value: unknown;
  problems: Problems | undefined;
  isOpenAtFirst: boolean;
  onRemove: (at: number) => void;
}

/** The button that removes the entry of this pointer. */
export const removeId = (pointer: string): string => `${inputId(pointer)}:remove`;

/** One entry of a list, with the button that removes it. */
export const Entry = memo(function Entry({ field, pointer, at, title, value, ...props }: EntryProps) {
  const { Field } = useForm();
  const { problems, isOpenAtFirst, onRemove } = props;
  const isSection = field?.type === 'object' && (value === undefined || isObject(value));
  const place = { pointer, name: `[${at}]`, title, description: field?.description, type: 'object' };
  return (
    <div className={isSection ? 'entry' : 'entry single'}>
      {isSection ? (
        <ObjectSection
          place={{ ...place, isRequired: false, problems }}
          field={field}
          value={isObject(value) ? value : {}}
          brief={briefOf(value)}
          isOpenAtFirst={isOpenAtFirst || problems !== undefined}
        />
      ) : (
        <Field {...{ field, pointer, title, value, problems }} name={`[${at}]`} />
      )}
      <RemoveButton id={removeId(pointer)} title={title} onRemove={() => onRemove(at)} />
    </div>
  );
});

const longestBrief = 90;

/** An entry in a few words: its first text, such as a ticket's summary. */
function briefOf(value: unknown): string {
  const { [fileMembers.content]: _content, ...told } = isObject(value) ? value : {};
  const members = Object.values(told);
  const text = members.find((member) => typeof member === 'string') ?? members.find(Boolean);
  return textOf(text).slice(0, longestBrief);
}
