import { makeTestAuthority } from '../wire/test_authority';
import { startApache } from './apache';
import type { Gateway } from './gateway';
import { startHaproxy } from './haproxy';
import type { ServerName } from './installed';
import { startNginx } from './nginx';
import { startStunnel } from './stunnel';
import { startVarnish } from './varnish';

/** A gateway that waits for HaloPSA for 2 s at most, where the usual limit is 50 or 60 s. */
export interface Impatient {
  does: string;
  server: ServerName;
  /** The status with which it gives up; undefined where it closes the connection. */
  status: number | undefined;
  start: (target: number) => Promise<Gateway>;
}

/** Whom to trust behind the ones that serve https. */
export const authority = makeTestAuthority();

/** Each of the ways in which a gateway says that HaloPSA is too slow for it. */
export const impatient: Impatient[] = [
  {
    does: 'closes the connection (haproxy, mode tcp)',
    server: 'haproxy',
    status: undefined,
    start: (target) => startHaproxy({ mode: 'tcp', target, lines: ['timeout server 1500ms'] }),
  },
  {
    does: 'closes the connection (stunnel)',
    server: 'stunnel4',
    status: undefined,
    start: (target) => startStunnel(target, authority.good, ['TIMEOUTidle = 2']),
  },
  {
    does: 'answers 502 (apache)',
    server: 'apache2',
    status: 502,
    start: (target) => startApache(target, ['ProxyTimeout 2']),
  },
  {
    does: 'answers 503 (varnish)',
    server: 'varnishd',
    status: 503,
    start: (target) => startVarnish({ target, backend: '.first_byte_timeout = 1.5s;' }),
  },
  {
    does: 'answers 504 (nginx)',
    server: 'nginx',
    status: 504,
    start: (target) =>
      startNginx({
        server: `location / { proxy_pass http://127.0.0.1:${target}; proxy_read_timeout 1500ms; }`,
      }),
  },
];
