import fc from 'fast-check';

/** The seed of all random scenarios; another one explores others: PROPERTY_SEED=7 npx jest property */
const seed = Number(process.env.PROPERTY_SEED ?? 20_260_302);

/** How many times as many scenarios as usual: PROPERTY_TIMES=10 npx jest property; 20 in `npm run test:long`. */
const times = Number(process.env.PROPERTY_TIMES ?? 1);

/** How many scenarios are drawn where usually there are so many. */
export const scenarioCount = (usual: number): number => usual * times;

/**
 * Holds a claim against random scenarios. A failure names seed and path, with which the same scenarios come again,
 * and the smallest scenario that still fails.
 */
export function holdsForAll<Scenario>(
  scenarios: fc.Arbitrary<Scenario>,
  runs: number,
  claim: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(scenarios, claim), { seed, numRuns: scenarioCount(runs) });
}
