import { Button, CloseButton, Group, Input, Paper, TextInput } from '@mantine/core';
import type * as Rjsf from '@rjsf/utils';
import { ADDITIONAL_PROPERTY_FLAG } from '@rjsf/utils';
import { useState } from 'react';
import { focusInput } from '../values';
import { AddField } from './add_field';
import { FieldLabel } from './field_label';

/** Objects up to this size are shown whole; of larger ones the first fields and those in use. */
const shownWhole = 12;
const shownOfMany = 8;

const isOwn = (field: unknown): boolean => ADDITIONAL_PROPERTY_FLAG in Object(field);

/** Problems of a list or an object stand above it; inputs show theirs themselves. */
function FieldTemplate(props: Rjsf.FieldTemplateProps) {
  const { id, children, schema, rawErrors, label, onKeyRenameBlur: onBlur, onRemoveProperty } = props;
  if (isOwn(schema)) {
    return (
      <Group className="field" wrap="nowrap" align="start" gap="xs">
        <TextInput id={`${id}:name`} aria-label="Property name" defaultValue={label} onBlur={onBlur} />
        <div className="grow">{children}</div>
        <CloseButton pos="static" aria-label={`Remove ${label}`} onClick={onRemoveProperty} />
      </Group>
    );
  }
  const isInput = schema.type !== 'object' && schema.type !== 'array';
  return (
    <div className="field">
      {!isInput && rawErrors && <Input.Error>{rawErrors.join('; ')}</Input.Error>}
      {children}
    </div>
  );
}

function ObjectFieldTemplate(props: Rjsf.ObjectFieldTemplateProps) {
  const { fieldPathId, formData = {}, properties, schema, errorSchema = {}, title, onAddProperty } = props;
  const [added, setAdded] = useState<readonly string[]>([]);
  const { $id, path } = fieldPathId;
  const declared = Object.entries(Object(schema.properties)).filter(([, field]) => !isOwn(field));
  const most = declared.length > shownWhole ? shownOfMany : shownWhole;
  const first = declared.slice(0, most).map(([name]) => name);
  const used = [...Object.keys(formData), ...Object.keys(errorSchema)];
  const shown = new Set([...first, ...(schema.required ?? []), ...used, ...added]);
  const add = (name: string) => {
    setAdded([...added, name]);
    focusInput(`${$id}/${name}`);
  };
  const addOwn = () => {
    onAddProperty();
    focusInput(`${$id}/newKey:name`);
  };
  const content = properties.filter(({ name }) => shown.has(name)).map((property) => property.content);
  const entry = path.at(-1);
  if (entry === undefined) return content;
  const isEntry = typeof entry === 'number';
  const [heading, name] = isEntry ? [`${title} ${entry + 1}`, `[${entry}]`] : [title, entry];
  const isOpen = isEntry || path.length < 2 || used.length > 0;
  const hidden = declared.filter(([known]) => !shown.has(known));
  return (
    <Paper withBorder component="details" id={$id} tabIndex={-1} open={isOpen}>
      <summary>
        <FieldLabel title={heading} name={name} type="object" required={props.required} />
      </summary>
      <p className="about">{schema.description}</p>
      {content}
      <Group gap="xs">
        {hidden.length > 0 && <AddField key={added.length} object={heading} hidden={hidden} onAdd={add} />}
        <Button onClick={addOwn}>Add a property to {heading}</Button>
      </Group>
    </Paper>
  );
}

function ArrayFieldTemplate(props: Rjsf.ArrayFieldTemplateProps) {
  const { title, schema, items, onAddClick, fieldPathId, required } = props;
  return (
    <fieldset id={fieldPathId.$id} tabIndex={-1}>
      <legend>
        <FieldLabel title={title} name={String(fieldPathId.path.at(-1))} type="array" required={required} />
      </legend>
      <p className="about">{schema.description}</p>
      {items}
      <Button onClick={onAddClick}>Add {Object(schema.items).title ?? 'entry'}</Button>
    </fieldset>
  );
}

const ArrayFieldItemTemplate = ({ children, buttonsProps, index }: Rjsf.ArrayFieldItemTemplateProps) => (
  <div className="field">
    {children}
    <CloseButton aria-label={`Remove entry ${index + 1}`} onClick={buttonsProps.onRemoveItem} />
  </div>
);

export const templates = { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate };
