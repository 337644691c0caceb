import { type Gateway, startGateway } from './gateway';

/** What a varnish does besides listening. */
export interface VarnishSettings {
  /** The port of loopback where answers come from. */
  target: number;
  /** Settings of the backend, such as `.first_byte_timeout = 2s;`. */
  backend?: string;
  /** Subroutines in VCL; without them varnish keeps nothing that needs a token. */
  vcl?: string;
}

/** Starts a varnish. */
export function startVarnish({ target, backend = '', vcl = '' }: VarnishSettings): Promise<Gateway> {
  return startGateway({
    server: 'varnishd',
    args: ({ port, folder }) => [
      ...['-F', '-n', `${folder}/work`, '-f', `${folder}/default.vcl`, '-a', `127.0.0.1:${port}`],
      ...['-s', 'default,16m', '-j', 'none', '-T', 'none'],
    ],
    files: () => ({
      'default.vcl': `
        vcl 4.1;
        backend default { .host = "127.0.0.1"; .port = "${target}"; ${backend} }
        ${vcl}`,
    }),
  });
}
