import type { CheckStep } from '../../messages';
import type { Check, Desk } from '../state/desk_state';
import { check } from '../state/runs';
import { useStore } from '../state/store';

const untold: Check = { isUnderWay: false, steps: [] };

/** The connection doctor: what `halopsa check` tells, step by step as it happens. */
export function CheckPanel({ asset, desk }: { asset: string; desk: Desk }) {
  const { isUnderWay, steps, refusal } = useStore(desk, ({ checks }) => checks[asset] ?? untold);
  return (
    <div className="panel">
      <div className="row">
        <h2 className="grow">Connection</h2>
        <button
          type="button"
          className="button primary"
          aria-disabled={isUnderWay}
          onClick={() => !isUnderWay && check(desk, asset)}
        >
          Check the connection
        </button>
      </div>
      <p className="about">
        Checks step by step whether the connector can work with this asset, as “halopsa check” does. It only
        reads.
      </p>
      <ol className="steps" aria-live="polite" aria-busy={isUnderWay}>
        {steps.map((step) => (
          <Step key={step.step} {...step} />
        ))}
      </ol>
      {isUnderWay && <p role="status">Checking …</p>}
      {refusal && <p className="alert">{refusal}</p>}
      {!isUnderWay && steps.length > 0 && <p>{verdict(steps)}</p>}
    </div>
  );
}

const Step = ({ step, status, message, hint }: CheckStep) => (
  <li>
    <small className={`state ${status === 'ok' ? 'good' : status === 'failed' ? 'bad' : ''}`}>{status}</small>{' '}
    <b>{step.replaceAll('_', ' ')}</b>
    <p className="prose">{message}</p>
    {hint && <p className="prose about">What to do: {hint}</p>}
  </li>
);

function verdict(steps: readonly CheckStep[]): string {
  const has = (status: CheckStep['status']) => steps.some((step) => step.status === status);
  if (has('failed')) {
    return 'The connector cannot work with this asset yet. Begin with the first step that failed, then check again.';
  }
  return has('warning')
    ? 'The connector can work with this asset, but look at the warnings.'
    : 'The connector can work with this asset.';
}
