import { memo, useRef, useState } from 'react';
import { FieldLabel } from '../form/field_label';
import { briefOf, childrenOf, hasChildren, type Pick, typeOf } from './pick';

interface BranchesProps {
  picks: readonly Pick[];
  /** The path of the value that was picked. */
  path: string;
  onPick: (pick: Pick) => void;
}

const shownAtOnce = 100;

/** Values, each with what is inside it once it is opened. What is not opened is not drawn. */
export function Branches({ picks, path, onPick }: BranchesProps) {
  const [most, setMost] = useState(shownAtOnce);
  const list = useRef<HTMLUListElement>(null);
  const showMore = () => {
    setMost(most + shownAtOnce);
    // The button may be gone, and the next value is what was asked for.
    window.requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${most + 1}) > button`)?.focus(),
    );
  };
  return (
    <ul className="branches" ref={list}>
      {picks.slice(0, most).map((pick) => (
        <Branch
          key={pick.path}
          pick={pick}
          path={path === pick.path || isInside(path, pick) ? path : ''}
          onPick={onPick}
        />
      ))}
      {picks.length > most && (
        <li>
          <button type="button" className="button" onClick={showMore}>
            Show more: {most} of {picks.length} are shown
          </button>
        </li>
      )}
    </ul>
  );
}

const isInside = (path: string, pick: Pick): boolean => path.startsWith(pick.path);

const Branch = memo(function Branch({ pick, path, onPick }: { pick: Pick } & Omit<BranchesProps, 'picks'>) {
  const { field, name } = pick;
  const [isOpen, setOpen] = useState(false);
  const isBranch = hasChildren(pick);
  const choose = () => {
    onPick(pick);
    setOpen(!isOpen);
  };
  return (
    <li>
      <button
        type="button"
        className="branch"
        title={field?.description}
        aria-expanded={isBranch ? isOpen : undefined}
        aria-current={path === pick.path || undefined}
        onClick={choose}
      >
        <FieldLabel title={field?.title ?? name} name={name} type={typeOf(pick)} value={briefOf(pick)} />
      </button>
      {isOpen && isBranch && <Branches picks={childrenOf(pick)} path={path} onPick={onPick} />}
    </li>
  );
});
