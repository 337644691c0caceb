import {
  afterEarlierAttempts,
  mayBeSaved,
  type WriteFailure,
  type WriteState,
  writeStateOf,
} from '../src/core/write_state';

const soon = 1000;
const later = 1001;

const status = (code: number, sinceSentMs = soon): WriteFailure => ({
  type: 'status',
  status: code,
  sinceSentMs,
});
const noResponse = (reached: boolean, stoppedWaiting: boolean, sinceSentMs = soon): WriteFailure => ({
  type: 'no_response',
  reached,
  stoppedWaiting,
  sinceSentMs,
});
const unusable = (sinceSentMs: number): WriteFailure => ({ type: 'unusable', sinceSentMs });

describe('may HaloPSA have saved it?', () => {
  test.each<[string, WriteFailure, WriteState, boolean]>([
    ['401: the token was turned away', status(401), 'not_sent', false],
    ['403: the right was missing', status(403), 'not_sent', false],
    ['429: the limit was reached', status(429), 'not_sent', false],
    ['a redirect', status(302), 'refused', false],
    ['400: the ticket was refused', status(400), 'refused', false],
    ['404', status(404), 'refused', false],
    ['413', status(413), 'refused', false],
    ['408: a gateway found that it took too long', status(408), 'lost', true],
    ['500: HaloPSA broke down over it', status(500), 'lost', true],
    ['502', status(502), 'lost', true],
    ['503', status(503), 'lost', true],
    ['500, more than a second after sending', status(500, later), 'late', true],
    ['502, more than a second after sending', status(502, later), 'late', true],
    ['503, more than a second after sending', status(503, later), 'late', true],
    ['429, more than a second after sending', status(429, later), 'not_sent', false],
    ['400, more than a second after sending', status(400, later), 'refused', false],
    ['504: a gateway stopped waiting', status(504), 'late', true],
    ['524: a gateway of another make stopped waiting', status(524), 'late', true],
    ['no connection', noResponse(false, false), 'not_sent', false],
    ['no connection in time', noResponse(false, true), 'not_sent', false],
    ['the connection broke behind the request', noResponse(true, false), 'lost', true],
    ['the connection broke more than a second behind it', noResponse(true, false, later), 'late', true],
    ['we stopped waiting', noResponse(true, true), 'late', true],
    ['no connection, after more than a second', noResponse(false, false, later), 'not_sent', false],
    ['a web page with 4xx', { type: 'page', sinceSentMs: soon }, 'turned_away', true],
    ['a success that names no ticket', unusable(soon), 'lost', true],
    ['a success that names no ticket, more than a second after sending', unusable(later), 'late', true],
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
    ['turned_away', false, 'turned_away'],
    ['turned_away', true, 'lost'],
  ])('%s, with an earlier attempt lost: %s, is %s', (state, lostBefore, expected) => {
    expect(afterEarlierAttempts(state, lostBefore)).toBe(expected);
  });
});
