import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type PreviewOptions, startPreview } from './server/start';

/** `npm run preview`: shows the forms as the platform would, until it is interrupted. */
const command = new Command('npm run preview --')
  .description(
    'Show the asset forms and the actions in a browser, and run them against a simulator or a HaloPSA.',
  )
  .option('--port <number>', 'port to listen on; 0 takes a free one', wholeNumber(65_535), 5180)
  .option('--latency <ms>', 'milliseconds that the simulator takes for a request', wholeNumber(600_000), 40)
  .addHelpText('after', '\nThe page can be reached from this machine alone. Ctrl+C stops it.')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(serve);

async function serve(options: PreviewOptions): Promise<void> {
  const preview = await startPreview(resolve(__dirname, '../..'), options);
  process.stdout.write(`Preview: ${preview.url}\nPress Ctrl+C to stop.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number <= most) {
      return number;
    }
    throw new InvalidArgumentError(`Give a whole number from 0 to ${most}.`);
  };
}

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`The preview cannot start: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
