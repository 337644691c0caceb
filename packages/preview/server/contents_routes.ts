import type { Simulator } from '@halo_halopsa/simulator/start';
import type { FastifyInstance } from 'fastify';
import type { Contents } from '../messages';
import { ContentsReader } from './contents';
import { type CompressedJson, compressedJson, sendJson } from './page_routes';

/** Tells the page what there is to show, and whether it has changed since. */
export function serveContents(app: FastifyInstance, root: string, simulator: Simulator): void {
  const reader = new ContentsReader(root);
  let known: { files: unknown; json: CompressedJson } | undefined;
  const jsonOf = async (): Promise<CompressedJson> => {
    const files = await reader.read();
    if (known?.files !== files) {
      const { url, assets } = simulator;
      const contents: Contents = { ...files, simulator: { url, assets: { ...assets } } };
      known = { files, json: await compressedJson(contents) };
    }
    return known.json;
  };
  app.get('/api/contents', async (request, reply) => sendJson(request, reply, await jsonOf()));
  app.get('/api/contents/version', async () => ({ version: await reader.version() }));
}
