import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '@halo_halopsa/cli/run/replace_file';
import type { FastifyInstance } from 'fastify';
import type { Values } from '../messages';

interface SaveOrder {
  action: string;
  inputs: Values;
  replace: boolean;
}

const properties = {
  action: { type: 'string', pattern: '^[a-z0-9_]+$' },
  inputs: { type: 'object' },
  replace: { type: 'boolean' },
};
const body = { type: 'object', required: Object.keys(properties), properties };

/** Saves inputs where `halopsa run` looks for them: below the folder that the preview was started in. */
export function serveInputs(app: FastifyInstance): void {
  app.post<{ Body: SaveOrder }>('/api/inputs', { schema: { body } }, async (request, reply) => {
    const { action, inputs, replace } = request.body;
    const path = `data/${action}.json`;
    const file = resolve(path);
    const text = `${JSON.stringify(inputs, undefined, 2)}\n`;
    const there = await readFile(file, 'utf8').catch(() => text);
    if (there !== text && !replace) {
      return reply.code(409).send({ message: `${path} is there already, with other inputs.` });
    }
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(await realpath(file).catch(() => file), text);
    return { path };
  });
}
