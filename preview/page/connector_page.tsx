import { Badge, Group, Paper, Table, Text, Title } from '@mantine/core';
import type { Values } from '../messages';

/** The card and the public page of the connector. Texts of several lines become sections, the others facts. */
export function ConnectorPage({ connector }: { connector: Values }) {
  const { title, description, keywords, logo, schema, ...others } = connector;
  const texts = Object.entries(others).filter(([, value]) => typeof value === 'string');
  const isSection = ([, text]: [string, unknown]) => String(text).includes('\n');
  const facts = texts.filter((text) => !isSection(text)).map(([name, text]) => [name, String(text)]);
  return (
    <Group grow align="start" gap="xl" wrap="nowrap">
      <div>
        <Group wrap="nowrap">
          <img src="/logo.png" alt="" width={72} height={72} />
          <div>
            <Title order={1}>{String(title)}</Title>
            <Text c="dimmed">{String(description)}</Text>
          </div>
        </Group>
        <Group gap={6} my="md">
          {[keywords].flat().map((keyword) => (
            <Badge key={String(keyword)} variant="light" tt="none">
              {String(keyword)}
            </Badge>
          ))}
        </Group>
        {texts.filter(isSection).map(([name, text]) => (
          <section key={name}>
            <h2>{name.replaceAll('_', ' ')}</h2>
            <div className="prose">{flowing(String(text))}</div>
          </section>
        ))}
      </div>
      <aside aria-label="Facts">
        <Paper withBorder px="sm">
          <Table data={{ body: facts }} />
        </Paper>
      </aside>
    </Group>
  );
}

/** The manifest's texts are paragraphs and simple lists, with lines that are broken anywhere. */
const flowing = (text: string): string => text.replace(/(\S)\n(?=[^-\n])\s*/g, '$1 ').replace(/^- /gm, '• ');
