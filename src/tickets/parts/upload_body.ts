import type { StreamedBody } from '../../halo/api';
import { mediaTypeOf } from './media_type';

/** Bytes that are encoded at once; three of them make four characters of Base64 without a rest. */
const chunkBytes = 3 * 32 * 1024;

/**
 * A file as `POST /api/Attachment` takes it, a list of one, its content as a data URL: the one form that was seen to
 * work. The content is encoded piece by piece while it is sent, so that it is held once.
 *
 * @param members what stands beside the file, such as its ticket
 */
export async function uploadBody(
  filename: string,
  content: Buffer,
  members: object = {},
): Promise<StreamedBody> {
  const { type, isImage } = await mediaTypeOf(filename);
  const file = { filename, isimage: isImage, ...members };
  const end = '"}]';
  const begin = JSON.stringify([{ ...file, data_base64: `data:${type};base64,` }]).slice(0, -end.length);
  return {
    length: Buffer.byteLength(begin) + Math.ceil(content.length / 3) * 4 + end.length,
    *chunks() {
      yield begin;
      for (let from = 0; from < content.length; from += chunkBytes) {
        yield content.toString('base64', from, Math.min(from + chunkBytes, content.length));
      }
      yield end;
    },
  };
}
