import type { Answer } from './answer';
import { bindingRefusal } from './errors';
import { Query } from './query';
import type { ServiceRequest } from './serving';

/** Answers with the query of a request, or with 400 where its values do not fit their parameters. */
export function withQuery(request: ServiceRequest, answer: (query: Query) => Answer): Answer {
  const query = new Query(request.query);
  const problems = query.problems();
  return Object.keys(problems).length > 0 ? bindingRefusal(problems) : answer(query);
}
