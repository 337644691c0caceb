import RjsfForm, { getDefaultRegistry } from '@rjsf/core';
import { ErrorSchemaBuilder, type FieldProps, type RJSFSchema, type ValidatorType } from '@rjsf/utils';
import { useMemo } from 'react';
import type { Field, Values } from '../../messages';
import { idPrefix } from '../values';
import { templates } from './templates';
import { widgets } from './widgets';

/** One problem that the connector found, and the value that it lies in. */
export interface Issue {
  pointer: string;
  message: string;
}

/** What a form shows, and who hears of changes. */
export interface SchemaFormProps {
  field: Field;
  values: Values;
  issues: readonly Issue[];
  onChange: (values: Values) => void;
}

/** A form as the platform's editor makes it of an asset's or an action's inputs. */
export function SchemaForm({ field, values, issues, onChange }: SchemaFormProps) {
  const schema = useMemo(() => ({ ...open(field), additionalProperties: false }), [field]);
  const extraErrors = useMemo(() => errorsOf(issues), [issues]);
  return (
    <RjsfForm
      schema={schema}
      formData={values}
      validator={connectorJudges}
      extraErrors={extraErrors}
      noValidate
      showErrorList={false}
      idPrefix={idPrefix}
      idSeparator="/"
      tagName="div"
      templates={templates}
      widgets={widgets}
      fields={fields}
      experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults' }}
      onChange={({ formData }) => onChange(formData)}
    >
      {/* Without a child of our own there would be a submit button. */}
      <span />
    </RjsfForm>
  );
}

/** The connector checks everything before it sends anything: a second opinion in the page could only differ. */
const connectorJudges: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
};

/** On the platform users may add a property of their own to any object. */
function open(field: Field): RJSFSchema {
  const { items, properties = {}, ...rest } = field;
  return {
    ...rest,
    ...(items && { items: open(items) }),
    ...(field.type === 'object' && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, open(part)])),
      additionalProperties: { type: 'string', format: 'any', default: '' },
    }),
  };
}

function errorsOf(issues: readonly Issue[]) {
  const errors = new ErrorSchemaBuilder();
  for (const { pointer, message } of issues) {
    const names = pointer.split('/').slice(1);
    const path = names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    errors.addErrors(message, path);
  }
  return errors.ErrorSchema;
}

const { ArrayField, ObjectField, StringField } = getDefaultRegistry().fields;

/** A list or an object that a playbook hands over as something else, such as ids in one text, is edited as it is. */
const editor = (Usual: typeof StringField, fits: (value: unknown) => boolean) => (props: FieldProps) => {
  const { title = props.name, description = '', type } = props.schema;
  const asText: RJSFSchema = { title, description, type: 'string', format: 'any', $comment: String(type) };
  const isUsual = props.formData === undefined || fits(props.formData);
  const Editor = isUsual ? Usual : StringField;
  return Editor && <Editor {...props} schema={isUsual ? props.schema : asText} />;
};

const isPlain = (value: unknown): boolean => Object(value) === value && !Array.isArray(value);
const fields = { ArrayField: editor(ArrayField, Array.isArray), ObjectField: editor(ObjectField, isPlain) };
