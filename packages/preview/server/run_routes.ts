import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { RunOrder } from '../messages';
import type { ConnectorRuns } from './connector_runs';

const object = { type: 'object' };
const action = { type: 'string', pattern: '^[a-z0-9_]+$' };
const properties = { action, asset: object, inputs: object };
const body = { type: 'object', required: Object.keys(properties), properties };

/** Runs actions, one at a time, and tells how far they are. */
export function serveRuns(app: FastifyInstance, runs: ConnectorRuns): void {
  app.post<{ Body: RunOrder }>('/api/run', { schema: { body } }, async (request, reply) => {
    if (runs.isBusy) {
      return reply.code(409).send({ message: 'Another run is under way.' });
    }
    return reply.type('application/x-ndjson').send(Readable.from(runs.reports(request.body)));
  });
  app.post('/api/stop', async (_, reply) => {
    runs.stop();
    return reply.code(204).send();
  });
}
