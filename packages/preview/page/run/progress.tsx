import { useLayoutEffect, useRef } from 'react';
import type { RunReport } from '../../messages';
import { stopRun } from '../state/calls';
import { Requests } from './requests';

/** How many requests, and how long it took. */
export const sentIn = ({ requestCount, milliseconds }: RunReport): string =>
  `${requestCount} ${requestCount === 1 ? 'request' : 'requests'} in ${(milliseconds / 1000).toFixed(1)} s`;

interface ProgressProps {
  title: string;
  report: RunReport;
}

/** How far a run is, and the button that stops it. */
export function Progress({ title, report }: ProgressProps) {
  const { progress } = report;
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = stop;
    // Whoever stood on the button when the run ended goes on where it is run again.
    return () => {
      if (document.activeElement === current) {
        document.querySelector<HTMLElement>('.run-bar .primary')?.focus();
      }
    };
  }, []);
  const total = progress?.total === undefined ? undefined : Math.max(progress.total, progress.done);
  return (
    <>
      <div className="row">
        <b className="grow">Running: {sentIn(report)}</b>
        <button ref={stop} type="button" className="button" onClick={stopRun}>
          Stop {title}
        </button>
      </div>
      {progress && (
        <p className="row">
          <progress aria-label={`${progress.what} done`} value={total && progress.done} max={total} />
          <span>
            {progress.done} of {total ?? 'an unknown number of'} {progress.what}
          </span>
        </p>
      )}
      <p className="about">Escape stops it, too. What is under way is still finished.</p>
      <Requests requests={report.requests} count={0} />
    </>
  );
}
