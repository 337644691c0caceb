import { isJsonObject } from '../json_object';
import type { RecordedRequest } from './recorded';
import type { Route } from './routes';

/** What goes wrong. */
export type FaultAction =
  /** Another status; text, or a value for a JSON body. Without a body: the page a gateway would show. */
  | { type: 'status'; status: number; headers?: Record<string, string>; body?: unknown }
  /** A pause; all else goes on as usual, other faults included. */
  | { type: 'delay'; ms: number }
  /** The connection is reset. */
  | { type: 'reset' }
  /** The first half of the true answer, sent as if it were all of it: only reading it as JSON tells. */
  | { type: 'half' }
  /** The answer breaks off after `bytes` (half of it if not said); `chunked` leaves out the announced length. */
  | { type: 'cut'; bytes?: number; chunked?: boolean }
  /** No answer, ever. */
  | { type: 'hang' }
  /** 200, or the given status, with this body. */
  | { type: 'body'; body: unknown; contentType?: string; status?: number }
  /** The true answer, dripping out over `ms`. */
  | { type: 'trickle'; ms: number }
  /**
   * The connection hangs, is reset, or is answered with a gateway's status now; HaloPSA does the work only `ms`
   * later by the simulator's clock.
   */
  | { type: 'late_save'; ms: number; now?: 'hang' | 'reset' | number }
  /**
   * HaloPSA takes `ms` for each ticket of the save, in real time, and saves them at the end of it, whether or not the
   * client is still there. A gateway in between answers 504 after `gateway` ms.
   */
  | { type: 'slow_save'; ms: number; gateway?: number };

/** When and where something goes wrong. */
export interface Fault {
  /** `any` means every recorded request, also those for addresses that do not exist. */
  route: Route | 'any';
  method?: string;
  /** Query values that the request must carry, such as `{"page_no": "3"}`. */
  query?: Record<string, string>;
  /** Saves of this kind alone: an update names a ticket by its id, a create does not. */
  save?: 'create' | 'update';
  /** Matching requests to let pass first. */
  after?: number;
  /** How often it happens; `always` is Infinity for JSON. */
  count?: number | 'always';
  /**
   * Before HaloPSA works on the request (the default), so that nothing is saved, or after it, so that only the
   * answer is lost. `half`, `cut` and `trickle` are about the true answer and always come after, `late_save` and
   * `slow_save` never do.
   */
  when?: 'before' | 'after';
  action: FaultAction;
}

/** A fault that ends a request, as opposed to a delay. */
export type Ending = Exclude<FaultAction, { type: 'delay' }>;

/** What will happen to one request. */
export interface FaultPlan {
  delayBefore: number;
  delayAfter: number;
  ending: Ending | undefined;
  when: 'before' | 'after';
}

interface PostedFault {
  fault: Fault;
  seen: number;
  used: number;
}

/**
 * The faults that are switched on. They are asked in the order in which they were added; the first that ends a
 * request hides it from the ones behind, so that several make a sequence. Delays add up.
 */
export class FaultBoard {
  private posted: PostedFault[] = [];

  add(...faults: Fault[]): void {
    this.posted.push(...faults.map((fault) => ({ fault, seen: 0, used: 0 })));
  }

  clear(): void {
    this.posted = [];
  }

  /** The faults that may still happen. */
  list(): Fault[] {
    return this.posted.filter((each) => each.used < limitOf(each.fault)).map((each) => each.fault);
  }

  /** Decides, once for each request at its arrival, what will happen to it. */
  planFor(request: RecordedRequest): FaultPlan {
    const plan: FaultPlan = { delayBefore: 0, delayAfter: 0, ending: undefined, when: 'before' };
    for (const each of this.posted) {
      if (!matches(each.fault, request) || !isDue(each)) {
        continue;
      }
      const { action } = each.fault;
      const when = whenOf(each.fault);
      if (action.type !== 'delay') {
        return { ...plan, ending: action, when };
      }
      if (when === 'before') {
        plan.delayBefore += action.ms;
      } else {
        plan.delayAfter += action.ms;
      }
    }
    return plan;
  }
}

const limitOf = ({ count = 1 }: Fault): number => (count === 'always' ? Number.POSITIVE_INFINITY : count);

function whenOf({ when = 'before', action }: Fault): 'before' | 'after' {
  if (aboutTheAnswer.has(action.type)) {
    return 'after';
  }
  return aboutTheWork.has(action.type) ? 'before' : when;
}

const aboutTheAnswer = new Set<FaultAction['type']>(['half', 'cut', 'trickle']);
const aboutTheWork = new Set<FaultAction['type']>(['late_save', 'slow_save']);

function matches({ route, method, query = {}, save }: Fault, request: RecordedRequest): boolean {
  if (route !== 'any' && route !== request.route) {
    return false;
  }
  if (save !== undefined && save !== kindOfSave(request)) {
    return false;
  }
  if (method !== undefined && method.toUpperCase() !== request.method) {
    return false;
  }
  return Object.entries(query).every(([name, value]) => request.query[name] === value);
}

function kindOfSave({ route, body }: RecordedRequest): 'create' | 'update' | undefined {
  if (route !== 'save') {
    return undefined;
  }
  const tickets: unknown[] = Array.isArray(body) ? body : [body];
  return tickets.some((ticket) => isJsonObject(ticket) && Number(ticket.id) > 0) ? 'update' : 'create';
}

function isDue(posted: PostedFault): boolean {
  posted.seen += 1;
  if (posted.seen <= (posted.fault.after ?? 0) || posted.used >= limitOf(posted.fault)) {
    return false;
  }
  posted.used += 1;
  return true;
}
