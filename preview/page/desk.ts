import { useState } from 'react';
import type { Contents, RunReport, Values } from '../messages';
import type { Issue } from './form/schema_form';
import { runAction } from './session';

/** The last run of an action, or why there was none. */
export type Run = { report?: RunReport; refusal?: string };

/** All that was typed and run. It lives as long as the page, and nowhere else. */
export function useDesk({ assets, simulator }: Contents) {
  const [values, setValues] = useState<Record<string, Values>>({});
  const [inputs, setInputs] = useState<Record<string, Values>>({});
  const [runs, setRuns] = useState<Record<string, Run>>({});
  const [asset, chooseAsset] = useState(assets[0]?.name ?? '');
  const setAsset = (name: string, next: Values) => setValues((before) => ({ ...before, [name]: next }));
  const run = async (action: string, chosen: Values) => {
    const show = (state: Run) => setRuns((before) => ({ ...before, [action]: state }));
    show({ report: { milliseconds: 0, requestCount: 0, requests: [] } });
    try {
      await runAction({ action, asset: values[asset] ?? {}, inputs: chosen }, (report) => show({ report }));
    } catch (error) {
      show({ refusal: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    asset,
    chooseAsset,
    values,
    setAsset,
    fillFromSimulator: (name: string) => setAsset(name, { ...simulator.assets[name] }),
    inputs,
    setInputs: (name: string, next: Values) => setInputs((before) => ({ ...before, [name]: next })),
    runs,
    run,
    isBusy: Object.values(runs).some(({ report }) => report !== undefined && report.ending === undefined),
  };
}

export type Desk = ReturnType<typeof useDesk>;

/** The problems that runs found in the asset or in the inputs, as `code` says. */
export function issuesIn(
  runs: readonly (Run | undefined)[],
  code: 'invalid_asset' | 'invalid_input',
): Issue[] {
  const errors = runs.map((run) => Object(run?.report?.ending?.value));
  return errors.flatMap((error) => (error.code === code ? (error.issues ?? []) : []));
}
