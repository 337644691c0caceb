import type { Field } from '../../messages';
import { synonymsOf } from './synonyms';

/** A field that was found, and how well it fits: the less, the better. */
export interface FoundField {
  name: string;
  field: Field;
  rank: number;
}

/** Fields that were found, by what they are about. */
export interface FoundTopic {
  title: string;
  fields: FoundField[];
}

const notFound = Number.POSITIVE_INFINITY;

/** A word that was typed, and what else it may be called. */
interface Wanted {
  word: string;
  others: string[];
}

/**
 * Looks for fields by title, name, description, topic and other words for the same.
 *
 * @param fields those to choose from
 * @param words what was typed; every word must fit. Nothing finds everything
 * @returns the fields, the best first
 */
export function searchFields(
  { topics = [] }: Field,
  fields: readonly [string, Field][],
  words: string,
): FoundField[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, others: synonymsOf(word) }));
  const topicOf = new Map(topics.flatMap(({ title, names }) => names.map((name) => [name, title] as const)));
  return fields
    .map(([name, field]) => ({ name, field, rank: rankOf(name, field, topicOf.get(name) ?? '', wanted) }))
    .filter(({ rank }) => rank < notFound)
    .sort((left, right) => left.rank - right.rank);
}

function rankOf(name: string, field: Field, topic: string, wanted: readonly Wanted[]): number {
  const { title = '', description = '' } = field;
  const [known, shown, told] = [name.toLowerCase(), title.toLowerCase(), description.toLowerCase()];
  const begins = (word: string) => hasWord(shown, word) || hasWord(known, word);
  const rankOfWord = ({ word, others }: Wanted): number => {
    if (known === word || shown === word) {
      return 0;
    }
    if (begins(word)) {
      return 1;
    }
    if (known.includes(word) || shown.includes(word)) {
      return 2;
    }
    if (others.some(begins)) {
      return 3;
    }
    if (hasWord(topic.toLowerCase(), word)) {
      return 4;
    }
    return told.includes(word) ? 5 : notFound;
  };
  return wanted.reduce((rank, word) => rank + rankOfWord(word), 0);
}

/** True if one of the text's words begins so. */
const hasWord = (text: string, word: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));

/** The best of what was found, in the order of the topics and within them as found. */
export function byTopic({ topics = [] }: Field, found: readonly FoundField[], most: number): FoundTopic[] {
  const best = found.slice(0, most);
  const known = topics.map(({ title, names }) => {
    const own = new Set(names);
    return { title, fields: best.filter(({ name }) => own.has(name)) };
  });
  const placed = new Set(topics.flatMap(({ names }) => names));
  const others = {
    title: topics.length > 0 ? 'Other' : '',
    fields: best.filter(({ name }) => !placed.has(name)),
  };
  const rank = ({ fields }: FoundTopic) => Math.min(...fields.map((field) => field.rank));
  return [...known, others]
    .filter(({ fields }) => fields.length > 0)
    .sort((left, right) => rank(left) - rank(right));
}
