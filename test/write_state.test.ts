import {
  afterEarlierAttempts,
  mayBeSaved,
  type WriteFailure,
  type WriteState,
  writeStateOf,
} from '../src/write_state';

const status = (code: number): WriteFailure => ({ type: 'status', status: code });
const noResponse = (reached: boolean, stoppedWaiting: boolean): WriteFailure => ({
  type: 'no_response',
  reached,
  stoppedWaiting,
});

describe('may HaloPSA have saved it?', () => {
  test.each<[string, WriteFailure, WriteState, boolean]>([
    ['401: the token was turned away', status(401), 'not_sent', false],
    ['403: the right was missing', status(403), 'not_sent', false],
    ['429: the limit was reached', status(429), 'not_sent', false],
    ['a redirect', status(302), 'refused', false],
    ['400: the ticket was refused', status(400), 'refused', false],
    ['404', status(404), 'refused', false],
    ['413', status(413), 'refused', false],
    ['500: HaloPSA broke down over it', status(500), 'lost', true],
    ['502', status(502), 'lost', true],
    ['503', status(503), 'lost', true],
    ['504: a gateway stopped waiting', status(504), 'late', true],
    ['524: a gateway of another make stopped waiting', status(524), 'late', true],
    ['no connection', noResponse(false, false), 'not_sent', false],
    ['no connection in time', noResponse(false, true), 'not_sent', false],
    ['the connection broke behind the request', noResponse(true, false), 'lost', true],
    ['we stopped waiting', noResponse(true, true), 'late', true],
    ['a success that names no ticket', { type: 'unusable' }, 'lost', true],
  ])('%s', (_, failure, state, saved) => {
    expect(writeStateOf(failure)).toBe(state);
    expect(mayBeSaved(writeStateOf(failure))).toBe(saved);
  });

  test.each<[WriteState, boolean, WriteState]>([
    ['not_sent', false, 'not_sent'],
    ['not_sent', true, 'lost'],
    ['refused', true, 'refused'],
    ['lost', false, 'lost'],
    ['late', true, 'late'],
  ])('%s, with an earlier attempt lost: %s, is %s', (state, lostBefore, expected) => {
    expect(afterEarlierAttempts(state, lostBefore)).toBe(expected);
  });
});
