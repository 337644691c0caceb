interface FieldLabelProps {
  title: string;
  name: string;
  type: string;
  required?: boolean | undefined;
  value?: string;
}

/** Titles first, keys second, as in the platform's editor. */
export const FieldLabel = ({ title, name, type, required = false, value = '' }: FieldLabelProps) => (
  <span className="label">
    <strong>{title}</strong> {required && <em>required</em>} <small className="type">{type}</small>{' '}
    <code>{name}</code> {value !== '' && <code className="value">{value}</code>}
  </span>
);
