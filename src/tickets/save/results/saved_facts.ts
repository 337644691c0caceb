import type { MatchField } from '../../match/match_filters';
import type { TicketData } from '../../ticket';
import { ticketForHalo } from '../ticket_body';
import { type Comparison, compareResponse } from './compare_response';

/** What the result of a saved ticket tells besides its outcome. */
export interface SavedFacts extends Comparison {
  /** What HaloPSA has to say of the ticket. */
  warning?: string;
}

/**
 * What the ticket of a response tells of its save.
 *
 * @param sent what was sent of it last, if anything was
 */
export function savedFacts(ticket: TicketData, sent?: TicketData, matchOn?: MatchField): SavedFacts {
  const warning = ticket._warning ?? '';
  return {
    ...(sent && compareResponse(ticketForHalo(sent), ticket, matchOn)),
    ...(warning !== '' && { warning: typeof warning === 'string' ? warning : JSON.stringify(warning) }),
  };
}
