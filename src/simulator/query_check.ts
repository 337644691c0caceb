import type { Answer } from './answer';
import { Query } from './query';
import type { ServiceRequest } from './serving';

/** Answers with the query of a request. */
export const withQuery = (request: ServiceRequest, answer: (query: Query) => Answer): Answer =>
  answer(new Query(request.query));
