import { useState } from 'react';
import type { SentRequest } from '../../messages';
import { LongText } from '../results/long_text';

/** The requests that were sent, with query and body as far as anybody recorded them. */
export const Requests = ({ requests, count }: { requests: readonly SentRequest[]; count: number }) => (
  <>
    {requests.map((request, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they only ever come in this order, and two may be alike
      <Request key={at} {...request} />
    ))}
    {count > requests.length && (
      <p className="about">{count - requests.length} more were sent and are not shown.</p>
    )}
    {requests.length === 0 && <p className="about">No request was sent.</p>}
  </>
);

function Request({ method, url, isRecorded, body, answer }: SentRequest) {
  const [isOpen, setOpen] = useState(false);
  const [path = '', ...query] = url.split('?');
  return (
    <details className="request" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{method}</b> <code>{path}</code>{' '}
        <small className={/^[23]/.test(answer) ? 'state good' : 'state bad'}>{answer}</small>
      </summary>
      {isOpen && (
        <>
          <p className="about">
            {query.length > 0 ? 'Query' : isRecorded ? 'No query.' : 'No query is known.'}
          </p>
          {query.length > 0 && <LongText text={readable(query.join('?'))} name="query" />}
          <p className="about">{bodyNote(isRecorded, body)}</p>
          {body !== undefined && <LongText text={JSON.stringify(body, undefined, 2)} name="body" />}
        </>
      )}
    </details>
  );
}

function bodyNote(isRecorded: boolean, body: unknown): string {
  if (body !== undefined) {
    return 'Body';
  }
  return isRecorded
    ? 'No body.'
    : 'The body is not recorded: only the simulator sees requests whole. The connector never logs what it sends.';
}

/** A query with one parameter a line. */
const readable = (query: string): string =>
  [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).join('\n');
