import { useMemo } from 'react';
import type { AssetForm } from '../../messages';
import { Form } from '../form/form';
import { UndoButtons } from '../parts/undo_buttons';
import { fillFromSimulator } from '../run/run_bar';
import { assetKey, documentOf, Editor } from '../state/desk';
import type { Desk } from '../state/desk_state';
import { issuesIn, lasting } from '../state/issues';
import { useStore } from '../state/store';
import { CheckPanel } from './check_panel';

/** An asset's form, and the check of the connection with it. */
export function AssetPage({ asset, desk }: { asset: AssetForm; desk: Desk }) {
  const { name, title, description, inputs } = asset;
  const key = assetKey(name);
  const editor = useMemo(() => new Editor(desk, key, asset), [desk, key, asset]);
  const edited = useStore(desk, (state) => documentOf(state, key, asset));
  const runs = useStore(desk, (state) => state.runs);
  const found = Object.values(runs)
    .filter(({ given }) => given?.asset === name)
    .map((run) => lasting(issuesIn(run, 'invalid_asset'), run.given?.assetValues, edited.values));
  return (
    <div className="page">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{description}</p>
        <div className="row bar">
          <button type="button" className="button" onClick={() => fillFromSimulator(desk, name)}>
            Use the simulator
          </button>
          <button type="button" className="button" onClick={editor.clear}>
            Clear
          </button>
          <UndoButtons {...{ editor, edited }} />
        </div>
        <p className="about">
          Secrets are kept in this open page alone: not on disk, in the address or in the browser's storage.
          The other values survive a reload in this tab.
        </p>
        <Form
          editor={editor}
          field={inputs}
          values={edited.values}
          issues={found.at(-1) ?? []}
          hasNull={false}
        />
      </div>
      <aside aria-label="Check of the connection">
        <CheckPanel asset={name} desk={desk} />
      </aside>
    </div>
  );
}
