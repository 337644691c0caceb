import { chooseProxy, type HttpResponse, parseProxy, toErrorObject } from '../connector';
import { failed, failedBy, fine, type StepFinding, warning } from './step_finding';
import type { Visit } from './visit';

const wrongUrlHint =
  'Enter as url the Resource Server that Configuration > Integrations > HaloPSA API shows, with or without its /api.';

const timeoutHint =
  'Check url, and that a firewall lets this machine reach that host and port; behind a proxy set http_proxy.';

const plainHttpHint =
  'Enter in url the port of https, usually none. Only for a server on this machine or a trusted network write http:// instead: credentials can then be read on the way.';

/** OpenSSL's words for a response that is no TLS record. */
function speaksPlainHttp(message: string): boolean {
  return /wrong version number|packet length too long|http request/i.test(message);
}

/** Is there anybody at `url`? Any HTTP answer will do: name, route, proxy and TLS are in order then. */
export async function examineAddress({ connection, env, authInfo }: Visit): Promise<StepFinding> {
  try {
    return judge(
      await authInfo(),
      `${connection.baseUrl}${wayTo(connection.baseUrl, env, connection.assetProxy)}`,
    );
  } catch (error) {
    const { code, message, hint } = toErrorObject(error);
    // A redirect elsewhere or a damaged body is an answer, and the other addresses may do better.
    return code === 'invalid_response'
      ? warning(message, hint)
      : speaksPlainHttp(message)
        ? failed(
            `${connection.baseUrl} does not speak TLS at this port: it responds in plain http.`,
            plainHttpHint,
          )
        : failedBy(error, code === 'timeout' ? timeoutHint : undefined);
  }
}

function judge({ status, reason, text }: HttpResponse, where: string): StepFinding {
  const isPage = /^\s*</.test(text);
  if (isPage || status === 404) {
    const what = isPage ? `a web page (${status} ${reason})` : `${status} ${reason}`;
    return warning(`${where} responds, but with ${what} where HaloPSA tells about itself.`, wrongUrlHint);
  }
  if (status >= 500 || status === 429) {
    const hint = 'HaloPSA, or a gateway before it, is busy or down: check again later.';
    return warning(`${where} responds with ${status} ${reason}.`, hint);
  }
  return fine(`${where} responds.`);
}

function wayTo(address: string, env: Visit['env'], assetProxy: string | undefined): string {
  const choice = chooseProxy(new URL(address), env, assetProxy);
  const proxy = choice && parseProxy(choice.address);
  return proxy ? ` (through the proxy ${proxy.host}, set in the ${choice.setIn})` : '';
}
