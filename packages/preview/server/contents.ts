import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { errorTable, SchemaFiles } from '../connector';
import type { ActionForm, Contents } from '../messages';
import { withSchema } from './schema_notes';

/** What of the page's contents stands in files. */
type FromFiles = Omit<Contents, 'simulator'>;

/** The folders whose files are shown, and which of them. */
const folders = [
  ['assets', '.yaml'],
  ['actions', '.yaml'],
  ['examples', '.json'],
  ['schemas', '.json'],
] as const;

/** Reads what the platform would show, anew whenever a file has changed: an edit needs no restart. */
export class ContentsReader {
  private known: { version: string; contents: FromFiles } | undefined;

  /** @param root folder that holds connector.yaml */
  constructor(private readonly root: string) {}

  /** A word that changes whenever a file does. */
  async version(): Promise<string> {
    const listed = await Promise.all(folders.map(([folder, ending]) => this.filesIn(folder, ending, true)));
    const files = ['connector.yaml', ...listed.flat()];
    const states = files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(this.root, file));
      return `${file} ${size} ${mtimeMs}`;
    });
    return (await Promise.all(states)).join('\n');
  }

  /** @throws Error that names the file which cannot be read */
  async read(): Promise<FromFiles> {
    const version = await this.version();
    if (this.known?.version !== version) {
      this.known = { version, contents: await this.readAnew() };
    }
    return this.known.contents;
  }

  private async readAnew(): Promise<FromFiles> {
    const schemas = new SchemaFiles(this.root);
    const examples = await this.readAll('examples', '.json');
    const documents = new Map((await this.readAll('schemas', '.json')).map((schema) => [schema.$id, schema]));
    const actions: ActionForm[] = await this.readAll('actions', '.yaml');
    return {
      connector: await this.parsed('connector.yaml'),
      assets: await this.readAll('assets', '.yaml'),
      actions: actions.map((action) => {
        const shared = examples.filter((example) => example.action === action.name);
        const own: ActionForm['examples'] = documents.get(`${action.name}.json`)?.examples ?? [];
        const further = own.filter(({ title }) => !shared.some((example) => example.title === title));
        const inputs = withSchema(action.inputs, schemas.node(`${action.name}.json`, '/input'));
        return { ...action, inputs, examples: [...shared, ...further] };
      }),
      errors: Object.entries(errorTable).map(([code, rule]) => ({ code, ...rule })),
    };
  }

  private async filesIn(folder: string, ending: string, recursive = false): Promise<string[]> {
    const files = await readdir(join(this.root, folder), { recursive });
    return files
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => `${folder}/${file}`);
  }

  private async readAll(folder: string, ending: string) {
    const files = await this.filesIn(folder, ending);
    return Promise.all(files.map((file) => this.parsed(file)));
  }

  /** JSON is YAML, too. */
  private async parsed(file: string) {
    try {
      return parse(await readFile(join(this.root, file), 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
}
