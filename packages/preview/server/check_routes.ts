import { PassThrough } from 'node:stream';
import { diagnose } from '@halo_halopsa/cli/doctor/diagnose';
import type { FastifyInstance } from 'fastify';
import { createRedactor, silentLog, systemClock } from '../connector';
import type { CheckStep, Values } from '../messages';
import { directEnvironment } from './environment';

const body = { type: 'object', required: ['asset'], properties: { asset: { type: 'object' } } };

/** Checks an asset as `halopsa check` does, and tells each step in a line of JSON as soon as it is over. */
export function serveChecks(app: FastifyInstance, simulatorUrl: string): void {
  app.post<{ Body: { asset: Values } }>('/api/check', { schema: { body } }, async (request, reply) => {
    const left = new AbortController();
    const steps = new PassThrough();
    // Whoever leaves the page wants no more of it.
    steps.once('close', () => left.abort());
    const environment = {
      env: directEnvironment(process.env, simulatorUrl),
      clock: systemClock,
      log: silentLog,
      redactor: createRedactor(),
      stop: left.signal,
      progress: () => undefined,
    };
    const tell = (step: CheckStep) => steps.write(`${JSON.stringify(step)}\n`);
    void diagnose(async () => request.body.asset, environment, tell).finally(() => steps.end());
    return reply.type('application/x-ndjson').send(steps);
  });
}
