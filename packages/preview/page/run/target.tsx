import type { Desk, DeskState } from '../state/desk_state';
import { assetValues } from '../state/runs';
import { useStore } from '../state/store';

/** The host that actions are run against, as the chosen asset has it; empty where it has none. */
export function targetHost(state: DeskState): string {
  const { url } = assetValues(state);
  if (typeof url !== 'string') {
    return '';
  }
  return URL.parse(url)?.host || url;
}

/** True if nothing that is run can reach anybody's tickets. */
export function isSimulated(state: DeskState): boolean {
  const host = targetHost(state);
  return host !== '' && host === URL.parse(state.contents.simulator.url)?.host;
}

/** Whose tickets are at stake. */
export function TargetName({ desk }: { desk: Desk }) {
  const host = useStore(desk, targetHost);
  const isOnlySimulated = useStore(desk, isSimulated);
  if (host === '') {
    return <b>no host yet</b>;
  }
  return (
    <>
      {isOnlySimulated ? 'the simulator ' : ''}
      <b className={isOnlySimulated ? 'host' : 'host real'}>{host}</b>
    </>
  );
}
