import { openingDelays } from './ahead_plan';
import { whenReady } from './ready_sockets';
import { type Connect, type Connected, SpareConnection } from './spare_connection';

/** How long a connection may wait for its request, in milliseconds. */
export interface Patience {
  /** Since it stands. */
  freshMs: number;
  /** Since its opening. */
  youngMs: number;
}

/**
 * Behind a server that closes what idles for a second, connections that had stood for 2 s were lost in 3 runs of 3, those
 * that had stood for 300 ms in none of 60.
 */
export const forWrites: Patience = { freshMs: 300, youngMs: 700 };

/** A read that meets an end is sent again; no server was met that closes a connection in less than five seconds. */
export const forReads: Patience = { freshMs: 4_000, youngMs: 4_000 };

/**
 * Opens the connections of the writes to come while the one before is under way, just in time. Each carries one request,
 * as ever: what is saved is the wait for the connection, not the connection.
 */
export class ConnectionsAhead {
  private readonly spares: SpareConnection[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private setUpMs: number | undefined;
  private lastWriteMs: number | undefined;
  private toCome = 0;
  private awaitsRead = false;
  private isInUse = false;
  private isOff = false;

  /** @param now milliseconds that only go forward */
  constructor(
    private readonly connect: Connect,
    private readonly now: () => number,
    private readonly patience: Patience,
  ) {}

  /** Opens connections for so many requests at once, but for one that is in use already and kept. */
  prepare(requests: number): void {
    for (let count = this.spares.length + (this.isInUse ? 1 : 0); count < requests; count += 1) {
      this.open();
    }
  }

  /**
   * Tells how many writes are to come. The connection of a first one is opened at once, or as soon as the next request of
   * another kind goes out.
   */
  expect(writes: number, isBehindRead: boolean): void {
    this.toCome = writes;
    this.awaitsRead = isBehindRead;
    this.cancelTimers(this.timers.size - writes);
    if (this.lastWriteMs === undefined && !isBehindRead) {
      this.plan();
    }
  }

  /** Tells that a request of another kind goes out, behind which the first write may come. */
  readBegan(): void {
    if (this.awaitsRead && this.lastWriteMs === undefined) {
      this.awaitsRead = false;
      this.plan();
    }
  }

  /** Tells that one of the expected writes has its connection and goes out. */
  writeBegan(): void {
    this.toCome = Math.max(0, this.toCome - 1);
    this.plan();
  }

  writeEnded(tookMs: number): void {
    this.lastWriteMs = tookMs;
  }

  /** Gives a request its connection: one that is at hand and fresh, or a new one. */
  take(connectNow: Connect, connected: Connected): void {
    this.isInUse = true;
    const spare = this.nextFresh();
    if (!spare) {
      // The one that was to be opened for this request would come too late for it, and nobody would use it.
      this.cancelTimers(1);
      this.connectMeasured(connectNow, connected);
      return;
    }
    spare.take((error, socket) => {
      if (error) {
        this.connectMeasured(connectNow, connected);
      } else {
        connected(null, socket);
      }
    });
  }

  close(): void {
    this.isOff = true;
    this.cancelTimers(this.timers.size);
    for (const spare of this.spares.splice(0)) {
      spare.drop();
    }
  }

  private cancelTimers(count: number): void {
    for (const timer of [...this.timers].slice(0, Math.max(0, count))) {
      clearTimeout(timer);
      this.timers.delete(timer);
    }
  }

  private plan(): void {
    const { setUpMs, lastWriteMs, toCome } = this;
    const spare = this.spares.length + this.timers.size;
    for (const delay of openingDelays({ setUpMs, lastWriteMs, toCome, spare })) {
      this.openIn(delay);
    }
  }

  private openIn(delayMs: number): void {
    if (delayMs === 0) {
      this.open();
      return;
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.open();
    }, delayMs);
    this.timers.add(timer);
  }

  private open(): void {
    if (this.isOff) {
      return;
    }
    const learn = (tookMs: number) => {
      this.setUpMs = tookMs;
    };
    this.spares.push(new SpareConnection(this.connect, this.now, learn, () => this.switchOff()));
  }

  /** A server that ends one connection before its use may be ending the next one in the moment of its use. */
  private switchOff(): void {
    this.close();
  }

  private nextFresh(): SpareConnection | undefined {
    for (let spare = this.spares.shift(); spare; spare = this.spares.shift()) {
      if (spare.isFresh(this.patience)) {
        return spare;
      }
      spare.drop();
    }
    return undefined;
  }

  /** Opens a connection for the request at hand, and learns how long that takes. */
  private connectMeasured(connectNow: Connect, connected: Connected): void {
    const openedAt = this.now();
    connectNow((error, socket) => {
      if (socket) {
        whenReady(socket, () => {
          this.setUpMs = this.now() - openedAt;
        });
      }
      connected(error, socket);
    });
  }
}
