import type { ActionForm, CheckStep, RunReport, Values } from '../../messages';
import { inputOf, withoutBlankEntries } from '../values/draft';
import { messageOf } from '../values/text';
import { checkAsset, runAction } from './calls';
import { actionKey, assetKey, documentOf } from './desk';
import type { Check, Desk, DeskState, Run } from './desk_state';
import { typed } from './history';

/** The asset that actions are run with; undefined if the connector has none. */
export const chosenAsset = ({ contents, asset }: DeskState) =>
  contents.assets.find(({ name }) => name === asset);

/** The values of the asset that actions are run with, as they go out. */
export function assetValues(state: DeskState, name = state.asset): Values {
  const form = state.contents.assets.find((asset) => asset.name === name);
  return form === undefined ? {} : inputOf(documentOf(state, assetKey(name), form).values, form.inputs);
}

/** The inputs of an action as they go out. */
export const inputsOf = (state: DeskState, action: ActionForm): Values =>
  inputOf(documentOf(state, actionKey(action.name), action).values, action.inputs);

/** True while a run is under way; there is one at a time. */
export const isRunning = ({ runs }: DeskState): boolean =>
  Object.values(runs).some(({ report }) => report !== undefined && report.ending === undefined);

/** Runs an action with what is in the forms. */
export async function run(desk: Desk, action: ActionForm): Promise<void> {
  if (isRunning(desk.get())) {
    return;
  }
  const key = actionKey(action.name);
  const edited = documentOf(desk.get(), key, action);
  const draft = withoutBlankEntries(edited.values);
  desk.set((state) => ({ ...state, documents: { ...state.documents, [key]: typed(edited, draft) } }));
  const { asset } = desk.get();
  const chosen = chosenAsset(desk.get());
  const assetDraft = chosen ? documentOf(desk.get(), assetKey(asset), chosen).values : {};
  const given = { asset, assetValues: assetDraft, inputs: draft };
  const show = (part: Run) =>
    desk.set((state) => ({ ...state, runs: { ...state.runs, [action.name]: { given, ...part } } }));
  const showReport = (report: RunReport) => show({ report });
  showReport({ milliseconds: 0, requestCount: 0, requests: [] });
  const order = {
    action: action.name,
    asset: assetValues(desk.get()),
    inputs: inputOf(draft, action.inputs),
  };
  try {
    await runAction(order, showReport);
  } catch (error) {
    show({ refusal: messageOf(error) });
  }
}

/** Checks the connection with an asset. */
export async function check(desk: Desk, asset: string): Promise<void> {
  const show = (part: Check) =>
    desk.set((state) => ({ ...state, checks: { ...state.checks, [asset]: part } }));
  const steps: CheckStep[] = [];
  show({ isUnderWay: true, steps });
  try {
    await checkAsset(assetValues(desk.get(), asset), (step) => {
      steps.push(step);
      show({ isUnderWay: true, steps: [...steps] });
    });
    show({ isUnderWay: false, steps });
  } catch (error) {
    show({ isUnderWay: false, steps, refusal: messageOf(error) });
  }
}
