import { Input, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { ADDITIONAL_PROPERTY_FLAG, type WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { textOf, valueIn } from '../values';
import { FieldLabel } from './field_label';

/** What stands around an input. Entries of a list and properties of the user's own have a name, but no label. */
function about({ id, label: title, required, schema, rawErrors = [], value }: WidgetProps) {
  const name = id.split('/').at(-1) ?? '';
  const isEntry = /^\d+$/.test(name);
  const isBare = isEntry || ADDITIONAL_PROPERTY_FLAG in schema;
  const type = schema.format === 'any' ? (schema.$comment ?? 'any') : String(schema.type);
  const example = Object(schema.examples)[0];
  return {
    id,
    value: textOf(value),
    label: isBare ? undefined : <FieldLabel {...{ title, name, type, required }} />,
    'aria-label': isBare ? `${title} ${isEntry ? Number(name) + 1 : 'value'}` : undefined,
    description: isBare ? undefined : schema.description,
    classNames: { description: 'about' },
    error: rawErrors.join('; ') || undefined,
    placeholder: example === undefined ? undefined : `e.g. ${textOf(example)}`,
  };
}

const emptied = (text: string): string | undefined => (text === '' ? undefined : text);

function TextWidget(props: WidgetProps) {
  const around = about(props);
  const [written, setWritten] = useState(around.value);
  const isAny = props.schema.format === 'any';
  // What reads as JSON stays as it was written for as long as it still means the value.
  const isCurrent = isAny && textOf(valueIn(written)) === around.value;
  return (
    <Textarea
      {...around}
      value={isCurrent ? written : around.value}
      autosize
      maxRows={10}
      onChange={({ currentTarget: { value } }) => {
        setWritten(value);
        props.onChange(isAny ? valueIn(value) : emptied(value));
      }}
    />
  );
}

/** Masked for good: there is no button that shows it, and the browser is asked not to keep it. */
const PasswordWidget = (props: WidgetProps) => (
  <TextInput
    {...about(props)}
    type="password"
    autoComplete="new-password"
    placeholder="Masked"
    onChange={({ currentTarget: { value } }) => props.onChange(emptied(value))}
  />
);

const choices = [{ value: '', label: 'not set' }, 'true', 'false'];

/** Left out, true and false are three different things to HaloPSA. */
function CheckboxWidget(props: WidgetProps) {
  const { placeholder, value, 'aria-label': entry = props.label, ...around } = about(props);
  if (!['', 'true', 'false'].includes(value)) return <TextWidget {...props} />;
  const take = (choice: string) => props.onChange(choice === '' ? undefined : choice === 'true');
  return (
    <Input.Wrapper {...around} labelElement="div" tabIndex={-1}>
      <SegmentedControl size="xs" aria-label={entry} data={choices} value={value} onChange={take} />
    </Input.Wrapper>
  );
}

export const widgets = { TextWidget, PasswordWidget, CheckboxWidget };
