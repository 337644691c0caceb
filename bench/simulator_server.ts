import { readFileSync } from 'node:fs';
import { type SimulatorOptions, startSimulator } from '../src/simulator/start';

/** The simulator as a process of its own, so that it shares no processor time and no memory with what is measured. */
async function main(): Promise<void> {
  const options: SimulatorOptions = JSON.parse(readFileSync(0, 'utf8'));
  // Light tickets unless a benchmark is about their weight: what it measures is the connector, less the stand-in's share.
  const { url, assets } = await startSimulator({ weight: 'light', ...options });
  process.stdout.write(`${JSON.stringify({ url, asset: assets.oauth2_client_credentials })}\n`);
}

void main();
