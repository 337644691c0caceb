import { useState } from 'react';
import type { ActionForm, AssetForm } from '../../messages';

interface NavigationProps {
  assets: AssetForm[];
  actions: ActionForm[];
  /** The title of the page that is shown. */
  page: string;
  hash: string;
}

/** The pages. Where there is no room for them all the time, a button shows them. */
export function Navigation({ assets, actions, page, hash }: NavigationProps) {
  const [isOpen, setOpen] = useState(false);
  const hashes = [
    ...assets.map(({ name }) => `asset/${name}`),
    ...actions.map(({ name }) => `action/${name}`),
  ];
  const link = (to: string, label: string) => {
    const isHere = to === hash || (to === '' && !hashes.includes(hash));
    return (
      <a key={to} href={`#${to}`} aria-current={isHere ? 'page' : undefined} onClick={() => setOpen(false)}>
        {label}
      </a>
    );
  };
  return (
    <nav aria-label="Forms" className={isOpen ? 'open' : ''}>
      <button
        type="button"
        className="button nav-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Pages: {page}
      </button>
      <div className="links">
        {link('', 'Connector')}
        <h2>Assets</h2>
        {assets.map(({ name, title }) => link(`asset/${name}`, title))}
        <h2>Actions</h2>
        {actions.map(({ name, title }) => link(`action/${name}`, title))}
      </div>
    </nav>
  );
}
