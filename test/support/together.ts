import type { RecordedRequest } from '../../packages/simulator/start';
import { awaitedMoment } from '../wire/moment';
import { type SimulatedTenant, stragglersToArrive } from './simulated_tenant';

const pageOf = ({ route, query }: RecordedRequest): number => (route === 'list' ? Number(query.page_no) : 0);

/**
 * Holds the pages behind the first until so many are under way at once, and a little longer, so that one too many would
 * be seen. Those that come later pass.
 */
export function holdPagesUntilTogether(halo: SimulatedTenant, count: number): void {
  const together = awaitedMoment();
  let arrived = 0;
  halo.simulator().behaviour.meanwhile = async (request) => {
    if (pageOf(request) < 2) {
      return;
    }
    arrived += 1;
    if (arrived === count) {
      await stragglersToArrive();
      together.reach();
    }
    await together.reached;
  };
}

/** Holds each of these pages until the one named behind it has been sent. */
export function holdPages(halo: SimulatedTenant, behind: ReadonlyMap<number, number>): void {
  const isSent = (page: number) =>
    halo.simulator().requests.some((one) => pageOf(one) === page && one.endedAt !== undefined);
  halo.simulator().behaviour.meanwhile = async (request) => {
    const other = behind.get(pageOf(request));
    while (other !== undefined && !isSent(other)) {
      await stragglersToArrive();
    }
  };
}
