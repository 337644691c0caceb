import { type Gateway, startGateway } from './gateway';

/** Starts a tinyproxy as a forward proxy; `lines` are more of its settings. */
export function startTinyproxy(lines: readonly string[] = []): Promise<Gateway> {
  return startGateway({
    server: 'tinyproxy',
    args: ({ folder }) => ['-d', '-c', `${folder}/tinyproxy.conf`],
    files: ({ port, folder }) => ({
      'tinyproxy.conf': [
        `Port ${port}`,
        'Listen 127.0.0.1',
        'MaxClients 50',
        `LogFile "${folder}/tinyproxy.log"`,
        'Timeout 60',
        ...lines,
        '',
      ].join('\n'),
    }),
  });
}
