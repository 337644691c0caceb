import fetch from 'node-fetch';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../packages/simulator/start';
import { at } from './json';

/** An answer of the simulator, as it came over the wire. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The text as JSON; undefined where it is none. */
  body: unknown;
}

/** Direct calls to a simulator of a test file's own, with no connector between. */
export interface SimulatorCalls {
  simulator(): Simulator;
  /** Sets the simulator's clock forward. */
  advance(ms: number): void;
  /** Milliseconds by the simulator's clock. */
  now(): number;
  /** GET with a token of this scope, `all` unless said. */
  get(path: string, scope?: string): Promise<Reply>;
  /** POST of JSON, or of text as it is, with a token of this scope. */
  post(path: string, body: unknown, scope?: string, signal?: AbortSignal): Promise<Reply>;
  /** DELETE with a token of this scope. */
  remove(path: string, scope?: string): Promise<Reply>;
}

const start = Date.parse('2026-03-02T10:00:00Z');

/** Starts the simulator before the tests of a file, with light tickets unless told otherwise, resets it before each and ends it behind the last. */
export function useSimulatorCalls(options: Omit<SimulatorOptions, 'clock'> = {}): SimulatorCalls {
  let now = start;
  let started: Simulator | undefined;
  const simulator = (): Simulator => {
    if (started === undefined) {
      throw new Error('The simulator is only up while a test runs.');
    }
    return started;
  };
  beforeAll(async () => {
    started = await startSimulator({ weight: 'light', ...options, clock: () => new Date(now) });
  });
  beforeEach(() => {
    now = start;
    simulator().reset();
  });
  afterAll(() => simulator().close());

  const call = async (path: string, init: object): Promise<Reply> => {
    const response = await fetch(`${simulator().url}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
      body: parsed(text),
    };
  };
  const authorization = async (scope: string): Promise<string> => {
    const { client_id, client_secret } = simulator().assets.oauth2_client_credentials;
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope });
    const { body } = await call('/auth/token', { method: 'POST', body: form });
    return `Bearer ${at(body, 'access_token')}`;
  };
  return {
    simulator,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    get: async (path, scope = 'all') =>
      call(path, { headers: { authorization: await authorization(scope) } }),
    remove: async (path, scope = 'all') =>
      call(path, { method: 'DELETE', headers: { authorization: await authorization(scope) } }),
    post: async (path, body, scope = 'all', signal) =>
      call(path, {
        method: 'POST',
        ...(signal && { signal }),
        headers: { authorization: await authorization(scope), 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
