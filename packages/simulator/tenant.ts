import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Behaviour, usualBehaviour } from './behaviour';
import { FileStore } from './parts/file_store';
import { NoteStore } from './parts/note_store';
import { FaultBoard } from './server/faults';
import { Era } from './server/pause';
import { RateLimiter } from './server/rate_limit';
import { type RecordedRequest, Recorder } from './server/recorded';
import type { Weight } from './shape/weight';
import { TokenBook } from './sign_in/token_book';
import { seedTickets } from './tickets/seed_tickets';
import { TicketStore } from './tickets/store';

/** How the simulator starts. */
export interface SimulatorOptions {
  /** 0, the usual, takes any free port. */
  port?: number;
  /** Tickets in the store, 500 if not said; their ids begin at 1001. */
  tickets?: number;
  /** How heavy tickets and rows are: as recorded ones unless said otherwise. */
  weight?: Weight;
  /** Milliseconds that every request takes. */
  latency?: number;
  /** The clock for dates, tokens, the rate limit and late saves; delays and latency pass in real time. */
  clock?: () => Date;
  /** Serves https with this certificate. */
  tls?: { key: string; cert: string };
  /** Another seed makes other tickets. */
  seed?: number;
}

/** All that the simulator knows and remembers. */
export class Tenant {
  readonly clock: () => Date;
  readonly latency: number;
  readonly behaviour: Behaviour;
  readonly faults = new FaultBoard();
  readonly store: TicketStore;
  readonly notes: NoteStore;
  readonly files: FileStore;
  readonly tokens: TokenBook;
  readonly recorder: Recorder;
  readonly limiter: RateLimiter;
  era = new Era();
  private readonly records = new WeakMap<IncomingMessage, RecordedRequest>();

  constructor(private readonly options: SimulatorOptions) {
    this.clock = options.clock ?? (() => new Date());
    this.behaviour = this.usual();
    this.latency = options.latency ?? 0;
    const settle = (): void => this.store.settle();
    this.store = new TicketStore(this.clock, (save) => {
      this.notes.follow(save);
      this.files.follow(save);
    });
    this.notes = new NoteStore(this.clock, settle);
    this.files = new FileStore(this.clock, settle, (ticketId, files) =>
      this.store.amend(ticketId, { attachment_count: files }),
    );
    this.tokens = new TokenBook(this.clock);
    this.recorder = new Recorder(this.clock);
    this.limiter = new RateLimiter(this.clock);
    this.refill();
  }

  /** Everything as at the start. Requests under way are dropped, and pending late saves forgotten. */
  reset(): void {
    this.endEra();
    this.faults.clear();
    this.tokens.clear();
    this.recorder.clear();
    this.limiter.clear();
    Object.assign(this.behaviour, this.usual());
    this.refill();
  }

  /** Drops every request under way. */
  endEra(): void {
    this.era.end();
    this.era = new Era();
  }

  /** Notes a request on arrival, and its end should the connection be lost. */
  note(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '', headers } = request;
    const record = this.recorder.begin({ method, url, headers });
    this.records.set(request, record);
    response.once('close', () => this.recorder.end(record, record.status));
    // A client that has gone away is no failure of ours.
    response.on('error', () => undefined);
  }

  /** The record of a request that was noted. */
  recordOf(request: IncomingMessage): RecordedRequest {
    const record = this.records.get(request);
    if (record === undefined) {
      throw new Error('A request was served that was never noted');
    }
    return record;
  }

  private usual(): Behaviour {
    return usualBehaviour(this.options.weight ?? 'recorded');
  }

  private refill(): void {
    const { tickets = 500, seed = 1 } = this.options;
    this.notes.clear();
    this.files.clear();
    this.store.refill(seedTickets(tickets, seed, this.clock()));
  }
}
