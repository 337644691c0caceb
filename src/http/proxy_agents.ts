import * as http from 'node:http';
import * as net from 'node:net';
import type { Duplex } from 'node:stream';
import * as tls from 'node:tls';
import { HttpsProxyAgent } from 'hpagent';
import { ProxyFailure } from './transport_error';

type AgentOptions = http.AgentOptions & { ca?: string[]; rejectUnauthorized?: boolean };
type Connected = (error: Error | null, socket?: Duplex) => void;

/** Makes the agent that reaches https servers by CONNECT and http servers by asking the proxy for the whole URL. */
export function createProxyAgent(secure: boolean, proxy: URL, options: AgentOptions): http.Agent {
  return secure ? new TunnelAgent(proxy, options) : new ForwardingAgent(proxy, options);
}

/** Marks every failure before the tunnel stands as the proxy's, since HaloPSA has seen nothing by then. */
class TunnelAgent extends HttpsProxyAgent {
  constructor(proxy: URL, options: AgentOptions) {
    const { ca, rejectUnauthorized } = options;
    const proxyRequestOptions = {
      ...(ca && { ca }),
      ...(rejectUnauthorized === false && { rejectUnauthorized }),
    };
    super({ ...options, proxy, proxyRequestOptions });
  }

  override createConnection(options: object, callback: Connected): Duplex | null | undefined {
    return super.createConnection(options, markProxyFailures(callback));
  }
}

/** Plain http through a proxy (RFC 9112, 3.2.2): the request line carries the whole URL. */
class ForwardingAgent extends http.Agent {
  constructor(
    private readonly proxy: URL,
    private readonly settings: AgentOptions,
  ) {
    super(settings);
  }

  override addRequest(request: http.ClientRequest, options: object): void {
    request.path = new URL(request.path, `http://${request.getHeader('host')}`).href;
    const { username, password } = this.proxy;
    if (username || password) {
      const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      request.setHeader('proxy-authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
    }
    super.addRequest(request, options);
  }

  override createConnection(_options: object, callback: Connected): undefined {
    const connected = markProxyFailures(callback);
    const socket = this.connectToProxy(() => {
      socket.off('error', connected);
      connected(null, socket);
    });
    socket.once('error', connected);
  }

  private connectToProxy(ready: () => void): net.Socket {
    const { protocol, hostname, port } = this.proxy;
    const host = hostname.replace(/^\[|\]$/g, '');
    return protocol === 'https:'
      ? tls.connect({ ...this.settings, host, servername: host, port: Number(port || 443) }, ready)
      : net.connect({ host, port: Number(port || 80) }, ready);
  }
}

function markProxyFailures(callback: Connected): Connected {
  return (error, socket) => callback(error && new ProxyFailure(error), socket);
}
