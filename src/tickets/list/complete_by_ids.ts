import type { ArrivedPage } from './arrived_page';
import type { ListReading } from './list_reading';
import type { PagePass } from './page_pass';

/** HaloPSA sends 100 rows a page at most, whatever is asked; so many ids make a short address, too. */
const idsAtOnce = 100;

/** A proof must not hold up a list that can be proven otherwise. */
const patienceMs = 60_000;

/**
 * Completes a list by the ids that match now: they come in one response, which is a single moment, so that a ticket
 * that was there all the while is among them, whatever pages have shifted. What it names and the list lacks is read.
 *
 * @returns false where the response proves nothing: it is cut at the agent's default page or at a cap, is refused or
 * late, or the tickets that it names cannot be read
 */
export async function completeByIds(reading: ListReading, pass: PagePass): Promise<boolean> {
  const ids = await idsNow(reading, pass);
  const lacking = ids?.filter((id) => !reading.rows.has(id)) ?? [];
  for (let from = 0; from < lacking.length; from += idsAtOnce) {
    if (!(await readByIds(lacking.slice(from, from + idsAtOnce), reading))) {
      return false;
    }
  }
  return ids !== undefined;
}

async function idsNow(reading: ListReading, pass: PagePass): Promise<number[] | undefined> {
  const response = await reading.ask({ ticketidonly: true }, patienceMs);
  const ids = [...new Set(response ? idsOf(response) : [])];
  if (!response || response.recordCount > ids.length) {
    return undefined;
  }
  if (!pass.isCountCredible && ids.length < reading.rows.arrived) {
    return undefined;
  }
  return ids.length >= pass.recordCount || ids.length >= (await countNow(reading, pass)) ? ids : undefined;
}

/** How many tickets match by now: some may have left since the last page was read. */
async function countNow(reading: ListReading, pass: PagePass): Promise<number> {
  const row = await reading.ask({ pageinate: true, page_size: 1, page_no: 1 });
  if (!row) {
    return Number.POSITIVE_INFINITY;
  }
  pass.recordCount = row.recordCount;
  return row.recordCount;
}

/**
 * Reads tickets by their ids, and again those that have not come, until none comes any more: what lies on a second
 * page could shift to the first while it is asked for.
 *
 * @returns whether what has not come is gone, rather than hidden
 */
async function readByIds(ids: readonly number[], reading: ListReading): Promise<boolean> {
  const missing = new Set(ids);
  while (missing.size > 0) {
    const paging = { pageinate: true, page_size: idsAtOnce, page_no: 1 };
    const page = await reading.ask({ ticketids: [...missing], ...paging });
    if (!page || page.rows.some(({ id }) => id === undefined || !missing.has(id))) {
      return false;
    }
    if (page.rows.length === 0) {
      return page.recordCount === 0;
    }
    reading.keepLate(page);
    for (const id of idsOf(page)) {
      if (!reading.rows.has(id)) {
        return false;
      }
      missing.delete(id);
    }
  }
  return true;
}

function idsOf({ rows }: ArrivedPage): number[] {
  return rows.flatMap(({ id }) => id ?? []);
}
