import type { Clock } from '../../core/clock';
import type { FoundMatch } from './find_match';

/** What was found is believed so long, in milliseconds: another run may open the ticket meanwhile. */
const freshMs = 2_000;

/** So long before its turn a lookup that would be stale otherwise is begun, in milliseconds. */
const leadMs = 1_500;

/** After so many that came too early nothing is looked up ahead any more. */
const mostStale = 2;

/** A lookup that was begun before its turn. */
interface Ahead {
  value: string;
  found: Promise<FoundMatch>;
  /** When the lookup itself began, after its delay. */
  askedAt: () => number;
}

/** Looks up the next ticket of a call while the one before is saved, so that it need not wait for that afterwards. */
export class MatchesAhead {
  private ahead: Ahead | undefined;
  private begunAt = 0;
  /** From the beginning of the last lookup to its turn. */
  private lastTurnMs = 0;
  private stale = 0;

  /** @param find looks up the ticket that carries a value */
  constructor(
    private readonly find: (value: string) => Promise<FoundMatch>,
    private readonly clock: Clock,
    private readonly stop: AbortSignal,
  ) {}

  /** Begins to look up a value; what goes wrong is thrown at its turn. */
  begin(value: string): void {
    if (this.stale >= mostStale) {
      return;
    }
    const { clock } = this;
    this.begunAt = clock.now();
    let askedAt = Number.NEGATIVE_INFINITY;
    const ask = () => {
      askedAt = clock.now();
      return this.find(value);
    };
    const delay = this.lastTurnMs - leadMs;
    const found = delay > 0 ? clock.sleep(delay, this.stop).then(ask) : ask();
    found.catch(() => undefined);
    this.ahead = { value, found, askedAt: () => askedAt };
  }

  /** The match of a value: the one that was looked up ahead if it is fresh, else it is looked up now. */
  async take(value: string): Promise<FoundMatch> {
    const { ahead } = this;
    this.ahead = undefined;
    if (ahead?.value !== value) {
      return this.find(value);
    }
    this.lastTurnMs = this.clock.now() - this.begunAt;
    const found = await ahead.found;
    if (this.clock.now() - ahead.askedAt() <= freshMs) {
      return found;
    }
    this.stale += 1;
    return this.find(value);
  }
}
