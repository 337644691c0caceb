import * as http from 'node:http';
import https from 'node:https';
import { type Trust, tlsOptions } from './tls_options';

declare module 'node:http' {
  interface Agent {
    /**
     * How Node's ClientRequest hands itself over. Not documented, but checked for by name (a custom agent without it
     * is refused with ERR_INVALID_ARG_TYPE), and what the proxy agents of npm have been built on for ten years.
     */
    addRequest(request: ClientRequest, options: object): void;
  }

  interface ClientRequest {
    /**
     * The limit of a response's headers in bytes, taken from the option of the same name, which node-fetch does not
     * pass on. Read when the request gets its socket.
     */
    maxHeaderSize?: number;
  }
}

/**
 * Node's own limit is 16 KiB, which content security policies and cookies of portals before HaloPSA exceed; no server
 * that people use sends more than 256 KiB.
 */
export const longestHeaders = 256 * 1024;

/** How the connection to a server is made and checked. */
export interface AgentSettings extends Trust {
  proxy?: URL;
  timeoutMs: number;
  /** Keeps connections for the following requests of the run; otherwise each request has one of its own. */
  keepAlive: boolean;
}

/**
 * How long each address of a host may take to connect, in milliseconds, before Node goes on to the next and does not
 * come back to it. Its own 250 ms are less than a line by satellite takes, and less than a SYN that was lost, which is
 * sent again after a second (RFC 6298, 2.1): a host with one live and one dead address was never reached over such a
 * line. Several addresses must fit into the time of one attempt, and a dead one must not hold up each create for long.
 */
function attemptTimeout(timeoutMs: number): number {
  return Math.ceil(Math.min(2000, timeoutMs / 4));
}

/**
 * Makes the agent for one origin, directly or through a proxy. The caller destroys the agent when the run is over.
 */
export async function createAgent(secure: boolean, settings: AgentSettings): Promise<http.Agent> {
  const { keepAlive, timeoutMs, proxy } = settings;
  const usesTls = secure || proxy?.protocol === 'https:';
  const options = {
    keepAlive,
    timeout: timeoutMs,
    autoSelectFamilyAttemptTimeout: attemptTimeout(timeoutMs),
    ...(usesTls && tlsOptions(settings)),
  };
  if (proxy) {
    const { createProxyAgent } = await import('./proxy_agents');
    return createProxyAgent(secure, proxy, options);
  }
  return secure ? new https.Agent(options) : new http.Agent(options);
}

/**
 * The same agent, telling of each request that is handed to it: what has become of its socket decides later
 * whether the request can have left. Its response may have long headers.
 */
export function watchedAgent(agent: http.Agent, watch: (request: http.ClientRequest) => void): http.Agent {
  const addRequest = (request: http.ClientRequest, options: object) => {
    watch(request);
    request.maxHeaderSize = longestHeaders;
    agent.addRequest(request, options);
  };
  return Object.create(agent, { addRequest: { value: addRequest } });
}
