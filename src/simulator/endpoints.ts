import { fileEndpoints } from './files';
import { lookupEndpoints } from './lookups';
import { noteEndpoints } from './notes';
import type { Endpoint } from './serving';
import type { Tenant } from './tenant';
import { ticketEndpoints } from './ticket_endpoints';

/** All that is not about getting in. */
export const endpointsOf = (tenant: Tenant): Endpoint[] => [
  ...ticketEndpoints(tenant),
  ...noteEndpoints(tenant),
  ...fileEndpoints(tenant),
  ...lookupEndpoints(tenant),
];
