import type { Clock } from '../../core/clock';
import { messageOf } from '../../core/errors';
import { asWriteError, behindSending, WriteError } from '../../core/write_error';
import { mayBeSaved, type WriteState } from '../../core/write_state';

/** Something that HaloPSA must not do twice, and has no key to do only once: a ticket to open, a note to add. */
export interface OnceOnly<Done> {
  /** @throws WriteError */
  send(): Promise<Done>;
  /**
   * What was done, as HaloPSA shows it by now; undefined where it does not show it.
   *
   * @throws where that cannot be told
   */
  look(): Promise<Done | undefined>;
}

/** What sending once needs of a run. */
export interface SendOnceContext {
  clock: Clock;
  /** Aborted when the action is to stop. */
  stop: AbortSignal;
  halo: { readonly maxRetries: number };
}

/**
 * When to look after a response that was lost soon after sending, in seconds after the loss. HaloPSA may still be
 * saving when the first look finds nothing, so absence is proven only by looks over at least 3 s.
 */
const looksAfterLoss = [0, 1, 3.1] as const;

/** HaloPSA may be at work for a minute more, as long as its gateways wait. Nothing proves absence. */
const looksWhileLate = [0, 2, 5, 10, 20, 30, 45, 60] as const;

/** A gateway's page most likely means that HaloPSA never saw the request, so that there is less to wait for. */
const looksAfterPage = [0, 2, 5, 10] as const;

function looksAfter(state: WriteState): readonly number[] {
  switch (state) {
    case 'late':
      return looksWhileLate;
    case 'turned_away':
      return looksAfterPage;
    default:
      return looksAfterLoss;
  }
}

/**
 * Sends something once and only once. After a lost response it looks whether it was done, and sends it again only
 * where it provably was not.
 *
 * @throws WriteError where HaloPSA refused it, the retries are used up, or nothing could tell (`lost`, `late`)
 */
export async function sendOnce<Done extends object>(
  task: OnceOnly<Done>,
  context: SendOnceContext,
): Promise<Done> {
  for (let resends = 0; ; resends += 1) {
    const sent = await sendOrSettle(task, context);
    if (!(sent instanceof WriteError)) {
      return sent;
    }
    if (resends >= context.halo.maxRetries) {
      throw sent;
    }
  }
}

/** @returns what was done, or the error after which it is proven absent, so that it may be sent again */
async function sendOrSettle<Done extends object>(
  task: OnceOnly<Done>,
  context: SendOnceContext,
): Promise<Done | WriteError> {
  try {
    return await task.send();
  } catch (thrown) {
    const error = behindSending(thrown);
    if (!mayBeSaved(error.writeState)) {
      throw error;
    }
    const found = await lookRepeatedly(task, looksAfter(error.writeState), context, error);
    if (found) {
      return found;
    }
    if (error.writeState !== 'lost') {
      throw error;
    }
    return asWriteError(error, 'not_sent');
  }
}

async function lookRepeatedly<Done>(
  task: OnceOnly<Done>,
  looks: readonly number[],
  { clock, stop }: SendOnceContext,
  lost: WriteError,
): Promise<Done | undefined> {
  const lostAt = clock.now();
  for (const seconds of looks) {
    await sleepUntil(lostAt + seconds * 1000, clock, stop);
    const found = await task.look().catch((error: unknown) => {
      throw unproven(lost, error);
    });
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** A look that fails proves nothing: the outcome stays as open as the lost response left it. */
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
