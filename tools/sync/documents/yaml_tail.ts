import { toYaml } from './yaml_text';

const marker = '# Everything below is written by "npm run sync"';

/** The hand-written part of a YAML file: all before the marker line. */
export function headOf(text: string): string {
  const start = text.split('\n').findIndex((line) => line.startsWith(marker));
  const head = start < 0 ? text : text.split('\n').slice(0, start).join('\n');
  return `${head.trimEnd()}\n`;
}

/**
 * Puts generated keys below a hand-written head; comments and layout of the head stay as they are.
 *
 * @param text the file as it is
 * @param source where the keys come from, for the marker line
 * @param tail the keys
 */
export function withTail(text: string, source: string, tail: object): string {
  return `${headOf(text)}${marker} from ${source}; edit it there.\n${toYaml(tail)}`;
}
