import { join } from 'node:path';
import { finish, type Order, readOrder } from '../floors/order';

/** The node's class, as n8n's package has it. */
interface NodeModule {
  HaloPSA: new () => { execute: { call(host: object): Promise<unknown> } };
}

/** What n8n's own `request` takes. */
interface HostRequest {
  method: string;
  uri: string;
  headers: object;
  qs?: Record<string, string>;
  form?: Record<string, string>;
  body?: unknown;
}

type Axios = { request(config: object): Promise<{ data: unknown }> };

/**
 * Runs n8n's HaloPSA node without its server, which is played here: parameters and credentials come from the same
 * standard input that the connector gets, and requests go out by axios, as they do there.
 */
async function main(): Promise<void> {
  const folder = process.env.PEER_FOLDER ?? '';
  const axios: Axios = require(join(folder, 'node_modules/axios'));
  const { HaloPSA }: NodeModule = require(join(folder, 'node_modules/n8n-halopsa/HaloPSA.node.js'));
  const order = readOrder();
  const started = performance.now();
  const output = await new HaloPSA().execute.call(hostFor(order, axios));
  globalThis.workMs = performance.now() - started;
  finish(output);
}

/** One workflow item for each ticket. */
function hostFor(order: Order, axios: Axios): object {
  const items = jobsOf(order);
  return {
    getInputData: () => items.map(() => ({ json: {} })),
    getNodeParameter: (name: string, index: number) => items[index]?.[name],
    getCredentials: async () => ({
      hostingType: 'on-premise',
      appUrl: order.url,
      resourceApiUrl: `${order.url}/api`,
      client_id: order.client_id,
      client_secret: order.client_secret,
      scope: order.scope.join(' '),
    }),
    continueOnFail: () => false,
    getNode: () => ({ name: 'HaloPSA' }),
    logger: { debug: () => undefined },
    helpers: {
      request: (options: HostRequest) => send(options, axios),
      returnJsonArray: (data: unknown) => [data].flat().map((json) => ({ json })),
      constructExecutionMetaData: (data: object[], { itemData }: { itemData: object }) =>
        data.map((item) => ({ ...item, pairedItem: itemData })),
    },
  };
}

function jobsOf({ path_parameters, json_body }: Order): Record<string, unknown>[] {
  if (path_parameters) {
    return [{ resource: 'ticket', operation: 'get', ticketId: path_parameters.id, simplify: false }];
  }
  return (
    json_body?.map(({ id, ...updateFields }) => ({
      resource: 'ticket',
      operation: 'update',
      ticketId: id,
      updateFields,
    })) ?? [
      {
        resource: 'ticket',
        operation: 'getAll',
        returnAll: true,
        simplify: false,
        filters: { activeStatus: 'all' },
      },
    ]
  );
}

async function send({ method, uri, headers, qs, form, body }: HostRequest, axios: Axios): Promise<unknown> {
  const data = form ? new URLSearchParams(form) : body;
  const { data: answer } = await axios.request({
    ...{ method, url: uri, headers, params: qs, data },
    ...{ maxBodyLength: Number.POSITIVE_INFINITY, maxContentLength: Number.POSITIVE_INFINITY },
  });
  return answer;
}

void main();
