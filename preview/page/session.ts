import type { Contents, RunOrder, RunReport } from '../messages';

/** Reads what the server wrote into the page's head, and takes it out of the document. */
export function taken(name: string): string {
  const meta = document.querySelector(`meta[name="${name}"]`);
  meta?.remove();
  return meta?.getAttribute('content') ?? '';
}

const headers = { 'x-preview-token': taken('preview-token'), 'content-type': 'application/json' };

async function call(path: string, options: RequestInit): Promise<Response> {
  const response = await fetch(path, { headers, ...options });
  if (response.ok) return response;
  const { message }: { message: string } = await response.json();
  throw new Error(message);
}

/** @throws Error if the preview has ended or the YAML cannot be read */
export const fetchContents = async (): Promise<Contents> => (await call('/api/contents', {})).json();

/** Asks the connector to stop; the run then ends by itself. */
export const stopRun = (): Promise<Response> => call('/api/stop', { method: 'POST', body: '{}' });

/**
 * Runs an action through the connector's own process.
 *
 * @param onReport hears several times a second how far it is, and at last how it ended
 * @throws Error if the preview refuses or ends
 */
export async function runAction(order: RunOrder, onReport: (report: RunReport) => void): Promise<void> {
  const { body } = await call('/api/run', { method: 'POST', body: JSON.stringify(order) });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const unread: string[] = [];
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    const [rest = '', ...next] = read.value.split('\n');
    unread.push(rest);
    for (const text of next) onReport(JSON.parse(unread.splice(0, unread.length, text).join('')));
  }
}
