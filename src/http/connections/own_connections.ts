import type * as http from 'node:http';
import * as net from 'node:net';
import { ConnectionsAhead, type Patience } from './connections_ahead';
import { type Connected, connectBy } from './spare_connection';

declare module 'node:http' {
  interface Agent {
    /** What the agent was made with. Not documented, and read by every agent of npm that is derived from Node's. */
    options: http.AgentOptions;
  }
}

/**
 * Lets an agent open some of its connections ahead.
 *
 * @param agent for one origin
 * @param now milliseconds that only go forward
 * @param patience how long a connection may wait for its request
 */
export function openAhead(
  agent: http.Agent,
  url: URL,
  now: () => number,
  patience: Patience,
): ConnectionsAhead {
  const createConnection = agent.createConnection.bind(agent);
  const options = connectionOptions(agent, url);
  const ahead = new ConnectionsAhead(
    connectBy((connected) => createConnection({ ...options }, connected)),
    now,
    patience,
  );
  Object.assign(agent, {
    createConnection: (given: http.ClientRequestArgs, connected: Connected) =>
      ahead.take(
        connectBy((taken) => createConnection(given, taken)),
        connected,
      ),
  });
  return ahead;
}

/** What an agent of Node's would make of the URL by the time it opens a connection (`Agent.prototype.createSocket`). */
function connectionOptions(agent: http.Agent, { protocol, hostname, port }: URL): object {
  const host = hostname.replace(/^\[|\]$/g, '');
  const isSecure = protocol === 'https:';
  const target = {
    ...agent.options,
    host,
    port: Number(port || (isSecure ? 443 : 80)),
    // TLS has no names for addresses (RFC 6066, 3).
    ...(isSecure && { servername: net.isIP(host) ? '' : host }),
  };
  return { ...target, _agentKey: agent.getName(target) };
}
