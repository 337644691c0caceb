import { type Gateway, startGateway } from './gateway';

const modules = ['mpm_event', 'authz_core', 'proxy', 'proxy_http'];

/** Starts an apache in front of a port of loopback; `lines` are more of its directives. */
export function startApache(target: number, lines: readonly string[] = []): Promise<Gateway> {
  return startGateway({
    server: 'apache2',
    args: ({ folder }) => ['-d', folder, '-f', `${folder}/apache.conf`, '-D', 'FOREGROUND'],
    files: ({ port, folder }) => ({
      'apache.conf': [
        ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        `Listen 127.0.0.1:${port}`,
        'ServerName 127.0.0.1',
        'User nobody',
        'Group nogroup',
        `PidFile ${folder}/apache.pid`,
        `DefaultRuntimeDir ${folder}`,
        `ErrorLog ${folder}/error.log`,
        'StartServers 1',
        `ProxyPass "/" "http://127.0.0.1:${target}/"`,
        ...lines,
        '',
      ].join('\n'),
    }),
  });
}
