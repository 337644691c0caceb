import { type ReactNode, useState } from 'react';
import type { Field as Description, Values } from '../../messages';
import { type Place, ProblemTexts, RemoveButton } from './field_frame';
import { FieldLabel } from './field_label';
import { FileChooser } from './file_chooser';
import { isFileEntry } from './file_entry';
import { inputId, useLeadsThrough } from './ids';
import { ObjectFields } from './object_fields';

interface ObjectSectionProps {
  place: Place;
  field: Description | undefined;
  value: Values;
  /** Said behind the title while the section is closed. */
  brief?: string;
  isOpenAtFirst?: boolean;
}

const noFields: Description = { type: 'object' };

/** An object: a section that opens and closes. What is closed is not drawn. */
export function ObjectSection({ place, field = noFields, value, brief = '', ...props }: ObjectSectionProps) {
  const { pointer, title, description, problems } = place;
  const isTop = pointer.lastIndexOf('/') === 0;
  const [isOpen, setOpen] = useState(
    props.isOpenAtFirst ?? (isTop || problems !== undefined || Object.keys(value).length > 0),
  );
  const leadsThrough = useLeadsThrough(pointer);
  if (leadsThrough && !isOpen) {
    setOpen(true);
  }
  return (
    <Section place={place} brief={isOpen ? '' : brief} isOpen={isOpen} onToggle={setOpen}>
      <ProblemTexts {...{ pointer, problems }} />
      {description && <p className="about">{description}</p>}
      {isFileEntry(field) && <FileChooser {...{ title, pointer, value }} />}
      <ObjectFields {...{ title, field, pointer, value, problems }} />
    </Section>
  );
}

interface SectionProps {
  place: Place;
  brief: string;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ReactNode;
}

function Section({ place, brief, isOpen, onToggle, children }: SectionProps) {
  const { pointer, name, title, type, isRequired, onRemove } = place;
  return (
    <div className="field section">
      <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary id={inputId(pointer)}>
          <FieldLabel {...{ title, name, type }} required={isRequired} />
          {brief !== '' && <span className="brief">{brief}</span>}
        </summary>
        {isOpen && children}
      </details>
      {onRemove && <RemoveButton title={title} onRemove={onRemove} />}
    </div>
  );
}
