import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type SimulatorOptions, startPlatformFiles, startSimulator } from '@halo_halopsa/simulator/start';

/** The simulator as a process of its own, so that it shares no processor time and no memory with what is measured. */
async function main(): Promise<void> {
  const given: SimulatorOptions & { platformFiles?: number[] } = JSON.parse(readFileSync(0, 'utf8'));
  const { platformFiles, ...options } = given;
  // Light tickets unless a benchmark is about their weight: what it measures is the connector, less the simulator's share.
  const { url, assets } = await startSimulator({ weight: 'light', ...options });
  const platform = platformFiles && (await startPlatform(platformFiles));
  process.stdout.write(`${JSON.stringify({ url, asset: assets.oauth2_client_credentials, platform })}\n`);
}

async function startPlatform(sizes: readonly number[]) {
  const { env, add } = await startPlatformFiles();
  return { env, files: sizes.map((size) => add(randomBytes(size))) };
}

void main();
