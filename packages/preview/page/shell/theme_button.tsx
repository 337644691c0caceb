import { useState, useSyncExternalStore } from 'react';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(tell: () => void): () => void {
  system.addEventListener('change', tell);
  return () => system.removeEventListener('change', tell);
}

/** Changes between light and dark; until it is used, the system decides. */
export function ThemeButton() {
  const isDarkSystem = useSyncExternalStore(subscribe, () => system.matches);
  const [chosen, setChosen] = useState<'light' | 'dark'>();
  const other = (chosen ?? (isDarkSystem ? 'dark' : 'light')) === 'light' ? 'dark' : 'light';
  const label = `Change to the ${other} theme`;
  const change = () => {
    document.documentElement.dataset.theme = other;
    setChosen(other);
  };
  return (
    <button type="button" className="button icon" aria-label={label} title={label} onClick={change}>
      <span aria-hidden>{other === 'dark' ? '☾' : '☀'}</span>
    </button>
  );
}
