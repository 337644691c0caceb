import * as Mantine from '@mantine/core';
import { useHash } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Contents } from '../messages';
import { ConnectorPage } from './connector_page';
import { useDesk } from './desk';
import { ActionPage, AssetPage } from './form_pages';
import { fetchContents } from './session';

const { ActionIcon, Alert, AppShell, Badge, Group, Loader, NavLink } = Mantine;

/** Loads what there is to show; everything on the page follows from it. */
export function App() {
  const [contents, setContents] = useState<Contents>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    fetchContents().then(setContents, (error: Error) => setProblem(error.message));
  }, []);
  if (problem !== '') return <Alert m="xl" color="red" title={`The connector cannot be shown: ${problem}`} />;
  return contents === undefined ? <Loader m="xl" aria-label="Loading" /> : <Shell {...contents} />;
}

function Shell(contents: Contents) {
  const { connector, assets, actions, simulator } = contents;
  const [hash] = useHash({ getInitialValueInEffect: false });
  const desk = useDesk(contents);
  const [kind, name] = hash.slice(1).split('/');
  const action = actions.find((form) => kind === 'action' && form.name === name);
  const asset = assets.find((form) => kind === 'asset' && form.name === name);
  const link = (href: string, label: string) => {
    const isHere = href === hash || (href === '#' && !action && !asset);
    return (
      <NavLink key={href} {...{ href, label }} active={isHere} aria-current={isHere && 'page'} bdrs="md" />
    );
  };
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 236, breakpoint: 0 }} padding="lg">
      <AppShell.Header>
        <Group h="100%" px="lg" gap="sm">
          <img src="/logo.png" alt="" width={30} height={30} />
          <b>{String(connector.title)}</b>
          <Badge variant="default">{String(connector.version)}</Badge>
          <span className="about grow">Preview of the platform's forms</span>
          <code className="about">simulator {simulator.url}</code>
          <ThemeSwitch />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label="Forms">
        {link('#', 'Connector')}
        <h2>Assets</h2>
        {assets.map((form) => link(`#asset/${form.name}`, form.title))}
        <h2>Actions</h2>
        {actions.map((form) => link(`#action/${form.name}`, form.title))}
      </AppShell.Navbar>
      <AppShell.Main>
        {action && <ActionPage key={name} action={action} assets={assets} desk={desk} />}
        {asset && <AssetPage key={name} asset={asset} desk={desk} />}
        {!action && !asset && <ConnectorPage connector={connector} />}
      </AppShell.Main>
    </AppShell>
  );
}

function ThemeSwitch() {
  const { setColorScheme } = Mantine.useMantineColorScheme();
  const other = Mantine.useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
  const label = `Change to the ${other} theme`;
  return (
    <ActionIcon variant="default" aria-label={label} onClick={() => setColorScheme(other)}>
      <span aria-hidden>{other === 'dark' ? '☾' : '☀'}</span>
    </ActionIcon>
  );
}
