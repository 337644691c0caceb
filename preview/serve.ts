import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPreview } from './server/start';

/** `npm run preview`: shows the forms as the platform would, until it is interrupted. */
async function serve(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { port: text, latency: text } });
  const { port = '5180', latency = '40' } = values;
  const root = resolve(__dirname, '..');
  const preview = await startPreview(root, Number(port), Number(latency));
  process.stdout.write(`Preview: ${preview.url}\nPress Ctrl+C to stop.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

serve().catch((error: unknown) => {
  process.stderr.write(
    `preview [--port 5180] [--latency 40]: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exit(1);
});
