import * as http from 'node:http';
import https from 'node:https';
import * as net from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { ProxyFailure } from './proxy_errors';
import { whenReady } from './ready_sockets';
import type { TlsOptions } from './tls_options';

/** How connections are made and checked; TLS to a proxy is checked like TLS to HaloPSA. */
export interface ProxyAgentSettings extends TlsOptions {
  keepAlive: boolean;
  /** How long a connection to the proxy or through it may take, in milliseconds. */
  timeout: number;
  /** How long each address of the proxy's may take to connect, in milliseconds. */
  autoSelectFamilyAttemptTimeout: number;
}

type Connected = (error: Error | null, socket?: Duplex) => void;

/** Makes the agent that reaches https servers by CONNECT and http servers by asking the proxy for the whole URL. */
export function createProxyAgent(secure: boolean, proxy: URL, settings: ProxyAgentSettings): http.Agent {
  return secure ? new TunnelAgent(proxy, settings) : new ForwardingAgent(proxy, settings);
}

/**
 * https through a proxy (RFC 9110, 9.3.6): CONNECT, then TLS with the server itself. Every failure before the tunnel
 * stands is marked as the proxy's, since HaloPSA has seen nothing by then.
 */
class TunnelAgent extends https.Agent {
  private readonly opening = new Opening();

  constructor(
    private readonly proxy: URL,
    private readonly settings: ProxyAgentSettings,
  ) {
    super(settings);
  }

  override createConnection(options: https.RequestOptions, callback: Connected): undefined {
    const host = options.host ?? '';
    const target = `${net.isIPv6(host) ? `[${host}]` : host}:${options.port ?? 443}`;
    const { timeout } = this.settings;
    const request = http.request({
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...proxyAuthorization(this.proxy) },
      createConnection: () => connectToProxy(this.proxy, this.settings),
      timeout,
    });
    const failed = (reason: ProxyFailure['reason']) => callback(new ProxyFailure(this.proxy, reason));
    this.opening.add(request);
    request.once('timeout', () => request.destroy(new Error(`no answer within ${timeout} ms`)));
    request.once('error', failed);
    request.once('connect', ({ statusCode = 0, headers }, socket, rest) => {
      this.opening.delete(request);
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        failed({ status: statusCode, headers });
        return;
      }
      socket.unshift(rest);
      const throughTunnel: https.RequestOptions & { socket: Duplex } = { ...options, socket };
      callback(null, super.createConnection(throughTunnel) ?? undefined);
    });
    request.end();
  }

  override destroy(): void {
    this.opening.destroy();
    super.destroy();
  }
}

/** Plain http through a proxy (RFC 9112, 3.2.2): the request line carries the whole URL. */
class ForwardingAgent extends http.Agent {
  private readonly opening = new Opening();

  constructor(
    private readonly proxy: URL,
    private readonly settings: ProxyAgentSettings,
  ) {
    super(settings);
  }

  override addRequest(request: http.ClientRequest, options: object): void {
    request.path = new URL(request.path, `http://${request.getHeader('host')}`).href;
    for (const [name, value] of Object.entries(proxyAuthorization(this.proxy))) {
      request.setHeader(name, value);
    }
    super.addRequest(request, options);
  }

  override createConnection(_options: object, callback: Connected): undefined {
    const socket = connectToProxy(this.proxy, this.settings);
    const failed = (reason: Error) => callback(new ProxyFailure(this.proxy, reason));
    this.opening.add(socket);
    socket.once('error', failed);
    whenReady(socket, () => {
      this.opening.delete(socket);
      socket.off('error', failed);
      callback(null, socket);
    });
  }

  override destroy(): void {
    this.opening.destroy();
    super.destroy();
  }
}

/** Connections that do not stand yet: an agent of Node's knows nothing of them. */
class Opening extends Set<{ destroy(): unknown }> {
  destroy(): void {
    for (const connection of this) {
      connection.destroy();
    }
    this.clear();
  }
}

function connectToProxy({ protocol, hostname, port }: URL, settings: ProxyAgentSettings): net.Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  // TLS has no names for addresses (RFC 6066, 3); the certificate is compared with `host` all the same.
  const servername = net.isIP(host) ? '' : host;
  const { autoSelectFamilyAttemptTimeout } = settings;
  return protocol === 'https:'
    ? tls.connect({ ...settings, host, servername, port: Number(port || 443) })
    : net.connect({ host, port: Number(port || 80), autoSelectFamilyAttemptTimeout });
}

function proxyAuthorization({ username, password }: URL): Record<string, string> {
  if (!username && !password) {
    return {};
  }
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
