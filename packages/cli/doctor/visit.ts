import type { Connection, EnvironmentVariables, HttpResponse, OpenClient, RequestSender } from '../connector';

/** What the steps that call HaloPSA share. Each question is asked once, however many steps want the answer. */
export interface Visit {
  connection: Connection;
  client: OpenClient;
  env: EnvironmentVariables;
  /**
   * HaloPSA's own account of where to sign in, which it gives to anybody (`GET /api/authinfo`; HaloAPI, the PowerShell
   * module, finds the token address with it).
   *
   * @throws ConnectorError where no answer came
   */
  authInfo: () => Promise<HttpResponse>;
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
  sender: RequestSender,
  env: EnvironmentVariables,
): Visit {
  const askAuthInfo = async () => {
    const url = new URL(`${connection.baseUrl}/api/authinfo`);
    const request = { kind: 'read', method: 'GET', url, headers: { accept: 'application/json' } } as const;
    return (await sender.send(request)).response;
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
