// Reads YAML documents with js-yaml: a JSON list of texts in, a JSON list of tagged values out.
const { readFileSync } = require('node:fs');
const { load } = require('/usr/share/nodejs/js-yaml');

function tagged(value) {
  if (value === null || value === undefined) {
    return { null: true };
  }
  if (Array.isArray(value)) {
    return { list: value.map(tagged) };
  }
  if (value instanceof Date) {
    return { time: value.toISOString() };
  }
  if (typeof value === 'object') {
    return { map: Object.entries(value).map(([key, item]) => [{ text: key }, tagged(item)]) };
  }
  const kind = { string: 'text', boolean: 'truth' }[typeof value] ?? 'number';
  return { [kind]: kind === 'number' ? String(value) : value };
}

function read(text) {
  try {
    return tagged(load(text));
  } catch (error) {
    return { refused: error.message.split('\n')[0] };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
