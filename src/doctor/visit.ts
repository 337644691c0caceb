import type { OpenClient } from '../halo/client';
import type { Connection } from '../halo/connection';
import type { Environment } from '../http/proxy';
import type { DeliveryService } from '../http/request_sender';
import type { HttpAnswer } from '../http/transport';

/** What the steps that call HaloPSA share. Each question is asked once, however many steps want the answer. */
export interface Visit {
  connection: Connection;
  client: OpenClient;
  env: Environment;
  /**
   * HaloPSA's own account of where to sign in, which it gives to anybody (`GET /api/authinfo`; HaloAPI, the PowerShell
   * module, finds the token address with it).
   *
   * @throws ConnectorError where no answer came
   */
  authInfo: () => Promise<HttpAnswer>;
  /**
   * Asks for a token; the scope that was granted, undefined where HaloPSA does not say.
   *
   * @throws ConnectorError where none was issued
   */
  signIn: () => Promise<string | undefined>;
}

/** Prepares a visit; nothing is sent yet. */
export function prepareVisit(
  connection: Connection,
  client: OpenClient,
  delivery: DeliveryService,
  env: Environment,
): Visit {
  const askAuthInfo = async () => {
    const url = new URL(`${connection.baseUrl}/api/authinfo`);
    const parcel = { kind: 'read', method: 'GET', url, headers: { accept: 'application/json' } } as const;
    return (await delivery.deliver(parcel)).answer;
  };
  return { connection, client, env, authInfo: once(askAuthInfo), signIn: once(() => client.signIn()) };
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}
