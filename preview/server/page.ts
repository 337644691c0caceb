import { extname } from 'node:path';
import { build } from 'vite';

/** The files of the page by their path, each with its content type. */
export type Page = ReadonlyMap<string, { type: string; content: string | Uint8Array }>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Builds the page and keeps it in memory: nothing is left on disk.
 *
 * @param root folder of the page's sources, with index.html
 * @throws Vite's error if the page does not build
 */
export async function buildPage(root: string): Promise<Page> {
  // Inlined fonts would need a wider content security policy.
  const inMemory = { write: false, target: 'esnext', assetsInlineLimit: 0, modulePreload: false } as const;
  const define = { 'process.env.NODE_ENV': '"production"' };
  const built = await build({ root, configFile: false, logLevel: 'error', define, build: inMemory });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return new Map(
    files.map((file) => {
      const content = file.type === 'chunk' ? file.code : file.source;
      return [`/${file.fileName}`, { type: types[extname(file.fileName)] ?? '', content }];
    }),
  );
}
