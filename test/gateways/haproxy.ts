import { type Gateway, startGateway } from './gateway';

/** What a haproxy does besides listening. */
export interface HaproxySettings {
  mode: 'http' | 'tcp';
  /** The port of loopback to which everything goes on. */
  target: number;
  /** Lines for the section, such as time-outs of its own; the later line counts. */
  lines?: readonly string[];
  /** A certificate makes it serve https; `options` is what else stands behind `ssl`. */
  tls?: { key: string; cert: string; options?: string };
  /** More files, by name; lines name them by that name alone. */
  files?: Record<string, string>;
}

/** Starts a haproxy. */
export function startHaproxy(settings: HaproxySettings): Promise<Gateway> {
  const { mode, target, lines = [], tls, files = {} } = settings;
  return startGateway({
    server: 'haproxy',
    scheme: tls ? 'https' : 'http',
    args: () => ['-db', '-f', 'haproxy.cfg'],
    files: ({ port }) => ({
      ...files,
      ...(tls && { 'server.pem': `${tls.cert}\n${tls.key}` }),
      'haproxy.cfg': [
        'global',
        '  maxconn 200',
        'listen gateway',
        `  mode ${mode}`,
        `  bind 127.0.0.1:${port}${tls ? ` ssl crt server.pem ${tls.options ?? ''}` : ''}`,
        '  timeout connect 2s',
        '  timeout client 60s',
        '  timeout server 60s',
        ...lines.map((line) => `  ${line}`),
        `  server halo 127.0.0.1:${target}`,
        '',
      ].join('\n'),
    }),
  });
}
