import type { Duplex } from 'node:stream';
import { isReady, whenReady } from './ready_sockets';

/** How Node's agents are handed a connection. */
export type Connected = (error: Error | null, socket?: Duplex) => void;

/** Opens one connection; the callback is called once. */
export type Connect = (connected: Connected) => void;

/**
 * Makes that of what Node's agents have: `createConnection` returns the socket, and calls back nonetheless when it stands,
 * then without it; or it returns none and calls back with it.
 */
export function connectBy(create: (connected: Connected) => Duplex | null | undefined): Connect {
  return (connected) => {
    let isDone = false;
    const once: Connected = (error, socket) => {
      if (!isDone) {
        isDone = true;
        connected(error, socket);
      }
    };
    const socket = create(once);
    if (socket) {
      once(null, socket);
    }
  };
}

/** A connection that was opened before there was a request for it. */
export class SpareConnection {
  private socket: Duplex | undefined;
  private taker: Connected | undefined;
  private isSpoilt = false;
  private readyAt: number | undefined;
  private readonly openedAt: number;

  /**
   * @param now milliseconds that only go forward
   * @param onReady told how long it took until the connection stood
   * @param onSpoilt told that it failed, or that the server ended it, before it was taken
   */
  constructor(
    connect: Connect,
    private readonly now: () => number,
    private readonly onReady: (tookMs: number) => void,
    private readonly onSpoilt: () => void,
  ) {
    this.openedAt = now();
    connect((error, socket) => this.arrived(error, socket));
  }

  /** Whether it is younger than `youngMs` and has not stood unused for more than `freshMs`. */
  isFresh({ youngMs, freshMs }: { youngMs: number; freshMs: number }): boolean {
    const now = this.now();
    const isUnused = this.readyAt === undefined || now - this.readyAt <= freshMs;
    return !this.isSpoilt && now - this.openedAt <= youngMs && isUnused;
  }

  /**
   * Hands the connection over, once and behind one turn of the event loop, in which Node notices an end that has arrived.
   *
   * @param connected given the connection, or an error where it cannot be used
   */
  take(connected: Connected): void {
    const { socket } = this;
    if (!socket) {
      this.taker = connected;
      return;
    }
    setImmediate(() => {
      if (this.isUsable(socket)) {
        this.release(socket);
        connected(null, socket);
      } else {
        this.drop();
        connected(new Error('The connection had ended before it was used.'));
      }
    });
  }

  drop(): void {
    this.isSpoilt = true;
    this.socket?.destroy();
  }

  private arrived(error: Error | null, socket: Duplex | undefined): void {
    if (error || !socket) {
      this.fail(error ?? new Error('No connection was made.'));
      return;
    }
    if (this.isSpoilt) {
      socket.on('error', () => undefined).destroy();
      return;
    }
    whenReady(socket, () => {
      this.readyAt = this.now();
      this.onReady(this.readyAt - this.openedAt);
    });
    if (this.taker) {
      this.taker(null, socket);
      return;
    }
    this.socket = socket;
    socket.on('error', this.ended).on('end', this.ended).on('close', this.ended);
  }

  private readonly ended = () => {
    if (!this.isSpoilt) {
      this.drop();
      this.onSpoilt();
    }
  };

  private fail(error: Error): void {
    this.isSpoilt = true;
    if (this.taker) {
      this.taker(error);
    } else {
      this.onSpoilt();
    }
  }

  /** Whoever takes it listens for itself. */
  private release(socket: Duplex): void {
    socket.off('error', this.ended).off('end', this.ended).off('close', this.ended);
  }

  /** Words that nobody asked for, such as a gateway's 408, are an end as well. */
  private isUsable(socket: Duplex): boolean {
    const isOpen =
      !socket.destroyed && !socket.readableEnded && socket.writable && socket.readableLength === 0;
    return !this.isSpoilt && isOpen && (isReady(socket) || this.readyAt === undefined);
  }
}
