import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { assetsFor, type ReadyAssets } from './assets';
import type { Behaviour } from './behaviour';
import type { FileStore } from './parts/file_store';
import type { NoteStore } from './parts/note_store';
import { appOn } from './server/app';
import type { FaultBoard } from './server/faults';
import type { RecordedRequest } from './server/recorded';
import { type SimulatorOptions, Tenant } from './tenant';
import type { TicketStore } from './tickets/store';

export type { Behaviour, RateLimit } from './behaviour';
export type { StoredFile } from './parts/file_store';
export type { Note } from './parts/note_store';
export {
  type PlatformFault,
  type PlatformFiles,
  type PlatformRequest,
  startPlatformFiles,
} from './platform_files';
export type { Fault, FaultAction } from './server/faults';
export type { RecordedRequest } from './server/recorded';
export type { Route } from './server/routes';
export type { Weight } from './shape/weight';
export type { SimulatorOptions } from './tenant';
export type { Ticket } from './tickets/ticket';

/** A HaloPSA simulator that is up, and all that a test may want to see and change of it. */
export interface Simulator {
  /** Such as http://127.0.0.1:41234, to be used as an asset's `url`. */
  url: string;
  /** Asset values that work, for both asset types. The secrets are made up. */
  assets: ReadyAssets;
  store: TicketStore;
  /** The tickets' notes, and HaloPSA's own entries among them. */
  notes: NoteStore;
  /** The tickets' files with their bytes, and those that no ticket has taken over. */
  files: FileStore;
  /** Every request but those to the control routes, in order of arrival. The list stays the same over a reset. */
  requests: RecordedRequest[];
  faults: FaultBoard;
  behaviour: Behaviour;
  /** The most requests that were under way at the same time. */
  mostInFlight(): number;
  tokensIssued(): number;
  /** Requests with the tokens given out so far meet 401 from now on. */
  revokeTokens(): void;
  /** Store, requests, faults, tokens and behaviour as at the start; requests under way are dropped. */
  reset(): void;
  /** Ends every connection and timer at once. */
  close(): Promise<void>;
}

/**
 * Starts the simulator on loopback.
 *
 * @throws the system's error, such as EADDRINUSE, if the port cannot be had.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const tenant = new Tenant(options);
  const server = serverFor(options);
  const url = (): string => urlOf(server, options);
  const app = appOn(server, tenant, url);
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    url: url(),
    assets: assetsFor(url()),
    store: tenant.store,
    notes: tenant.notes,
    files: tenant.files,
    requests: tenant.recorder.requests,
    faults: tenant.faults,
    behaviour: tenant.behaviour,
    mostInFlight: () => tenant.recorder.mostInFlight(),
    tokensIssued: () => tenant.tokens.tokensIssued(),
    revokeTokens: () => tenant.tokens.revokeAll(),
    reset: () => tenant.reset(),
    close: () => closeAll(app, server, tenant),
  };
}

const serverFor = ({ tls }: SimulatorOptions): Server =>
  tls === undefined ? createHttpServer() : createHttpsServer(tls);

const urlOf = (server: Server, { tls }: SimulatorOptions): string =>
  `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${portOf(server.address())}`;

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

async function closeAll(app: FastifyInstance, server: Server, tenant: Tenant): Promise<void> {
  tenant.era.end();
  server.closeAllConnections();
  await app.close();
}
