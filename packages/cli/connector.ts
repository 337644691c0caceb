/** What the command line needs of the connector: its one way to the sources above the packages. */
export { default as actionSchema } from '../../schemas/manifest/action.json';
export { default as assetSchema } from '../../schemas/manifest/asset.json';
export { default as connectorSchema } from '../../schemas/manifest/connector.json';
export { default as nodeSchema } from '../../schemas/manifest/node.json';
export type { Progress } from '../../src/action';
export { systemClock } from '../../src/core/clock';
export {
  ConnectorError,
  type ErrorCode,
  type ErrorObject,
  errorTable,
  messageOf,
  toErrorObject,
} from '../../src/core/errors';
export { isObject, isTrue, type JsonObject, parseJson } from '../../src/core/json';
export { createLog, type Log } from '../../src/core/log';
export { isLoopback } from '../../src/core/loopback';
export { nearestName } from '../../src/core/nearest_name';
export { createRedactor } from '../../src/core/redact';
export type { LocalFiles, RunEnvironment } from '../../src/environment';
export { actionNames, actions, assets, version } from '../../src/generated/registry';
export type { OpenClient } from '../../src/halo/client';
export {
  type CheckedAsset,
  type Connection,
  clearTextHosts,
  readConnection,
} from '../../src/halo/connection';
export { withSession } from '../../src/halo/session';
export { chooseProxy, type EnvironmentVariables, parseProxy } from '../../src/http/connections/proxy';
export type { RequestSender } from '../../src/http/request_sender';
export type { HttpResponse } from '../../src/http/transport';
export { keepAssetSecrets } from '../../src/input/asset_secrets';
export { type Payload, parseObject } from '../../src/input/payload';
export { checkAsset, type Values } from '../../src/input/validate';
export { failedRun, type RunResult, run } from '../../src/run';
export { listenForStop, type StopListener, stopSignals } from '../../src/stop_signals';
export { listEndpoint, readPage } from '../../src/tickets/list/list_page';
