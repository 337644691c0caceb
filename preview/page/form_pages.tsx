import {
  Alert,
  Badge,
  Box,
  Button,
  Group,
  Menu,
  NativeSelect,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { ActionForm, AssetForm, Field, Values } from '../messages';
import { type Desk, issuesIn } from './desk';
import { SchemaForm } from './form/schema_form';
import { RunPanel } from './run_panel';

const Heading = ({ title, description }: AssetForm) => (
  <>
    <Title size="h2">{title}</Title>
    <Text c="dimmed">{description}</Text>
  </>
);

/** An asset's form. Its values live in this page alone, until it is closed or reloaded. */
export function AssetPage({ asset, desk }: { asset: AssetForm; desk: Desk }) {
  const { inputs, name } = asset;
  const change = (values: Values) => desk.setAsset(name, values);
  const issues = name === desk.asset ? issuesIn(Object.values(desk.runs), 'invalid_asset') : [];
  return (
    <Box maw={720}>
      <Heading {...asset} />
      <Group my="md" gap="xs">
        <span className="about grow">
          Kept in this page alone: not on disk, in the address or in the browser's storage.
        </span>
        <Button onClick={() => desk.fillFromSimulator(name)}>Use the simulator</Button>
        <Button onClick={() => change({})}>Clear</Button>
      </Group>
      <SchemaForm field={inputs} values={desk.values[name] ?? {}} issues={issues} onChange={change} />
    </Box>
  );
}

interface ActionPageProps {
  action: ActionForm;
  assets: AssetForm[];
  desk: Desk;
}

/** An action as a playbook's editor shows it, with what it gives beside it. */
export function ActionPage({ action, assets, desk }: ActionPageProps) {
  const { name, meta } = action;
  const empty = emptyInputs(action.inputs);
  const values = desk.inputs[name] ?? empty;
  const issues = issuesIn([desk.runs[name]], 'invalid_input');
  const change = (next: Values) => desk.setInputs(name, next);
  const [version, setVersion] = useState(0);
  // The form knows its users' own properties by having added them; those of an example it must meet anew.
  const replace = (next: Values) => {
    change(next);
    setVersion(version + 1);
  };
  const isEmpty = Object.keys(desk.values[desk.asset] ?? {}).length === 0;
  const run = () => !isEmpty && !desk.isBusy && desk.run(name, values);
  const showAsset = () => window.location.assign(`#asset/${desk.asset}`);
  useHotkeys([['mod+Enter', run]], []);
  return (
    <Group grow align="start" gap="xl" wrap="nowrap">
      <div>
        <Heading {...action} />
        <Group gap="xs" my="md">
          <Badge variant="light">{meta.method}</Badge>
          <code className="grow">{meta.endpoint}</code>
          <Examples examples={action.examples} onChoose={replace} />
          <Button onClick={() => replace(empty)}>Clear</Button>
        </Group>
        <SchemaForm key={version} field={action.inputs} {...{ values, issues }} onChange={change} />
      </div>
      <Stack component="aside" gap="sm" aria-label="Run and results">
        <Paper withBorder p="sm">
          <Group align="end">
            <NativeSelect
              className="grow"
              size="xs"
              label="Run with the asset"
              data={assets.map((asset) => ({ value: asset.name, label: asset.title }))}
              value={desk.asset}
              onChange={({ currentTarget }) => desk.chooseAsset(currentTarget.value)}
            />
            <Button variant="filled" disabled={isEmpty} loading={desk.isBusy} onClick={run}>
              Run
            </Button>
          </Group>
          {isEmpty && (
            <Alert mt="sm" p="xs" title="This asset is empty.">
              <Button onClick={() => desk.fillFromSimulator(desk.asset)}>Use the simulator</Button>{' '}
              <Button onClick={showAsset}>Fill it in</Button>
            </Alert>
          )}
        </Paper>
        <Paper withBorder p="sm" className="results">
          <RunPanel action={action} run={desk.runs[name]} onShowAsset={showAsset} />
        </Paper>
      </Stack>
    </Group>
  );
}

/** What is required is there from the start, and a list that is required needs an entry. */
const emptyInputs = ({ properties = {}, required = [] }: Field): Values =>
  Object.fromEntries(required.map((name) => [name, properties[name]?.type === 'array' ? [{}] : {}]));

type ExamplesProps = Pick<ActionForm, 'examples'> & { onChoose: (inputs: Values) => void };

const Examples = ({ examples, onChoose }: ExamplesProps) => (
  <Menu position="bottom-end" width={400}>
    <Menu.Target>
      <Button variant="light" disabled={examples.length === 0}>
        Examples
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {examples.map(({ title, description, input }) => (
        <Menu.Item key={title} onClick={() => onChoose(input)}>
          <b>{title}</b>
          <p className="about">{description}</p>
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);
