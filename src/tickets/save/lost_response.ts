import { WriteError } from '../../core/write_error';
import { writeStateOf } from '../../core/write_state';
import type { ApiResponse } from '../../halo/api';
import { responseFactsOf } from '../ticket';

/**
 * The error for a success that does not say what was written: it tells no more than no response at all.
 *
 * @param without what is missing, as the sentence goes on behind "without"
 */
export function lostResponse(response: ApiResponse, without: string): WriteError {
  const { status, sinceSentMs } = response;
  const writeState = writeStateOf({ type: 'unusable', sinceSentMs });
  return new WriteError('invalid_response', `HaloPSA answered ${status} without ${without}.`, writeState, {
    response: responseFactsOf(response),
  });
}
