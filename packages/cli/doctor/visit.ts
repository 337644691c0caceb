import {
  type Connection,
  type EnvironmentVariables,
  type HttpResponse,
  isObject,
  type OpenClient,
  type RequestSender,
} from '../connector';

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
  /** Which HaloPSA it is, such as `HaloPSA 2.236.133 (US16-Stable8)`; undefined where it does not say. Needs a token. */
  instance: () => Promise<string | undefined>;
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
  return {
    connection,
    client,
    env,
    authInfo: once(askAuthInfo),
    signIn: once(() => client.signIn()),
    instance: once(() => askInstance(client).catch(() => undefined)),
  };
}

const instanceTimeoutMs = 5_000;

/** `GET /api/InstanceInfo`, which halocli reads; older servers do not have it. */
async function askInstance(client: OpenClient): Promise<string | undefined> {
  const { body } = await client.send({
    kind: 'read',
    method: 'GET',
    path: '/api/InstanceInfo',
    onlyTryMs: instanceTimeoutMs,
  });
  if (!isObject(body) || typeof body.app_version !== 'string') {
    return undefined;
  }
  const group = typeof body.hosted_group === 'string' && body.hosted_group ? ` (${body.hosted_group})` : '';
  return `HaloPSA ${body.app_version}${group}`.slice(0, 100);
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}
