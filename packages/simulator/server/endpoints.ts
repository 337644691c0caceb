import { lookupEndpoints } from '../lookups/lookups';
import { fileEndpoints } from '../parts/files';
import { noteEndpoints } from '../parts/notes';
import type { Tenant } from '../tenant';
import { ticketEndpoints } from '../tickets/ticket_endpoints';
import type { Endpoint } from './serving';

/** All that is not about getting in. */
export const endpointsOf = (tenant: Tenant): Endpoint[] => [
  ...ticketEndpoints(tenant),
  ...noteEndpoints(tenant),
  ...fileEndpoints(tenant),
  ...lookupEndpoints(tenant),
];
