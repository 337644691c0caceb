import { memo } from 'react';
import type { Field as Description } from '../../messages';
import { isObject } from '../values/pointer';
import { FieldFrame, type Place } from './field_frame';
import { type FieldProps, useForm } from './form_context';
import {
  AnyInput,
  BooleanInput,
  ContentInput,
  type InputProps,
  NumberInput,
  PasswordInput,
  TextInput,
} from './inputs';
import { ListField } from './list_field';
import { nameFieldAt } from './names/name_fields';
import { NameInput } from './names/name_input';
import { ObjectSection } from './object_section';

type Kind = 'object' | 'list' | 'boolean' | 'number' | 'password' | 'text' | 'content' | 'any';

/** How a value is edited: as its field says, unless a playbook hands over something else, such as ids in one text. */
function kindOf(field: Description | undefined, value: unknown): Kind {
  const isBlank = value === undefined || value === null;
  switch (field?.type) {
    case 'object':
      return value === undefined || isObject(value) ? 'object' : 'any';
    case 'array':
      return isBlank || Array.isArray(value) ? 'list' : 'any';
    case 'boolean':
      return isBlank || typeof value === 'boolean' ? 'boolean' : 'any';
    case 'number':
    case 'integer':
      return isBlank || typeof value !== 'object' ? 'number' : 'any';
    case 'string':
      if (!isBlank && typeof value !== 'string') {
        return 'any';
      }
      return field.format === 'password' ? 'password' : 'text';
    default:
      return 'any';
  }
}

const inputs: Readonly<Record<Exclude<Kind, 'object' | 'list'>, (props: InputProps) => React.ReactNode>> = {
  boolean: BooleanInput,
  number: NumberInput,
  password: PasswordInput,
  text: TextInput,
  content: ContentInput,
  any: AnyInput,
};

/** One value of a form. It is drawn anew when something about it changes, and not when a neighbour does. */
export const Field = memo(function Field({ field, name, value, ...props }: FieldProps) {
  const { findNames } = useForm();
  const typed = kindOf(field, value);
  const kind = typed === 'text' && props.isFileContent ? 'content' : typed;
  const place: Place = {
    pointer: props.pointer,
    name,
    title: props.title ?? field?.title ?? name,
    description: field?.description,
    type: field?.type ?? 'any',
    isRequired: props.isRequired ?? false,
    problems: props.problems,
    onRemove: props.onRemove,
  };
  if (kind === 'object') {
    return <ObjectSection place={place} field={field} value={isObject(value) ? value : {}} />;
  }
  if (kind === 'list') {
    return <ListField place={place} field={field} value={value} />;
  }
  const Input = inputs[kind];
  const lookUp = findNames && (kind === 'text' || kind === 'number') ? nameFieldAt(place.pointer) : undefined;
  const given = { place, value, example: field?.examples?.[0] };
  return (
    <FieldFrame place={place} kind={kind === 'text' || kind === 'any' ? 'text' : 'other'} value={value}>
      {lookUp ? <NameInput {...given} lookUp={lookUp} /> : <Input {...given} />}
    </FieldFrame>
  );
});
