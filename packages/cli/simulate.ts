import { readFile } from 'node:fs/promises';
import type { Simulator } from '@halo_halopsa/simulator/start';
import { Command, InvalidArgumentError } from 'commander';
import { isLoopback, isObject, messageOf, parseJson } from './connector';
import { type Destination, openDestination } from './run/destination';
import { reasonOf } from './run/files';
import { type Paint, paintFor } from './terminal';

interface SimulateOptions {
  port: number;
  tickets: number;
  latency: number;
  light?: boolean;
  writeAsset?: string;
}

/**
 * `halopsa simulate`: a HaloPSA simulator on loopback, for trying the connector out with no tenant at hand. It runs
 * until it is interrupted. A value that is out of range is a usage error.
 */
export const simulateCommand = (): Command =>
  new Command('simulate')
    .description('Run a HaloPSA simulator on this machine, with made-up tickets and two ready assets.')
    .option('--port <number>', 'port to listen on; 0 takes a free one', wholeNumber('a port', 65_535), 0)
    .option('--tickets <number>', 'tickets to start with', wholeNumber('a number of tickets', 200_000), 500)
    .option('--latency <ms>', 'milliseconds that every request takes', wholeNumber('a latency', 600_000), 0)
    .option('--light', 'tickets of some 3 KB in place of the 83 KB that HaloPSA sends for each')
    .option('--write-asset <file>', 'write a ready asset, for "halopsa run --asset-path <file>"')
    .action(async (options: SimulateOptions, command: Command) => {
      const assetFile = await assetFileAt(options.writeAsset, command);
      const simulator = await started(options, command);
      const asset = `${JSON.stringify(simulator.assets.oauth2_client_credentials, null, 2)}\n`;
      await assetFile?.write(asset, new AbortController().signal);
      // Listened for before a reader of the welcome can send it.
      const interrupted = interruption();
      process.stdout.write(welcome(simulator, options, paintFor(process.stdout)));
      await interrupted;
      await simulator.close();
      process.stdout.write('Stopped.\n');
    });

/** Where the asset goes. An asset of somebody's own HaloPSA, with its secret, is never written over. */
async function assetFileAt(path: string | undefined, command: Command): Promise<Destination | undefined> {
  if (path === undefined) {
    return undefined;
  }
  const there = await readFile(path, 'utf8').catch(() => '');
  if (there.trim() !== '' && !isSimulators(parseJson(there))) {
    return command.error(`error: ${path} exists and is not the asset of a simulator. Name another file.`, {
      exitCode: 2,
    });
  }
  return openDestination(path, []).catch((error: unknown) =>
    command.error(`error: The asset cannot be written to ${path}: ${reasonOf(error)}.`, { exitCode: 1 }),
  );
}

function isSimulators(asset: unknown): boolean {
  const url = isObject(asset) && typeof asset.url === 'string' ? asset.url : '';
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}

function wholeNumber(what: string, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number <= most) {
      return number;
    }
    throw new InvalidArgumentError(`Give ${what} as a whole number from 0 to ${most}.`);
  };
}

async function started(options: SimulateOptions, command: Command): Promise<Simulator> {
  // The web framework is needed here alone, so that the other commands need not load it.
  const { startSimulator } = await import('@halo_halopsa/simulator/start');
  try {
    const { light, writeAsset: _writeAsset, ...others } = options;
    return await startSimulator({ ...others, weight: light ? 'light' : 'recorded' });
  } catch (error) {
    const reason = messageOf(error);
    return command.error(`Port ${options.port} cannot be used: ${reason}. Choose another with --port.`, {
      exitCode: 1,
    });
  }
}

function welcome({ url, assets }: Simulator, { tickets, writeAsset }: SimulateOptions, paint: Paint): string {
  const serviceAsset = assets.oauth2_client_credentials;
  const [action, inputs] =
    tickets > 0
      ? ['get_ticket_by_id', { path_parameters: { id: 1001 } }]
      : ['get_tickets', { parameters: {} }];
  const input = JSON.stringify({ ...serviceAsset, ...inputs });
  return `${paint('strong', 'HaloPSA simulator:')} ${url} (${tickets} tickets)

${paint('strong', 'Asset oauth2_client_credentials:')}
${JSON.stringify(serviceAsset)}

${paint('strong', 'Asset oauth2_password:')}
${JSON.stringify(assets.oauth2_password)}

${paint('strong', 'Try it from another terminal:')}
echo '${input}' | ASSET_KEYS=${Object.keys(serviceAsset).join(',')} node dist/main.js ${action}
${writeAsset === undefined ? '' : `echo '${JSON.stringify(inputs)}' | halopsa run ${action} --asset-path ${writeAsset} --input-path -\n`}
Press Ctrl+C to stop.
`;
}

const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
