import { isObject, type Values } from '../connector';

/** The files of this machine that tickets name by path. Whatever is no such thing is none: the input is not checked yet. */
export function localPathsIn({ json_body }: Values): string[] {
  return listIn(json_body)
    .flatMap((ticket) => (isObject(ticket) ? listIn(ticket.attachments) : []))
    .flatMap((entry) => (isObject(entry) && typeof entry.path === 'string' ? [entry.path] : []));
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
