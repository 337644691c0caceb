import { Disclosure } from '../parts/disclosure';
import { useForm } from './form_context';

interface FieldMenuProps {
  pointer: string;
  title: string;
  /** What the field is: `list`, `text` or anything else. */
  kind: 'list' | 'text' | 'other';
  value: unknown;
}

/** What a value can be that nobody can type. */
export function FieldMenu({ pointer, title, kind, value }: FieldMenuProps) {
  const { editor, hasNull } = useForm();
  const special = [
    { said: 'Set to null', to: null, isOffered: hasNull },
    { said: 'Set to empty text', to: '', isOffered: kind === 'text' && hasNull },
    { said: 'Set to an empty list', to: [], isOffered: kind === 'list' && hasNull },
    { said: 'Leave out', to: undefined, isOffered: value !== undefined },
  ];
  const offered = special.filter(({ isOffered }) => isOffered);
  return (
    <Disclosure className="field-menu" label="⋯" name={`More for ${title}`}>
      {(close) => (
        <>
          {offered.map(({ said, to }) => (
            <button
              key={said}
              type="button"
              onClick={() => {
                editor.set(pointer, to, `${said.toLowerCase()}: ${title}`);
                close();
              }}
            >
              {said}
            </button>
          ))}
          {offered.length === 0 && <p className="about">It is left out already.</p>}
        </>
      )}
    </Disclosure>
  );
}
