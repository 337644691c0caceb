import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';
import { startSimulator } from '../../src/simulator/start';
import type { Contents, RunOrder } from '../messages';
import { ConnectorRuns } from './connector_runs';
import { readContents } from './contents';
import { refusal, safeHeaders } from './guard';
import { buildPage, type Page } from './page';

/** The platform takes no more; neither does the preview. */
const bodyLimit = 20 * 1024 * 1024;

/**
 * Builds the page, and serves it on loopback beside a simulator of its own.
 *
 * @param root folder that holds connector.yaml, and dist/main.js for the runs
 * @param port 0 takes any free port
 * @param latency milliseconds that the simulator takes for every request
 * @returns the page's address, and what ends it all
 * @throws the system's error, such as EADDRINUSE, or Vite's if the page does not build
 */
export async function startPreview(root: string, port: number, latency: number) {
  const page = await buildPage(join(root, 'preview', 'page'));
  const simulator = await startSimulator({ latency });
  const runs = new ConnectorRuns(join(root, 'dist', 'main.js'), simulator);
  const app = fastify({ bodyLimit, forceCloseConnections: true });
  servePage(app, page, join(root, 'assets', 'logo.png'));
  serveRuns(app, runs);
  app.get('/api/contents', async (): Promise<Contents> => {
    const { url, assets } = simulator;
    return { ...(await readContents(root)), simulator: { url, assets: { ...assets } } };
  });
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

function servePage(app: FastifyInstance, page: Page, logo: string): void {
  // Made anew at every start, and kept in memory alone.
  const token = randomBytes(32).toString('base64url');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(safeHeaders(''));
    const message = refusal(request.raw, token);
    if (message !== undefined) await reply.code(403).send({ message });
  });
  app.get('/', async (_, reply) => {
    const nonce = randomBytes(16).toString('base64');
    const html = String(page.get('/index.html')?.content).replace('%TOKEN%', token).replace('%NONCE%', nonce);
    return reply.headers(safeHeaders(nonce)).type('text/html; charset=utf-8').send(html);
  });
  app.get('/assets/*', async ({ url }, reply) => {
    const file = page.get(url);
    return file === undefined ? reply.callNotFound() : reply.type(file.type).send(file.content);
  });
  app.get('/logo.png', async (_, reply) => reply.type('image/png').send(await readFile(logo)));
}

const object = { type: 'object' };
const action = { type: 'string', pattern: '^[a-z0-9_]+$' };
const properties = { action, asset: object, inputs: object };
const body = { type: 'object', required: Object.keys(properties), properties };

function serveRuns(app: FastifyInstance, runs: ConnectorRuns): void {
  app.post<{ Body: RunOrder }>('/api/run', { schema: { body } }, async (request, reply) => {
    if (runs.isBusy) return reply.code(409).send({ message: 'Another run is under way.' });
    return reply.type('application/x-ndjson').send(Readable.from(runs.reports(request.body)));
  });
  app.post('/api/stop', async (_, reply) => {
    runs.stop();
    return reply.code(204).send();
  });
}
