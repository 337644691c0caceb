import { useState } from 'react';
import type { ActionForm } from '../../messages';
import { Tabs } from '../parts/tabs';
import { PathTree } from '../results/path_tree';
import type { Desk, Run } from '../state/desk_state';
import { useStore } from '../state/store';
import { ErrorCodes } from './error_codes';
import { Outcome } from './outcome';
import { Progress } from './progress';
import { Requests } from './requests';

const nothing: Run = {};

/** What an action gives: what is declared before a run, and what came of the last one. */
export function RunPanel({ action, desk }: { action: ActionForm; desk: Desk }) {
  const run = useStore(desk, ({ runs }) => runs[action.name] ?? nothing);
  const errors = useStore(desk, ({ contents }) => contents.errors);
  const { report, refusal } = run;
  const isUnderWay = report !== undefined && report.ending === undefined;
  const [shown, setShown] = useState(report === undefined ? 'Outputs' : 'Last run');
  const [wasUnderWay, setUnderWay] = useState(isUnderWay);
  if (isUnderWay !== wasUnderWay) {
    setUnderWay(isUnderWay);
    if (isUnderWay) {
      setShown('Last run');
    }
  }
  const ofOutput = { root: 'result', field: action.output, before: `$actions.${action.name}.` };
  const ofError = { root: 'error', field: action.error };
  const panels = {
    Outputs: () => <PathTree key="outputs" {...ofOutput} />,
    Errors: () => (
      <>
        <PathTree key="errors" {...ofError} />
        <ErrorCodes errors={errors} />
      </>
    ),
    'Last run': () => (
      <>
        {/* The numbers of a run under way would be read out several times a second. */}
        <div role="status" aria-live={isUnderWay ? 'off' : 'polite'}>
          {report?.ending && <Outcome action={action.name} run={run} report={report} />}
          {isUnderWay && <Progress title={action.title} report={report} />}
          {refusal && <p className="alert">{refusal}</p>}
          {!report && !refusal && 'Nothing has been run yet: choose an example, then Run (Ctrl+Enter).'}
        </div>
        {report?.ending && (
          <PathTree key="found" {...(report.ending.ok ? ofOutput : ofError)} found={report.ending} />
        )}
      </>
    ),
    Requests: () => <Requests requests={report?.requests ?? []} count={report?.requestCount ?? 0} />,
  };
  return (
    <div className="panel results">
      <Tabs label="What the action gives" panels={panels} shown={shown} onShow={setShown} />
    </div>
  );
}
