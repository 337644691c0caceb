import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Smaller is a blur on a card, larger is wasted on it. */
const [smallest, largest] = [48, 1024];
const mostBytes = 1024 * 1024;

/** A fault of the logo and its cure; undefined if there is none. */
export function logoFault(root: string, path: string): { message: string; cure: string } | undefined {
  const file = join(root, path);
  if (!existsSync(file)) {
    return { message: `names ${path}, which is not there`, cure: 'Put a PNG there, or correct the path.' };
  }
  const bytes = readFileSync(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) {
    return {
      message: `names ${path}, which is no PNG`,
      cure: 'Save the picture as PNG; renaming does not do.',
    };
  }
  if (bytes.length > mostBytes) {
    return { message: `names ${path} of ${bytes.length} bytes`, cure: 'Use a picture of at most 1 MiB.' };
  }
  // A PNG begins with its header: after the signature, a length and a name of 4 bytes each, then width and height.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return [width, height].every((side) => side >= smallest && side <= largest)
    ? undefined
    : {
        message: `names ${path} of ${width} × ${height} pixels`,
        cure: `Use a picture of ${smallest} to ${largest} pixels each way, such as 240 × 240.`,
      };
}
