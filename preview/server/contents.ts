import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActionForm, Contents } from '../messages';

/**
 * Reads what the platform would show. It is read anew for every page, so that an edit needs a reload and no restart.
 *
 * @param root folder that holds connector.yaml
 * @throws the parser's or the system's error if a file cannot be read
 */
export async function readContents(root: string): Promise<Omit<Contents, 'simulator'>> {
  const connector = parse(await readFile(join(root, 'connector.yaml'), 'utf8'));
  const examples = await readAll(join(root, 'examples'), '.json');
  const schemas = await readAll(join(root, 'schemas'), '.json');
  const withExamples = (action: ActionForm): ActionForm => {
    const shared = examples.filter((example) => example.action === action.name);
    const own: ActionForm['examples'] =
      schemas.find(({ $id }) => $id === `${action.name}.json`)?.examples ?? [];
    const further = own.filter(({ title }) => !shared.some((example) => example.title === title));
    return { ...action, examples: [...shared, ...further] };
  };
  const actions = await readAll(join(root, 'actions'), '.yaml');
  return {
    connector,
    assets: await readAll(join(root, 'assets'), '.yaml'),
    actions: actions.map(withExamples),
  };
}

async function readAll(folder: string, ending: string) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending)).sort();
  return Promise.all(files.map(async (file) => parsed(await readFile(join(folder, file), 'utf8'))));
}

/** The largest file takes a third of a second to parse; what has not changed is not parsed again. */
const known = new Map<string, ReturnType<typeof parse>>();

/** JSON is YAML, too. */
function parsed(text: string) {
  const value = known.get(text) ?? parse(text);
  known.set(text, value);
  return value;
}
