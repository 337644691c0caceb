import type { Loopback } from '../wire/listening';
import { type Gateway, startGateway } from './gateway';

/** What a squid does besides listening. */
export interface SquidSettings {
  /** Its access rules and what they need; without it everybody may go everywhere. */
  rules?: readonly string[];
  host?: Loopback;
  /** More files, by name. `rules` see them below the folder {@link inFolder}. */
  files?: Record<string, string>;
}

/** Stands in `rules` for the folder of the squid. */
export const inFolder = '@FOLDER@';

/** Starts a squid as a forward proxy. */
export function startSquid({ rules, host = '127.0.0.1', files = {} }: SquidSettings = {}): Promise<Gateway> {
  return startGateway({
    server: 'squid',
    host,
    endWith: 'SIGKILL',
    args: ({ folder }) => ['-N', '-f', `${folder}/squid.conf`],
    files: ({ port, folder }) => ({
      ...files,
      'squid.conf': [
        `http_port ${host === '::1' ? '[::1]' : host}:${port}`,
        ...(rules ?? ['http_access allow all']).map((line) => line.replaceAll(inFolder, folder)),
        'visible_hostname squid.invalid',
        'cache deny all',
        'access_log none',
        'cache_store_log none',
        `cache_log ${folder}/cache.log`,
        `pid_filename ${folder}/squid.pid`,
        `coredump_dir ${folder}`,
        'pinger_enable off',
        'netdb_filename none',
        '',
      ].join('\n'),
    }),
  });
}
