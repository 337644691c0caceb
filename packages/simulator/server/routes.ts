/** The parts of HaloPSA that the simulator tells apart: what a recorded request was for, and what a fault aims at. */
export const routes = [
  'token',
  'list',
  'get',
  'save',
  'delete',
  'authinfo',
  'discovery',
  'instance',
  'notes',
  'add_note',
  'files',
  'file',
  'add_file',
  'clients',
  'client',
  'sites',
  'users',
  'statuses',
  'priorities',
  'ticket_types',
  'ticket_type',
  'slas',
  'agents',
  'teams',
  'outcomes',
  'unknown',
] as const;

/** One of the parts; `unknown` is every address that does not exist. */
export type Route = (typeof routes)[number];
