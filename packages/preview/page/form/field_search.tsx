import { memo, useState } from 'react';
import type { Field } from '../../messages';
import { SuggestBox, type SuggestionGroup, type Suggestions } from '../parts/suggest_box';
import { FieldLabel } from './field_label';
import { byTopic, searchFields } from './search_fields';

interface FieldSearchProps {
  id: string;
  /** What the object is called. */
  title: string;
  field: Field;
  /** The names that the form shows already; choosing one of them leads there. */
  shown: readonly string[];
  onAdd: (name: string) => void;
}

const mostShown = 40;
const [topicKey, fieldKey, ownKey] = ['topic ', 'field ', 'own '];

/** Finds any field of an object, shown or not, and adds what HaloPSA may know although the connector does not. */
export const FieldSearch = memo(function FieldSearch({ id, title, field, shown, onAdd }: FieldSearchProps) {
  const [text, setText] = useState('');
  const count = Object.keys(field.properties ?? {}).length;
  const choose = (key: string) => {
    if (key.startsWith(topicKey)) {
      setText(key.slice(topicKey.length));
      return true;
    }
    setText('');
    onAdd(key.slice(key.indexOf(' ') + 1));
    return false;
  };
  const label = `Find or add a field of ${title}`;
  const placeholder = count === 0 ? 'Name a property to add' : `Find or add one of ${count} fields`;
  return (
    <SuggestBox
      text={text}
      onText={setText}
      suggestions={() => suggestionsFor(field, shown, text.trim())}
      onChoose={choose}
      label={label}
      input={{ id, 'aria-label': label, placeholder }}
    />
  );
});

function suggestionsFor(field: Field, shown: readonly string[], sought: string): Suggestions {
  const topics = field.topics ?? [];
  if (sought === '' && topics.length > 0) {
    const listed = topics.map(({ title, description, names }) => ({
      key: topicKey + title,
      content: (
        <>
          <strong>{title}</strong> <small className="type">{names.length} fields</small>
          <span className="about">{description}</span>
        </>
      ),
    }));
    return { groups: [{ title: 'Topics', suggestions: listed }], note: 'Type to search all fields.' };
  }
  const found = searchFields(field, Object.entries(field.properties ?? {}), sought);
  const groups: SuggestionGroup[] = byTopic(field, found, mostShown).map((topic) => ({
    title: topic.title,
    suggestions: topic.fields.map(({ name, field: part }) => ({
      key: fieldKey + name,
      content: (
        <>
          <FieldLabel title={part.title ?? name} name={name} type={part.type} />
          {shown.includes(name) && ' '}
          {shown.includes(name) && <small className="type">shown below</small>}
          <span className="about">{part.description}</span>
        </>
      ),
    })),
  }));
  return { groups: [...groups, ...ownProperty(field, shown, sought)], note: noteOn(found.length, sought) };
}

/** A property of the user's own; never one whose name is taken. */
function ownProperty({ properties = {} }: Field, shown: readonly string[], name: string): SuggestionGroup[] {
  if (name === '' || Object.hasOwn(properties, name)) {
    return [];
  }
  const isThere = shown.includes(name);
  const content = isThere ? `Go to your own property “${name}”` : `Add “${name}” as a property of your own`;
  return [{ title: 'Your own', suggestions: [{ key: ownKey + name, content }] }];
}

function noteOn(count: number, sought: string): string | undefined {
  if (count > mostShown) {
    return `The first ${mostShown} of ${count} fields are shown; type more to narrow it down.`;
  }
  if (sought === '') {
    return undefined;
  }
  return count === 0
    ? 'No field fits these words.'
    : `${count} ${count === 1 ? 'field fits' : 'fields fit'}.`;
}
