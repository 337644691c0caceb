import { join } from 'node:path';
import { startSimulator } from '@halo_halopsa/simulator/start';
import fastify from 'fastify';
import { largestOrder } from '../messages';
import { serveChecks } from './check_routes';
import { ConnectorRuns } from './connector_runs';
import { serveContents } from './contents_routes';
import { serveInputs } from './inputs_routes';
import { serveNames } from './names_routes';
import { buildPage } from './page';
import { servePage } from './page_routes';
import { serveRuns } from './run_routes';

/** Where the preview listens, and how quick its simulator is. */
export interface PreviewOptions {
  /** 0 takes any free port. */
  port: number;
  /** Milliseconds that the simulator takes for every request. */
  latency: number;
}

/**
 * Builds the page, and serves it on loopback beside a simulator of its own.
 *
 * @param root folder that holds connector.yaml, and dist/main.js for the runs
 * @returns the page's address, and what ends it all
 * @throws the system's error, such as EADDRINUSE, or esbuild's if the page does not build
 */
export async function startPreview(root: string, { port, latency }: PreviewOptions) {
  const page = await buildPage(join(root, 'packages/preview/page'));
  const simulator = await startSimulator({ latency });
  const runs = new ConnectorRuns(join(root, 'dist', 'main.js'), simulator);
  const app = fastify({ bodyLimit: largestOrder, forceCloseConnections: true });
  servePage(app, page, root);
  serveContents(app, root, simulator);
  serveRuns(app, runs);
  serveInputs(app);
  serveChecks(app, simulator.url);
  serveNames(app, simulator.url);
  const close = async () => {
    runs.stop();
    await app.close();
    await simulator.close();
  };
  const url = await app.listen({ host: '127.0.0.1', port }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url: `${url}/`, close };
}
