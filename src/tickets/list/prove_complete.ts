import { completeByIds } from './complete_by_ids';
import type { ListReading } from './list_reading';
import type { PagePass } from './page_pass';

/** A list that changes while it is read is read again, so often. */
const mostFurtherPasses = 3;

/**
 * Proves that a list lacks no ticket that was there all the while, and completes it where it does. A count proves
 * nothing: while pages are read tickets leave the list and others join, and every page behind shifts.
 *
 * A list that came in one response is whole. Any other is completed by the ids that match now, in one request more;
 * where those cannot be had it is read again, and proven by two passes one after another that met the same tickets.
 *
 * @param pass the one that has been made; its `recordCount` is the last that HaloPSA said
 * @returns false where it cannot be proven, or where no more tickets were wanted before the end
 */
export async function proveComplete(reading: ListReading, pass: PagePass): Promise<boolean> {
  if (pass.cameAtOnce) {
    return true;
  }
  if (!pass.hasEnded && pass.size < pass.recordCount) {
    return false;
  }
  return (await completeByIds(reading, pass)) || (await proveByFurtherPasses(reading, pass));
}

async function proveByFurtherPasses(reading: ListReading, first: PagePass): Promise<boolean> {
  let last = first;
  for (let further = 1; further <= mostFurtherPasses && !reading.rows.isFull; further += 1) {
    const next = await reading.pass(await reading.firstPage());
    first.recordCount = next.recordCount;
    if (next.isLike(last)) {
      // What comes alike and yet short comes so again.
      return next.size >= next.recordCount;
    }
    last = next;
  }
  return false;
}
