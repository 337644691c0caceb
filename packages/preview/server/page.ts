import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build, stop } from 'esbuild';

/** A file of the page, as it goes out. */
export interface PageFile {
  type: string;
  content: Uint8Array;
  /** The content in brotli; undefined where that would not make it smaller. */
  compressed?: Uint8Array;
}

/** The files of the page by their path. */
export type Page = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Where the page's script and styles are; chunks and fonts stand beside them. */
export const assetsPath = '/assets/';

/**
 * Builds the page and keeps it in memory: nothing is left on disk.
 *
 * @param root folder of the page's sources, with main.tsx
 * @throws esbuild's error if the page does not build
 */
export async function buildPage(root: string): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'main.tsx')],
    outdir: root,
    write: false,
    bundle: true,
    // What is imported when it is needed becomes a file of its own.
    splitting: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Inlined fonts would need a wider content security policy.
    loader: { '.woff2': 'file' },
    publicPath: assetsPath,
    logLevel: 'silent',
  });
  // The compiler is a process of its own, which nobody needs any more.
  await stop();
  const files = outputFiles.map(async ({ path, contents }): Promise<[string, PageFile]> => {
    const type = types[extname(path)] ?? '';
    // Fonts are compressed already.
    const compressed = type.startsWith('text/') ? { compressed: await brotli(contents) } : {};
    return [assetsPath + path.slice(root.length + 1), { type, content: contents, ...compressed }];
  });
  return new Map(await Promise.all(files));
}

const compress = promisify(brotliCompress);

/** Quick rather than small: it is read on the same machine. */
export const brotli = (content: Uint8Array): Promise<Uint8Array> =>
  compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
