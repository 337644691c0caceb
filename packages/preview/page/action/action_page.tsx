import { lazy, Suspense, useMemo, useState } from 'react';
import type { ActionForm } from '../../messages';
import { Form } from '../form/form';
import { RunBar } from '../run/run_bar';
import { RunPanel } from '../run/run_panel';
import { actionKey, documentOf, Editor } from '../state/desk';
import type { Desk } from '../state/desk_state';
import { issuesIn, lasting } from '../state/issues';
import { namesWith } from '../state/names';
import { useStore } from '../state/store';
import { InputBar } from './input_bar';
import { OutBar } from './out_bar';

/** The editor is large, and many never open it. */
const JsonView = lazy(() => import('../json/json_view'));

/** An action as a playbook's editor shows it, with what it gives beside it. */
export function ActionPage({ action, desk }: { action: ActionForm; desk: Desk }) {
  const { name, title, description, meta } = action;
  const key = actionKey(name);
  const editor = useMemo(() => new Editor(desk, key, action), [desk, key, action]);
  const [view, setView] = useState<'form' | 'json'>('form');
  const text = useStore(desk, ({ texts }) => texts[key]);
  const obstacle = text === undefined ? undefined : 'The JSON cannot be read yet, so it cannot be run.';
  return (
    <div className="page">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{description}</p>
        <p className="row">
          <small className="type">{meta.method}</small> <code>{meta.endpoint}</code>
        </p>
        <InputBar {...{ action, desk, editor, view }} onView={setView} />
        <OutBar {...{ action, desk }} />
        {view === 'form' ? (
          <ActionFields {...{ action, desk, editor }} />
        ) : (
          <Suspense fallback={<p role="status">Loading the editor …</p>}>
            <JsonView {...{ action, desk, editor }} />
          </Suspense>
        )}
      </div>
      <aside aria-label="Run and results">
        <RunBar {...{ action, desk, obstacle }} />
        <RunPanel {...{ action, desk }} />
      </aside>
    </div>
  );
}

function ActionFields({ action, desk, editor }: { action: ActionForm; desk: Desk; editor: Editor }) {
  const key = actionKey(action.name);
  const { values } = useStore(desk, (state) => documentOf(state, key, action));
  const run = useStore(desk, ({ runs }) => runs[action.name]);
  const text = useStore(desk, ({ texts }) => texts[key]);
  const findNames = useMemo(() => namesWith(desk), [desk]);
  const issues = lasting(issuesIn(run, 'invalid_input'), run?.given?.inputs, values);
  return (
    <>
      {text !== undefined && (
        <p className="notice" role="status">
          The JSON cannot be read yet. The form shows it as it was before; what is changed here takes its
          place.
        </p>
      )}
      <Form
        editor={editor}
        field={action.inputs}
        values={values}
        issues={issues}
        examples={action.examples}
        hasNull
        findNames={findNames}
      />
    </>
  );
}
