// Written by "npm run sync" from actions/, assets/ and schemas/. Do not edit.
import type { ActionName } from '../action';
import type { ActionEntry, AssetEntry } from '../registry_types';
import type { Assets } from './exchanges';

/** The version of the connector. */
export const version = '2.0.0';

/** The names of the actions, in the order of the manifest. */
export const actionNames = ['add_or_update_ticket', 'delete_ticket_by_id', 'get_ticket_by_id', 'get_tickets'] as const;

/** Every action of the connector, by name. */
export const actions: { readonly [Name in ActionName]: ActionEntry<Name> } = {
  add_or_update_ticket: {
    title: 'Add or Update Ticket',
    method: 'POST',
    endpoint: '/api/Tickets',
    sections: ['json_body', 'options'],
    load: () => import('../../actions/add_or_update_ticket'),
    loadInputCheck: async () => (await import('./validators/add_or_update_ticket.input')).default,
    loadOutputCheck: async () => (await import('./validators/add_or_update_ticket.output')).default,
  },
  delete_ticket_by_id: {
    title: 'Delete Ticket by ID',
    method: 'DELETE',
    endpoint: '/api/Tickets/{{id}}',
    sections: ['path_parameters', 'parameters', 'options'],
    load: () => import('../../actions/delete_ticket_by_id'),
    loadInputCheck: async () => (await import('./validators/delete_ticket_by_id.input')).default,
    loadOutputCheck: async () => (await import('./validators/delete_ticket_by_id.output')).default,
  },
  get_ticket_by_id: {
    title: 'Get Ticket by ID',
    method: 'GET',
    endpoint: '/api/Tickets/{{id}}',
    sections: ['path_parameters', 'parameters', 'options'],
    load: () => import('../../actions/get_ticket_by_id'),
    loadInputCheck: async () => (await import('./validators/get_ticket_by_id.input')).default,
    loadOutputCheck: async () => (await import('./validators/get_ticket_by_id.output')).default,
  },
  get_tickets: {
    title: 'Get Tickets',
    method: 'GET',
    endpoint: '/api/Tickets',
    sections: ['parameters', 'options'],
    load: () => import('../../actions/get_tickets'),
    loadInputCheck: async () => (await import('./validators/get_tickets.input')).default,
    loadOutputCheck: async () => (await import('./validators/get_tickets.output')).default,
  },
};

/** Every asset type of the connector, by name. */
export const assets: { readonly [Name in keyof Assets]: AssetEntry<Assets[Name]> } = {
  oauth2_client_credentials: {
    title: 'HaloPSA OAuth 2.0 Client Credentials',
    properties: ['url', 'tenant_id', 'client_id', 'client_secret', 'scope', 'verify_ssl', 'http_proxy', 'auth_url', 'ca_certificate', 'request_timeout', 'max_retries'],
    secrets: ['client_secret'],
    loadCheck: async () => (await import('./validators/oauth2_client_credentials')).default,
  },
  oauth2_password: {
    title: 'HaloPSA OAuth 2.0 Password Grant',
    properties: ['url', 'tenant_id', 'oauth2_username', 'oauth2_password', 'client_id', 'scope', 'verify_ssl', 'http_proxy', 'auth_url', 'ca_certificate', 'request_timeout', 'max_retries'],
    secrets: ['oauth2_password'],
    loadCheck: async () => (await import('./validators/oauth2_password')).default,
  },
};
