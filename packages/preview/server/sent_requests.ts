import type { RecordedRequest, Simulator } from '@halo_halopsa/simulator/start';
import type { SentRequest } from '../messages';

/** The requests from now on, as they arrive at the simulator: with query and body, more than a log tells. */
export function recordedRequests({ requests }: Simulator): () => SentRequest[] {
  const before = requests.length;
  return () => requests.slice(before).map(described);
}

const described = ({ method, url, body, tokenRequest, status }: RecordedRequest): SentRequest => ({
  method,
  url,
  isRecorded: true,
  ...(body === undefined ? {} : { body: tokenRequest ? withoutSecrets(body) : body }),
  answer: String(status ?? 'no answer'),
});

function withoutSecrets(form: unknown): Record<string, unknown> {
  const isSecret = (name: string) => /secret|password|token/i.test(name);
  const fields = Object.entries(Object(form));
  return Object.fromEntries(fields.map(([name, value]) => [name, isSecret(name) ? '••••••••' : value]));
}
