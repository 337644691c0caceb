/** What a route answers, before any fault has had its way with it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export const jsonType = 'application/json; charset=utf-8';
export const htmlType = 'text/html; charset=utf-8';

/** An answer whose body is the given value as JSON. */
export const jsonAnswer = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': jsonType },
  body: JSON.stringify(value),
});

/** An answer without a body. */
export const emptyAnswer = (status: number, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: '',
});

/** An error page as a gateway or IIS serves it; `padding` adds that many characters of markup. */
export function htmlAnswer(status: number, title: string, padding = 0): Answer {
  const filler = '<p class="stack">at HaloServiceDesk.Startup.Invoke(HttpContext context)</p>\n';
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body>\n<h1>${title}</h1>\n${filler.repeat(
    Math.ceil(padding / filler.length),
  )}</body></html>\n`;
  return { status, headers: { 'content-type': htmlType }, body };
}

/** A plain text answer. */
export const textAnswer = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

/**
 * An answer whose content type follows from its body, for faults: objects are JSON, `<…` is HTML, text that parses
 * is JSON, all else is plain text. A content type given in `headers` stands.
 */
export function guessedAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  return {
    status,
    headers: { 'content-type': contentTypeOf(body, text), ...lowerCased(headers) },
    body: text,
  };
}

function contentTypeOf(body: unknown, text: string): string {
  if (typeof body !== 'string' || isJson(text)) {
    return jsonType;
  }
  return text.trimStart().startsWith('<') ? htmlType : 'text/plain; charset=utf-8';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
