import type { ReactNode } from 'react';
import type { Problems } from '../state/issues';
import { FieldLabel } from './field_label';
import { FieldMenu } from './field_menu';
import { useForm } from './form_context';
import { inputId } from './ids';

/** What is known of a value's place in a form. */
export interface Place {
  pointer: string;
  /** The member's name, or the entry's number. */
  name: string;
  title: string;
  description?: string | undefined;
  type: string;
  isRequired: boolean;
  problems: Problems | undefined;
  /** Takes the field out of the form; undefined where it belongs there. */
  onRemove?: (() => void) | undefined;
}

interface FieldFrameProps {
  place: Place;
  kind: 'list' | 'text' | 'other';
  value: unknown;
  children: ReactNode;
}

/** Label, description and problems around an input. */
export function FieldFrame({ place, kind, value, children }: FieldFrameProps) {
  const { pointer, name, title, description, type, isRequired, problems, onRemove } = place;
  const { hasNull } = useForm();
  const state = value === null ? 'null' : value === '' ? 'empty text' : undefined;
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={inputId(pointer)}>
          <FieldLabel {...{ title, name, type }} required={isRequired} />
        </label>
        {state && <small className="state">{state}</small>}
        {hasNull && <FieldMenu {...{ pointer, title, kind, value }} />}
        {onRemove && <RemoveButton title={title} onRemove={onRemove} />}
      </div>
      {description && (
        <p className="about" id={`${inputId(pointer)}:about`}>
          {description}
        </p>
      )}
      {children}
      <ProblemTexts {...{ pointer, problems }} />
    </div>
  );
}

/** Takes a field or an entry away. */
export function RemoveButton({ id, title, onRemove }: { id?: string; title: string; onRemove: () => void }) {
  const label = `Remove ${title}`;
  return (
    <button type="button" className="remove" aria-label={label} {...{ id }} title={label} onClick={onRemove}>
      ×
    </button>
  );
}

/** The problems of a value, but not those of what is inside it. */
export function ProblemTexts({ pointer, problems }: Pick<Place, 'pointer' | 'problems'>) {
  const messages = problems?.messages ?? [];
  return messages.length === 0 ? null : (
    <p className="problem" id={`${inputId(pointer)}:problem`}>
      {messages.join('; ')}
    </p>
  );
}

/** What an input needs to be known by its frame. */
export function describedBy({ pointer, description, problems }: Place) {
  const isWrong = (problems?.messages.length ?? 0) > 0;
  const ids = [description && `${inputId(pointer)}:about`, isWrong && `${inputId(pointer)}:problem`];
  return {
    id: inputId(pointer),
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': isWrong || undefined,
  };
}
