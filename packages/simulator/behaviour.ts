import type { JsonObject } from './json_object';
import type { RecordedRequest } from './server/recorded';
import type { Weight } from './shape/weight';

/** The windows in which HaloPSA counts requests: so many in the last `windowMs`. */
export interface RateLimit {
  requests: number;
  windowMs: number;
  /** The value of `Retry-After`; HaloPSA is not known to send one, so without it there is none. */
  retryAfter?: string;
}

/** The lists that come in pages. */
export type PagedList = 'tickets' | 'clients' | 'sites' | 'users' | 'agents';

/** How the simulator behaves where real servers differ. Tests may change any of it at any time. */
export interface Behaviour {
  /** How heavy tickets and rows are; what the simulator was started with, unless told otherwise. */
  weight: Weight;
  /** What a save answers: the ticket itself (the usual), a list, or the envelope of a listing. */
  replyShape: 'object' | 'array' | 'envelope';
  /** An older server that answers a save of many with one ticket, whatever was asked. */
  ignoreReturnall: boolean;
  /** False for an older server, to which `third_party_id` and `third_party_id_string` are unknown filters. */
  knowsThirdPartyFilter: boolean;
  /** False for a server that takes `lastupdatefromdate` for a switch, as HaloPSA's descriptions call it. */
  knowsChangeFilter: boolean;
  /** How far east of UTC the server takes the moments of its filters to lie, as .NET reads them in the local zone. */
  hoursEast: number;
  /** How far the `Date` of responses, which a gateway may write, is ahead of the time. */
  dateAheadMs: number;
  /** False for a server that sends the usual rows of its default page where `ticketidonly` is asked for. */
  knowsTicketIdOnly: boolean;
  /** The most ids that `ticketidonly` lists; no cap is known. */
  idCap: number;
  /** False for a tenant that takes notes without an outcome. */
  outcomeRequired: boolean;
  /** True for a server that lists inactive clients, sites and users without being asked; nobody has told. */
  listsInactive: boolean;
  /** The longest page; HaloPSA cuts longer ones down without a word. */
  pageCap: number;
  /** Members that rows leave out although they are set: which ones rows show differs from server to server. */
  hiddenInRows: readonly string[];
  /** Filters that the server does not know, so that it answers as if they had not been asked for. */
  ignoredFilters: readonly string[];
  /** Members of a save that are answered with success and left as they were. */
  droppedMembers: readonly string[];
  /** Texts of a save are trimmed and cut to so many characters, as a column of that length does. */
  longestText?: number | undefined;
  /** Members are bound in any letter case, as .NET's JSON readers do. */
  bindsAnyCase: boolean;
  /** A team, status or type that is not there is refused. */
  refusesUnknownIds: boolean;
  /** What a save answers of a ticket, where that is not the ticket. */
  answered?: ((ticket: JsonObject) => JsonObject) | undefined;
  /** Seconds that a token lasts. */
  tokenLifetime: number;
  /** Requests above this are answered with 429; token requests go to another server and do not count. */
  rateLimit?: RateLimit | undefined;
  /** The sentence with which a ticket is refused, or undefined to take it. Sees the ticket as it was sent. */
  refuse?: ((ticket: JsonObject) => string | undefined) | undefined;
  /** The sentence with which a note is refused, or undefined to take it. Sees the note as it was sent. */
  refuseNote?: ((note: JsonObject) => string | undefined) | undefined;
  /** The sentence with which a file is refused, or undefined to take it. Sees the file as it was sent. */
  refuseFile?: ((file: JsonObject) => string | undefined) | undefined;
  /** What a page says of the number of matches, where that is not the truth. */
  recordCount?: ((matches: number, pageNo: number, list: PagedList) => number) | undefined;
  /** The page that is served in place of the one asked for. */
  servedPage?: ((pageNo: number, list: PagedList) => number) | undefined;
  /** Runs just before a request is worked on, for changes to the store while a client reads; a promise holds the request. */
  meanwhile?: ((request: RecordedRequest) => unknown) | undefined;
}

/** HaloPSA as it is today. */
export const usualBehaviour = (weight: Weight): Behaviour => ({
  weight,
  replyShape: 'object',
  ignoreReturnall: false,
  knowsThirdPartyFilter: true,
  knowsChangeFilter: true,
  hoursEast: 0,
  dateAheadMs: 0,
  knowsTicketIdOnly: true,
  idCap: Number.POSITIVE_INFINITY,
  outcomeRequired: true,
  listsInactive: false,
  pageCap: 100,
  hiddenInRows: [],
  ignoredFilters: [],
  droppedMembers: [],
  longestText: undefined,
  bindsAnyCase: false,
  refusesUnknownIds: true,
  answered: undefined,
  tokenLifetime: 3600,
  rateLimit: undefined,
  refuse: undefined,
  refuseNote: undefined,
  refuseFile: undefined,
  recordCount: undefined,
  servedPage: undefined,
  meanwhile: undefined,
});
