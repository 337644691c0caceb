import type { Server } from 'node:http';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { tenant as tenantName } from '../assets';
import { knownScopes } from '../sign_in/scopes';
import { answerTokenRequest } from '../sign_in/token';
import type { Tenant } from '../tenant';
import { MalformedJson } from '../tickets/binding';
import { type Answer, htmlAnswer, jsonAnswer } from './answer';
import { addControl, controlPath } from './control';
import { endpointsOf } from './endpoints';
import { type Service, serve } from './serving';

const bodyLimit = 64 * 1024 * 1024;

/** The routes of the simulator on a server that is not listening yet; `url` is asked for once it is. */
export function appOn(server: Server, tenant: Tenant, url: () => string): FastifyInstance {
  const app = fastify({
    bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true, maxParamLength: 10_000 },
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        allowUnionTypes: true,
      },
    },
    serverFactory: (handler) => server.on('request', handler),
  });
  readBodies(app);
  app.addHook('onRequest', async ({ raw }, reply) => {
    // The server's own time, which a client may go by; a header that is set keeps Node from adding another.
    const date = new Date(tenant.clock().getTime() + tenant.behaviour.dateAheadMs);
    reply.raw.setHeader('date', date.toUTCString());
    if (!isControl(raw.url)) {
      tenant.note(raw, reply.raw);
    }
  });
  addServices(app, tenant, url);
  addControl(app, tenant);
  return app;
}

const isControl = (url = ''): boolean => url.startsWith(`${controlPath}/`);

/** Bodies that are no JSON must reach the routes, which answer them as HaloPSA does. */
function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.register(formbody);
  app.addContentTypeParser(
    '*',
    { parseAs: 'string' },
    async (_request: FastifyRequest, text: string | Buffer) => parsedOrMalformed(String(text)),
  );
}

function parsedOrMalformed(text: string): unknown {
  if (text === '') {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return new MalformedJson(text);
  }
}

function addServices(app: FastifyInstance, tenant: Tenant, url: () => string): void {
  const by = (service: Service) => (request: FastifyRequest, reply: FastifyReply) =>
    serve(tenant, service, request, reply);
  const token = by({ route: 'token', work: (request) => answerTokenRequest(tenant, request) });
  app.post('/auth/token', token);
  app.post('/token', token);
  app.get(
    '/auth/.well-known/openid-configuration',
    by({ route: 'discovery', work: () => discoveryOf(url()) }),
  );
  app.get('/api/authinfo', by({ route: 'authinfo', work: () => authInfoOf(url()) }));
  app.get('/api/InstanceInfo', by({ route: 'instance', right: 'any', work: () => instanceOf(url()) }));
  for (const { method, path, ...service } of endpointsOf(tenant)) {
    app.route({ method, url: path, handler: by(service) });
  }
  app.setNotFoundHandler((request, reply) =>
    isControl(request.raw.url)
      ? reply.code(404).send({ error: 'No such control' })
      : by({ route: 'unknown', work: () => htmlAnswer(404, '404 - File or directory not found.') })(
          request,
          reply,
        ),
  );
}

const authInfoOf = (url: string): Answer =>
  jsonAnswer(200, { auth_url: `${url}/auth`, tenant_id: tenantName });

/** Of a hosted HaloPSA, as halocli recorded one in October 2026; without its database version. */
const instanceOf = (url: string): Answer =>
  jsonAnswer(200, {
    app_version: '2.236.133',
    hosted_group: 'Simulated',
    tenant_id: tenantName,
    auth_url: `${url}/auth`,
  });

const discoveryOf = (url: string): Answer =>
  jsonAnswer(200, {
    issuer: `${url}/auth`,
    token_endpoint: `${url}/auth/token`,
    grant_types_supported: ['client_credentials', 'password', 'refresh_token'],
    scopes_supported: knownScopes,
  });
