import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface TabsProps {
  label: string;
  /** What to draw, by the name of its tab. */
  panels: Readonly<Record<string, () => ReactNode>>;
  shown: string;
  onShow: (name: string) => void;
}

/** Tabs as the ARIA practices have them: Tab reaches the one that is shown, the arrow keys the others. */
export function Tabs({ label, panels, shown, onShow }: TabsProps) {
  const id = useId();
  const names = Object.keys(panels);
  const move = (event: KeyboardEvent, at: number) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const name = to === undefined ? undefined : names.at(to % names.length);
    if (name === undefined) {
      return;
    }
    event.preventDefault();
    onShow(name);
    document.getElementById(`${id}${name}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs">
        {names.map((name, at) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            aria-selected={name === shown}
            aria-controls={name === shown ? `${id}panel` : undefined}
            tabIndex={name === shown ? 0 : -1}
            onClick={() => onShow(name)}
            onKeyDown={(event) => move(event, at)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shown}`}>
        {panels[shown]?.()}
      </div>
    </>
  );
}
