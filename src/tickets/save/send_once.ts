import type { Clock } from '../../core/clock';
import { ConnectorError, messageOf } from '../../core/errors';
import { behindSending, WriteError } from '../../core/write_error';
import { mayBeSaved, type WriteState } from '../../core/write_state';

/** Something that HaloPSA must not do twice, and has no idempotency key for: a ticket to open, a note to add. */
export interface OnceOnly<Done> {
  /** @throws WriteError */
  send(): Promise<Done>;
  /**
   * What was done, as HaloPSA shows it by now; undefined where it does not show it.
   *
   * @throws ConnectorError where HaloPSA could not be asked; anything else where what it shows cannot be told apart
   */
  look(): Promise<Done | undefined>;
}

/** What sending once needs of a run. */
export interface SendOnceContext {
  clock: Clock;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
}

/**
 * When to look for it, in seconds after the loss. HaloPSA may still be at work, as long as its gateways wait, and shows
 * a saved ticket in lists seconds to minutes later.
 */
const looksAfterLoss = [0, 1, 3, 6, 10, 20, 30, 45, 60] as const;

/** A gateway's page most likely means that HaloPSA never saw the request, so that there is less to wait for. */
const looksAfterPage = [0, 2, 5, 10] as const;

function looksAfter(state: WriteState): readonly number[] {
  return state === 'turned_away' ? looksAfterPage : looksAfterLoss;
}

/**
 * Sends something once. After a lost response it looks whether it was done; it is never sent again then, since not
 * finding it proves nothing.
 *
 * @throws WriteError where HaloPSA refused it, or where it was not found
 */
export async function sendOnce<Done extends object>(
  task: OnceOnly<Done>,
  context: SendOnceContext,
): Promise<Done> {
  try {
    return await task.send();
  } catch (thrown) {
    const lost = behindSending(thrown);
    if (!mayBeSaved(lost.writeState)) {
      throw lost;
    }
    return await lookRepeatedly(task, context, lost);
  }
}

/** A look that fails proves nothing, and the next one may find it. */
async function lookRepeatedly<Done>(
  task: OnceOnly<Done>,
  { clock, stop }: SendOnceContext,
  lost: WriteError,
): Promise<Done> {
  const lostAt = clock.now();
  let failed: unknown;
  for (const seconds of looksAfter(lost.writeState)) {
    await sleepUntil(lostAt + seconds * 1000, clock, stop);
    try {
      const found = await task.look();
      if (found) {
        return found;
      }
      failed = undefined;
    } catch (error) {
      failed = error;
      if (stop.aborted || !(error instanceof ConnectorError)) {
        break;
      }
    }
  }
  throw failed === undefined ? lost : unproven(lost, failed);
}

/** The outcome stays as open as the lost response left it. */
function unproven(lost: WriteError, why: unknown): WriteError {
  const reason = messageOf(why);
  const { response } = lost.details;
  const message = `${lost.message} Looking for it did not settle it: ${reason}`;
  return new WriteError('outcome_unknown', message, lost.writeState, {
    ...(response && { response }),
    cause: why,
  });
}

async function sleepUntil(time: number, clock: Clock, stop: AbortSignal): Promise<void> {
  if (clock.now() < time) {
    await clock.sleep(time - clock.now(), stop);
  }
}
