/**
 * Waits for work that goes on at the same time. Where several fail, the error is that of the first in the order given,
 * as if one had been done after the other, and the rest is not waited for.
 */
export async function together<Results extends unknown[]>(
  ...work: { [Place in keyof Results]: Promise<Results[Place]> }
): Promise<Results> {
  for (const each of work) {
    // Without a listener a failure that nobody waits for any more would end the run.
    each.catch(() => undefined);
  }
  for (const each of work) {
    await each;
  }
  return Promise.all(work);
}
