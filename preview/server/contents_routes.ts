import type { FastifyInstance } from 'fastify';
import type { Simulator } from '../../src/simulator/start';
import type { Contents } from '../messages';
import { ContentsReader } from './contents';
import { sendJson } from './page_routes';

/** Tells the page what there is to show, and whether it has changed since. */
export function serveContents(app: FastifyInstance, root: string, simulator: Simulator): void {
  const reader = new ContentsReader(root);
  app.get('/api/contents', async (request, reply) => {
    const { url, assets } = simulator;
    const contents: Contents = { ...(await reader.read()), simulator: { url, assets: { ...assets } } };
    return sendJson(request, reply, contents);
  });
  app.get('/api/contents/version', async () => ({ version: await reader.version() }));
}
