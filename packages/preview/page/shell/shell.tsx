import { type ReactNode, useEffect, useState } from 'react';
import { ActionPage } from '../action/action_page';
import { AssetPage } from '../asset/asset_page';
import { TargetName } from '../run/target';
import type { Desk, DeskState } from '../state/desk_state';
import { useStore } from '../state/store';
import { ConnectorPage } from './connector_page';
import { Navigation } from './navigation';
import { ThemeButton } from './theme_button';
import { useHash } from './use_hash';

interface ShellProps {
  desk: Desk;
  /** Said above everything else. */
  children: ReactNode;
}

const contentsOf = ({ contents }: DeskState) => contents;

/** Header, navigation and the page that the address names. */
export function Shell({ desk, children }: ShellProps) {
  const { connector, assets, actions } = useStore(desk, contentsOf);
  const isTooMuchToKeep = useStore(desk, (state) => state.isTooMuchToKeep);
  const hash = useHash();
  const [kind, name] = hash.split('/');
  const action = actions.find((form) => kind === 'action' && form.name === name);
  const asset = assets.find((form) => kind === 'asset' && form.name === name);
  const title = String(connector.title);
  const page = action?.title ?? asset?.title ?? 'Connector';
  useEffect(() => {
    document.title = `${page} · ${title} preview`;
  }, [page, title]);
  useFocusOn(hash);
  return (
    <div className="shell">
      <header>
        <button type="button" className="skip" onClick={() => document.querySelector('h1')?.focus()}>
          Skip to the page
        </button>
        <img src="/logo.png" alt="" width={30} height={30} />
        <b>{title}</b>
        <small className="type">{String(connector.version)}</small>
        <span className="about grow">Preview of the platform's forms</span>
        <span className="target">
          Runs go to <TargetName desk={desk} />
        </span>
        <ThemeButton />
      </header>
      <Navigation {...{ assets, actions, page, hash }} />
      <main>
        {children}
        {isTooMuchToKeep && (
          <p role="status" className="notice">
            The inputs are larger than what the browser keeps: a reload would lose the latest of them.
          </p>
        )}
        {action && <ActionPage key={action.name} action={action} desk={desk} />}
        {asset && <AssetPage key={asset.name} asset={asset} desk={desk} />}
        {!action && !asset && <ConnectorPage connector={connector} />}
      </main>
    </div>
  );
}

/** Whoever followed a link from inside a page, which is now gone, goes on at the new page's heading. */
function useFocusOn(hash: string): void {
  const [first] = useState(hash);
  useEffect(() => {
    if (hash !== first && document.activeElement === document.body) {
      document.querySelector('h1')?.focus();
    }
  }, [hash, first]);
}
