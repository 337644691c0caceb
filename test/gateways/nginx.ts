import { type Gateway, startGateway } from './gateway';

/** What an nginx does besides listening. */
export interface NginxSettings {
  /** Directives of the server, its locations among them. */
  server: string;
  /** Directives around it. */
  http?: string;
  /** A certificate makes it serve https. */
  tls?: { key: string; cert: string };
  /** More files, by name; directives name them by that name alone. */
  files?: Record<string, string>;
}

/** Starts an nginx. */
export function startNginx({ server, http = '', tls, files = {} }: NginxSettings): Promise<Gateway> {
  const inFolder = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return startGateway({
    server: 'nginx',
    scheme: tls ? 'https' : 'http',
    folders: inFolder,
    args: ({ folder }) => ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr'],
    files: ({ port }) => ({
      ...files,
      ...(tls && { 'server.key': tls.key, 'server.pem': tls.cert }),
      'nginx.conf': `
        daemon off;
        master_process off;
        error_log stderr;
        pid nginx.pid;
        events { worker_connections 256; }
        http {
          access_log off;
          ${inFolder.map((name) => `${name}_temp_path ${name};`).join('\n')}
          ${http}
          server {
            listen 127.0.0.1:${port}${tls ? ' ssl' : ''};
            ${tls ? 'ssl_certificate server.pem; ssl_certificate_key server.key;' : ''}
            ${server}
          }
        }`,
    }),
  });
}
