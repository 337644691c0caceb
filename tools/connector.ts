/** What the tools need of the connector: their one way to its sources. */
export { errorTable, messageOf } from '../src/core/errors';
export { isObject } from '../src/core/json';
export { nearestName } from '../src/core/nearest_name';
