import { useEffect, useRef, useState } from 'react';
import type { ActionForm } from '../../messages';
import { ConfirmDialog } from '../parts/confirm_dialog';
import { useLatest } from '../parts/use_latest';
import { stopRun } from '../state/calls';
import { assetKey, Editor } from '../state/desk';
import type { Desk } from '../state/desk_state';
import { assetValues, chosenAsset, isRunning, run } from '../state/runs';
import { useStore } from '../state/store';
import { agreeToSave, type Question, questionBefore } from './consent';
import { TargetName } from './target';

interface RunBarProps {
  action: ActionForm;
  desk: Desk;
  /** Why the action cannot be run, such as JSON that cannot be read. */
  obstacle: string | undefined;
}

/** Chooses the asset, says whose tickets are at stake, and runs the action. */
export function RunBar({ action, desk, obstacle }: RunBarProps) {
  const { assets } = useStore(desk, (state) => state.contents);
  const asset = useStore(desk, (state) => state.asset);
  const isBusy = useStore(desk, isRunning);
  const lack = useStore(desk, lackOf);
  const [question, setQuestion] = useState<Question>();
  const runButton = useRef<HTMLButtonElement>(null);
  const whyNot = obstacle ?? (lack === 'all' ? 'The asset is empty.' : undefined);
  const start = useLatest(() => {
    if (whyNot !== undefined || isBusy) {
      return;
    }
    const asked = questionBefore(desk.get(), action);
    if (asked === undefined) {
      void run(desk, action);
    } else {
      setQuestion(asked);
    }
  });
  useKeys(start, isBusy);
  const useSimulator = () => {
    fillFromSimulator(desk, asset);
    runButton.current?.focus();
  };
  return (
    <div className="panel run-bar">
      <div className="row">
        <label className="grow">
          <span>Run with the asset</span>
          <select
            value={asset}
            onChange={({ currentTarget: { value } }) => desk.set((state) => ({ ...state, asset: value }))}
          >
            {assets.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button
          ref={runButton}
          type="button"
          className="button primary"
          aria-disabled={whyNot !== undefined || isBusy}
          aria-describedby="run-target"
          title="Ctrl+Enter"
          onClick={start}
        >
          Run
        </button>
      </div>
      <p id="run-target" className="target">
        {action.meta.method === 'GET' ? 'Reads from ' : 'Writes to '}
        <TargetName desk={desk} />
      </p>
      {lack !== 'nothing' && (
        <div className="notice">
          <p>
            {lack === 'all' ? 'This asset is empty.' : 'A reload does not keep the secrets of this asset.'}
          </p>
          <button type="button" className="button" onClick={useSimulator}>
            Use the simulator
          </button>{' '}
          <a className="button" href={`#asset/${asset}`}>
            Fill it in
          </a>
        </div>
      )}
      {obstacle && <p className="problem">{obstacle}</p>}
      {question && (
        <ConfirmDialog
          question={question.question}
          yes={question.yes}
          onYes={() => {
            agreeToSave(desk.get(), action);
            void run(desk, action);
          }}
          onClose={() => setQuestion(undefined)}
        >
          <p>{question.told}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** What the chosen asset lacks before it can be used: all of it, the secrets that a reload drops, or nothing. */
function lackOf(state: Parameters<typeof chosenAsset>[0]): 'all' | 'secrets' | 'nothing' {
  const { properties = {}, required = [] } = chosenAsset(state)?.inputs ?? {};
  const values = assetValues(state);
  const isFilled = (name: string) => values[name] !== undefined && [values[name]].flat().length > 0;
  if (!Object.keys(values).some(isFilled)) {
    return 'all';
  }
  const missing = required.filter((name) => !isFilled(name));
  const areSecrets = missing.every((name) => properties[name]?.format === 'password');
  return missing.length > 0 && areSecrets ? 'secrets' : 'nothing';
}

/** Puts the simulator's ready values into an asset; what was there can be had back. */
export function fillFromSimulator(desk: Desk, name: string): void {
  const { assets, simulator } = desk.get().contents;
  const form = assets.find((asset) => asset.name === name);
  if (form === undefined) {
    return;
  }
  new Editor(desk, assetKey(name), form).replace({ ...simulator.assets[name] }, 'use the simulator');
}

/** Ctrl+Enter runs and Escape stops, wherever the focus is. */
function useKeys(start: () => void, isBusy: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        start();
      }
      if (event.key === 'Escape' && isBusy) {
        void stopRun();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [start, isBusy]);
}
