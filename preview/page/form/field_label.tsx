import { Badge, Group } from '@mantine/core';

interface FieldLabelProps {
  title: string;
  name: string;
  type: string;
  required?: boolean | undefined;
  value?: string;
}

/** Titles first, keys second, as in the platform's editor. */
export const FieldLabel = ({ title, name, type, required = false, value = '' }: FieldLabelProps) => (
  <Group component="span" display="inline-flex" gap="0 8px" fz={13.5} className="label">
    <strong>{title}</strong> {required && <em>required</em>}
    <Badge component="span" variant="default" size="xs" tt="none" fw={500}>
      {type}
    </Badge>
    <code>{name}</code> <code className="value">{value}</code>
  </Group>
);
