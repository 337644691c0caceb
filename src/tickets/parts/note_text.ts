import { characterOfEntity } from '../../core/redaction/html_entities';

/** Text as HTML, with its line breaks. */
export function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n?|\n/g, '<br>');
}

/** What HTML says, without markup, entities and white space. */
export function textOfHtml(html: string): string {
  return comparedText(decoded(html.replace(/<[^>]*>/g, ' ')));
}

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z0-9]{2,8});/gi, character);
}

/** White space does not count: it comes and goes where text becomes HTML and back. */
export function comparedText(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

/** Markup that shows nothing by itself; what else stands in angle brackets may be plain text, such as `<FIN-22>`. */
const layout = /<\/?(p|br|div|span|b|i|u|em|strong|font|ul|ol|li|table|tbody|tr|td|hr|html|body)\b[^>]*>/gi;

/** True for a note in which nobody would see anything: spaces, empty paragraphs. */
export function isBlankNote(text: string): boolean {
  return comparedText(decoded(text.replace(layout, ''))) === '';
}

function character(entity: string, name: string): string {
  if (!name.startsWith('#')) {
    return characterOfEntity(name) ?? entity;
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
