import { emptyAnswer } from '../server/answer';
import type { Endpoint } from '../server/serving';
import { answerDelete, answerGet, answerList, answerSave, answerSaveOne, type Desk } from './tickets';

const all = '/api/Tickets';
const one = '/api/Tickets/:id';
const object = '/api/Tickets/Object';

/** The addresses of tickets. */
export const ticketEndpoints = (desk: Desk): Endpoint[] => [
  { method: 'GET', path: all, route: 'list', right: 'read', work: (request) => answerList(desk, request) },
  { method: 'GET', path: one, route: 'get', right: 'read', work: (request) => answerGet(desk, request) },
  { method: 'POST', path: all, route: 'save', right: 'edit', work: (request) => answerSave(desk, request) },
  {
    method: 'POST',
    path: object,
    route: 'save',
    right: 'edit',
    work: (request) => answerSaveOne(desk, request),
  },
  {
    method: 'DELETE',
    path: one,
    route: 'delete',
    right: 'edit',
    work: (request) => answerDelete(desk, request),
  },
  ...(['PUT', 'PATCH', 'DELETE'] as const).map((method) => notAllowed(method, all, 'GET, POST')),
  ...(['PUT', 'PATCH', 'POST'] as const).map((method) => notAllowed(method, one, 'GET, DELETE')),
];

/** HaloPSA describes no PUT and no PATCH; the framework that it is built on answers them so, before it looks at a token. */
const notAllowed = (method: Endpoint['method'], path: string, allow: string): Endpoint => ({
  method,
  path,
  route: 'unknown',
  work: () => emptyAnswer(405, { allow }),
});
