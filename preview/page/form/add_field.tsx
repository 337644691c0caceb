import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { FieldLabel } from './field_label';

interface AddFieldProps {
  object: string;
  /** Declared fields that are not shown yet, by name. */
  hidden: [string, unknown][];
  onAdd: (name: string) => void;
}

/** Search over the fields that are not shown, by name and title. */
export function AddField({ object, hidden, onAdd }: AddFieldProps) {
  const [text, setText] = useState('');
  const fields = new Map(hidden.map(([name, field]) => [name, Object(field)]));
  const words = text.toLowerCase().split(/\s+/);
  const isFound = (told: string) => words.every((word) => told.toLowerCase().includes(word));
  const found = [...fields].filter(([name, { title }]) => isFound(`${name} ${title}`)).map(([name]) => name);
  return (
    <Autocomplete
      className="grow"
      size="xs"
      aria-label={`Add a field to ${object}`}
      placeholder={`Add one of ${fields.size} more fields`}
      data={found.slice(0, 30)}
      filter={({ options }) => options}
      selectFirstOptionOnChange
      comboboxProps={{ width: 420, position: 'bottom-start' }}
      value={text}
      onChange={setText}
      onOptionSubmit={onAdd}
      renderOption={({ option: { value } }) => <FieldLabel name={value} {...fields.get(value)} />}
    />
  );
}
