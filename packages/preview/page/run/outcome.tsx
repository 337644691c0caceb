import type { RunReport } from '../../messages';
import { leadTo } from '../form/ids';
import { CopyButton } from '../parts/copy_button';
import { DownloadButton } from '../parts/download_button';
import type { Run } from '../state/desk_state';
import { type Issue, issuesIn } from '../state/issues';
import { sentIn } from './progress';

interface OutcomeProps {
  action: string;
  run: Run;
  report: RunReport;
}

/** How a run ended; of a failure what happened, what to do, and where. */
export function Outcome({ action, run, report }: OutcomeProps) {
  const { ok = false, value } = report.ending ?? {};
  const { code, message, hint, retryable } = Object(value);
  const ofAsset = issuesIn(run, 'invalid_asset');
  const issues = ofAsset.length > 0 ? ofAsset : issuesIn(run, 'invalid_input');
  const show = ({ pointer }: Issue) => {
    if (ofAsset.length > 0) {
      window.location.assign(`#asset/${run.given?.asset}`);
    }
    leadTo(pointer);
  };
  const text = () => JSON.stringify(value, undefined, 2);
  return (
    <>
      <p className="row">
        <small className={ok ? 'outcome state good' : 'outcome state bad'}>
          {ok ? 'Succeeded' : String(code)}
        </small>
        <span className="grow">{sentIn(report)}</span>
      </p>
      {!ok && (
        <div className="alert">
          <strong>{String(message)}</strong>
          <p>
            {hint} {retryable && 'It may be run again unchanged.'}
          </p>
          {issues.map((issue) => (
            <button
              key={issue.pointer + issue.message}
              type="button"
              className="link"
              onClick={() => show(issue)}
            >
              <code>{issue.pointer}</code> {issue.message}
            </button>
          ))}
        </div>
      )}
      <div className="row">
        <CopyButton text={text} label={ok ? 'Copy answer' : 'Copy error'} />
        <DownloadButton
          text={text}
          file={`${action}_${ok ? 'output' : 'error'}.json`}
          label="Download"
          name={`Download ${ok ? 'answer' : 'error'}`}
        />
      </div>
    </>
  );
}
