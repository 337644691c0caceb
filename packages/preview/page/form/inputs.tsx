import { useMemo, useState } from 'react';
import { sizeOfBase64, sizeText } from '../values/size';
import { numberIn, textOf, valueIn } from '../values/text';
import { describedBy, type Place } from './field_frame';
import { useForm } from './form_context';

export interface InputProps {
  place: Place;
  value: unknown;
  example: unknown;
}

/** What stands in an input that holds nothing. */
export const placeholderFor = (value: unknown, example: unknown): string | undefined => {
  if (value === null) {
    return 'null is sent';
  }
  if (value === '') {
    return 'Empty text is sent';
  }
  return example === undefined ? undefined : `e.g. ${textOf(example).slice(0, 200)}`;
};

/** Typing into a field: what was emptied is left out, since nobody can see whether it is empty or not there. */
function useTyping({ pointer }: Place, read: (text: string) => unknown): (text: string) => void {
  const { editor } = useForm();
  return (text) => editor.change(pointer, text === '' ? undefined : read(text));
}

export const asWritten = (text: string): string => text;

/** Text of any number of lines. */
export function TextInput({ place, value, example }: InputProps) {
  return (
    <TextArea {...{ place, value, example }} text={textOf(value)} onText={useTyping(place, asWritten)} />
  );
}

interface TextAreaProps extends InputProps {
  /** What stands in it, unless the value is null. */
  text: string;
  onText: (text: string) => void;
  inputMode?: 'decimal' | undefined;
}

const TextArea = ({ place, value, example, text, onText, inputMode }: TextAreaProps) => (
  <textarea
    {...describedBy(place)}
    {...{ inputMode }}
    rows={1}
    spellCheck={false}
    value={value === null ? '' : text}
    placeholder={placeholderFor(value, example)}
    onChange={({ currentTarget }) => onText(currentTarget.value)}
  />
);

/** What is in a file: it can be written as Base64, but what came from elsewhere is long and tells nobody anything. */
export function ContentInput({ place, value, example }: InputProps) {
  const [written, setWritten] = useState<unknown>();
  const type = useTyping(place, asWritten);
  const text = textOf(value);
  const size = useMemo(() => sizeOfBase64(text), [text]);
  if (value !== null && text !== '' && value !== written) {
    return <input {...describedBy(place)} readOnly value={`${sizeText(size)}, not shown as text`} />;
  }
  const write = (next: string) => {
    setWritten(next);
    type(next);
  };
  return <TextArea {...{ place, value, example, text }} onText={write} />;
}

/** Masked for good: there is no button that shows it, and the browser is asked not to keep it. */
export function PasswordInput({ place, value }: InputProps) {
  const type = useTyping(place, asWritten);
  return (
    <input
      {...describedBy(place)}
      type="password"
      autoComplete="new-password"
      placeholder="Masked"
      value={textOf(value)}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

/** A number, or whatever else a person writes there. */
export const NumberInput = (props: InputProps) => <ReadInput {...props} read={numberIn} />;

/** Anything: JSON if it reads as JSON, else text. */
export const AnyInput = (props: InputProps) => <ReadInput {...props} read={valueIn} />;

function ReadInput({ place, value, example, read }: InputProps & { read: (text: string) => unknown }) {
  const { text, write } = useWriting(place, value, read);
  return (
    <TextArea
      {...{ place, value, example, text }}
      inputMode={read === numberIn ? 'decimal' : undefined}
      onText={write}
    />
  );
}

/** A text that stands for a value. It stays as it was written while it still means that: `1.`, JSON with its own blanks. */
export function useWriting(place: Place, value: unknown, read: (text: string) => unknown) {
  const [written, setWritten] = useState('');
  const type = useTyping(place, read);
  const isCurrent = written !== '' && textOf(read(written)) === textOf(value);
  return {
    text: isCurrent ? written : textOf(value),
    write: (text: string) => {
      setWritten(text);
      type(text);
    },
  };
}

/** Left out, true and false are three different things to HaloPSA; null is a fourth. */
export function BooleanInput({ place, value }: InputProps) {
  const { editor, hasNull } = useForm();
  return (
    <select
      {...describedBy(place)}
      value={JSON.stringify(value) ?? ''}
      onChange={({ currentTarget }) =>
        editor.change(place.pointer, currentTarget.value === '' ? undefined : JSON.parse(currentTarget.value))
      }
    >
      <option value="">not set</option>
      <option>true</option>
      <option>false</option>
      {hasNull && <option>null</option>}
    </select>
  );
}
