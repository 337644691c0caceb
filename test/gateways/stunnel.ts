import { type Gateway, startGateway } from './gateway';

/** Starts a stunnel that takes TLS off in front of a port of loopback; `lines` are more of its settings, which name `files` alone. */
export function startStunnel(
  target: number,
  tls: { key: string; cert: string },
  lines: readonly string[] = [],
  files: Record<string, string> = {},
): Promise<Gateway> {
  return startGateway({
    server: 'stunnel4',
    scheme: 'https',
    args: ({ folder }) => [`${folder}/stunnel.conf`],
    files: ({ port, folder }) => ({
      ...files,
      'server.pem': `${tls.key}\n${tls.cert}`,
      'stunnel.conf': [
        'foreground = yes',
        'pid =',
        '[halo]',
        `accept = 127.0.0.1:${port}`,
        `connect = 127.0.0.1:${target}`,
        `cert = ${folder}/server.pem`,
        ...lines,
        '',
      ].join('\n'),
    }),
  });
}
