import { lookupEndpoints } from './lookups';
import type { Endpoint } from './serving';
import type { Tenant } from './tenant';

/** All that is not about tickets themselves or about getting in. */
export const endpointsOf = (tenant: Tenant): Endpoint[] => lookupEndpoints(tenant);
