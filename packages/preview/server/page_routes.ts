import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusal, safeHeaders } from './guard';
import { assetsPath, brotli, type Page } from './page';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route is a part of the page itself, which a browser loads without the page's token. */
    isPublic?: boolean;
  }
}

const publicRoute = { config: { isPublic: true } };

/** Checks every request, and serves the page with its files; everything else needs the token that the page carries. */
export function servePage(app: FastifyInstance, page: Page, root: string): void {
  // Made anew at every start, and kept in memory alone.
  const token = randomBytes(32).toString('base64url');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(safeHeaders(''));
    const message = refusal(request.raw, token, request.routeOptions.config.isPublic === true);
    if (message !== undefined) {
      await reply.code(403).send({ message });
    }
  });
  app.get('/', publicRoute, async (_, reply) => {
    const nonce = randomBytes(16).toString('base64');
    const html = await readFile(join(root, 'packages/preview/page/index.html'), 'utf8');
    const filled = html.replace('%TOKEN%', token).replace('%NONCE%', nonce);
    return reply.headers(safeHeaders(nonce)).type('text/html; charset=utf-8').send(filled);
  });
  app.get<{ Params: { '*': string } }>(`${assetsPath}*`, publicRoute, async (request, reply) => {
    const file = page.get(assetsPath + request.params['*']);
    if (file === undefined) {
      return reply.code(404).send({ message: 'The page has no such file.' });
    }
    const { type, content, compressed } = file;
    return sendSmall(request, reply.type(type), content, compressed);
  });
  // A browser that shows the logo by itself looks for an icon at the usual place.
  for (const path of ['/logo.png', '/favicon.ico']) {
    app.get(path, publicRoute, async (_, reply) =>
      reply.type('image/png').send(await readFile(join(root, 'assets', 'logo.png'))),
    );
  }
}

/** A JSON value as it goes out, for as often as it does. */
export interface CompressedJson {
  content: Uint8Array;
  compressed: Uint8Array;
}

/** Writes and compresses a JSON value. */
export async function compressedJson(value: unknown): Promise<CompressedJson> {
  const content = Buffer.from(JSON.stringify(value));
  return { content, compressed: await brotli(content) };
}

/** Sends a JSON value, compressed where the browser takes that. */
export const sendJson = (
  request: FastifyRequest,
  reply: FastifyReply,
  { content, compressed }: CompressedJson,
): FastifyReply => sendSmall(request, reply.type('application/json'), content, compressed);

function sendSmall(
  request: FastifyRequest,
  reply: FastifyReply,
  content: Uint8Array,
  compressed: Uint8Array | undefined,
): FastifyReply {
  reply.header('vary', 'accept-encoding');
  const isTaken = /\bbr\b/.test(String(request.headers['accept-encoding']));
  if (compressed === undefined || !isTaken) {
    return reply.send(content);
  }
  return reply.header('content-encoding', 'br').send(compressed);
}
