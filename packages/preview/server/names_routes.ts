import type { FastifyInstance } from 'fastify';
import { plurals, toErrorObject } from '../connector';
import type { NameList, NamesOrder } from '../messages';
import { directEnvironment } from './environment';
import { findNames } from './names';
import { SessionKeeper } from './open_session';

const idOrName = { anyOf: [{ type: 'integer' }, { type: 'string' }] };
const properties = {
  asset: { type: 'object' },
  list: { type: 'string', enum: Object.keys(plurals) },
  search: { type: 'string', maxLength: 200 },
  client: idOrName,
  type: idOrName,
  sla: { type: 'integer' },
};
const body = { type: 'object', required: ['asset', 'list', 'search'], properties };

/** Looks names up with an asset, while a person types. */
export function serveNames(app: FastifyInstance, simulatorUrl: string): void {
  const sessions = new SessionKeeper(directEnvironment(process.env, simulatorUrl));
  app.addHook('onClose', async () => sessions.close());
  app.post<{ Body: NamesOrder }>('/api/names', { schema: { body } }, async (request, reply) => {
    const { asset, ...order } = request.body;
    const { client, redactor } = sessions.sessionOf(asset);
    try {
      return await findNames(await client, order);
    } catch (error) {
      return reply.code(422).send({ message: redactor.message(sentenceOn(error, order.list)) });
    }
  });
}

/** Why there are no names, in one sentence. */
function sentenceOn(error: unknown, list: NameList): string {
  const { code, message } = toErrorObject(error);
  const needsRight = list === 'clients' || list === 'sites' || list === 'users';
  switch (code) {
    case 'invalid_asset':
      return `Names are suggested once the asset is complete: ${message}`;
    case 'authentication_failed':
      return 'No names are suggested, since HaloPSA does not accept the credentials of the asset.';
    case 'forbidden':
      return needsRight
        ? `This asset may not read ${plurals[list]}, which takes the scope read:customers.`
        : `This asset may not read ${plurals[list]}.`;
    case 'rate_limited':
      return 'HaloPSA has been asked too often and wants some minutes of rest.';
    default:
      return `The ${plurals[list]} cannot be read: ${message}`;
  }
}
