import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder that holds nothing but generated code; it is not in git. */
export const codeFolder = 'src/generated';

/** What the generated code follows from: files, and folders with all that is below them. */
const inputs = [
  ...['schemas', 'actions', 'assets', 'connector.yaml', 'package.json', 'package-lock.json'],
  ...['tools/sync', 'tools/sync.ts', 'tools/connector.ts', 'src/core'],
];

/** Of the folder of the handlers their descriptions alone. */
const isInput = (file: string): boolean => !/^actions\/.*\.ts$/.test(file);

/** What a run of the generator leaves beside the code: which inputs it read and what it wrote. */
const stampFile = '.written';

/** Whether the generated code is what follows from the inputs as they are now, and nobody has touched it. */
export function isFresh(root: string): boolean {
  const file = join(root, codeFolder, stampFile);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(root);
}

/** The file that says so, with its text; to be written after the code. */
export function stamp(root: string): [path: string, text: string] {
  return [`${codeFolder}/${stampFile}`, stampOf(root)];
}

function stampOf(root: string): string {
  const read = inputs.flatMap((path) => filesAt(root, path)).filter(isInput);
  const written = filesAt(root, codeFolder).filter((file) => !file.endsWith(stampFile));
  return `${hashOf(root, read)} ${hashOf(root, written)}\n`;
}

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The file at a path, or the files below it; none if nothing is there. */
function filesAt(root: string, path: string): string[] {
  const full = join(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    return found ? [path] : [];
  }
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
