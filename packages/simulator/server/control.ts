import type { FastifyInstance } from 'fastify';
import type { Behaviour, RateLimit } from '../behaviour';
import type { Tenant } from '../tenant';
import { behaviourSchema, faultsSchema } from './fault_schema';
import type { Fault } from './faults';

/** Where the simulator is steered from outside the process; nothing below it is recorded, delayed or limited. */
export const controlPath = '/_simulator';

type TellableBehaviour = Omit<Partial<Behaviour>, 'rateLimit'> & { rateLimit?: RateLimit | null };

/** Adds the routes that switch faults on and off, show what happened, and start over. */
export function addControl(app: FastifyInstance, tenant: Tenant): void {
  const at = (name: string): string => `${controlPath}/${name}`;
  app.post<{ Body: Fault | Fault[] }>(at('faults'), { schema: { body: faultsSchema } }, ({ body }) => {
    tenant.faults.add(...(Array.isArray(body) ? body : [body]));
    return tenant.faults.list();
  });
  app.get(at('faults'), () => tenant.faults.list());
  app.delete(at('faults'), () => {
    tenant.faults.clear();
    return tenant.faults.list();
  });
  app.get(at('requests'), () => ({ requests: tenant.recorder.requests, ...countsOf(tenant) }));
  app.delete(at('requests'), () => {
    tenant.recorder.clear();
    return countsOf(tenant);
  });
  app.get(at('tickets'), () => tenant.store.all());
  app.get<{ Querystring: { ticket_id?: string } }>(at('notes'), ({ query: { ticket_id } }) =>
    ticket_id === undefined ? tenant.notes.written() : tenant.notes.of(Number(ticket_id)),
  );
  app.get(at('files'), () =>
    tenant.files.all().map(({ bytes, ...file }) => ({ ...file, filesize: bytes.length })),
  );
  app.get<{ Params: { id: string } }>(at('files/:id'), ({ params: { id } }, reply) => {
    const file = tenant.files.get(Number(id));
    return file === undefined ? reply.code(404).send({ error: 'No such file' }) : reply.send(file.bytes);
  });
  app.post(at('revoke'), () => {
    tenant.tokens.revokeAll();
    return countsOf(tenant);
  });
  app.post<{ Body: TellableBehaviour }>(
    at('behaviour'),
    { schema: { body: behaviourSchema } },
    ({ body }) => {
      const { rateLimit, ...others } = body;
      Object.assign(tenant.behaviour, others);
      if (rateLimit !== undefined) {
        tenant.behaviour.rateLimit = rateLimit ?? undefined;
      }
      return tenant.behaviour;
    },
  );
  app.post(at('reset'), () => {
    tenant.reset();
    return countsOf(tenant);
  });
}

const countsOf = ({ recorder, tokens }: Tenant): object => ({
  most_in_flight: recorder.mostInFlight(),
  tokens_issued: tokens.tokensIssued(),
});
