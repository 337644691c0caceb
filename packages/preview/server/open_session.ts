import {
  checkAsset,
  createRedactor,
  keepAssetSecrets,
  type OpenClient,
  type Redactor,
  readConnection,
  silentLog,
  systemClock,
  withSession,
} from '../connector';
import type { Values } from '../messages';

/** Somebody waits for every letter: what takes longer than this comes too late, and nothing is tried twice. */
const patience = { requestTimeoutMs: 15_000, maxRetries: 0 };
/** A token serves a person who fills in one field after the other. */
const idleMs = 60_000;
/** A session ends by itself some minutes later. */
const longestMs = 10 * 60_000;

/** A session with HaloPSA, and what its errors are cleaned with. */
export interface OpenSession {
  client: Promise<OpenClient>;
  redactor: Redactor;
  close: () => void;
}

/** Keeps the session of the asset that was used last open for as long as it is used. */
export class SessionKeeper {
  private known: { asset: string; session: OpenSession; until: number; idle: NodeJS.Timeout } | undefined;

  /** The environment of calls to HaloPSA. */
  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** The session of an asset; its client is refused where the asset is not complete. */
  sessionOf(asset: Values): OpenSession {
    const text = JSON.stringify(asset);
    if (this.known?.asset === text && systemClock.now() < this.known.until) {
      this.known.idle.refresh();
      return this.known.session;
    }
    this.close();
    const session = openSession(asset, this.env);
    const idle = setTimeout(() => this.close(), idleMs).unref();
    this.known = { asset: text, session, until: systemClock.now() + longestMs, idle };
    return session;
  }

  /** Ends the session, if there is one. */
  close(): void {
    clearTimeout(this.known?.idle);
    this.known?.session.close();
    this.known = undefined;
  }
}

function openSession(asset: Values, env: NodeJS.ProcessEnv): OpenSession {
  const redactor = createRedactor();
  const stop = new AbortController();
  const over = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  const environment = { env, redactor, clock: systemClock, log: silentLog, stop: stop.signal };
  const client = new Promise<OpenClient>((resolve, reject) => {
    const open = async () => {
      keepAssetSecrets(asset, environment);
      const connection = readConnection(await checkAsset(asset));
      await withSession({ ...connection, ...patience }, environment, async (opened) => {
        resolve(opened);
        await over;
      });
    };
    open().catch(reject);
  });
  return { client, redactor, close: () => stop.abort() };
}
