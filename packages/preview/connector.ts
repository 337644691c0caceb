/**
 * What the preview needs of the connector: its one way to the sources above the packages, and to what reads the
 * schemas.
 */
export { systemClock } from '../../src/core/clock';
export { errorTable, toErrorObject } from '../../src/core/errors';
export { silentLog } from '../../src/core/log';
export { createRedactor, type Redactor } from '../../src/core/redact';
export type { HaloClient } from '../../src/halo/api';
export type { OpenClient } from '../../src/halo/client';
export { readConnection } from '../../src/halo/connection';
export { withSession } from '../../src/halo/session';
export { keepAssetSecrets } from '../../src/input/asset_secrets';
export { checkAsset } from '../../src/input/validate';
export { plurals } from '../../src/tickets/names/list_kinds';
export { NameLists } from '../../src/tickets/names/name_lists';
export { type Named, plain } from '../../src/tickets/names/pick_name';
export type { Node } from '../../tools/sync/schema';
export { SchemaFiles } from '../../tools/sync/schema_files';
