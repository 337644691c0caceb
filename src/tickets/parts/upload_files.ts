import { isObject } from '../../core/json';
import type { Log } from '../../core/log';
import { asWriteError, beforeSending, behindSending, WriteError } from '../../core/write_error';
import { mayBeSaved } from '../../core/write_state';
import type { ApiResponse, HaloClient } from '../../halo/api';
import { lostResponse } from '../save/lost_response';
import { type SendOnceContext, sendOnce } from '../save/send_once';
import { ticketId as idOf, type TicketData } from '../ticket';
import { contentOf, type FileReader, mebibytes } from './file_content';
import type { TicketFile } from './file_sources';
import { filesPath, readFiles } from './ticket_files';
import { uploadBody } from './upload_body';

/** What uploading needs of a run. */
export interface UploadContext extends SendOnceContext {
  halo: HaloClient;
  files: FileReader;
  log: Log;
}

/** A file that HaloPSA has. */
export interface UploadedFile {
  id: number;
}

/**
 * Uploads a file for a ticket that is not there yet, which then names its id. Uploading twice leaves a file that
 * belongs to nothing, at the worst, so that a lost response is simply repeated.
 *
 * @throws WriteError; the ticket has not been sent by then, so nothing of it can be saved
 */
export async function uploadForNewTicket(file: TicketFile, context: UploadContext): Promise<UploadedFile> {
  const content = await contentOf(file, context.files);
  try {
    return await upload(
      'update',
      { filename: file.source.filename, content, members: file.members },
      context,
    );
  } catch (thrown) {
    const error = behindSending(thrown);
    if (mayBeSaved(error.writeState)) {
      context.log.write('warn', 'orphaned_file', {
        message:
          'A file may stand in HaloPSA that belongs to no ticket: the response to its upload was lost.',
        writeState: error.writeState,
      });
    }
    throw asWriteError(error, error.code === 'rejected' ? 'refused' : 'not_sent');
  }
}

/**
 * Uploads a file to a ticket, once and only once: a lost response is settled by the ticket's list of files.
 *
 * @throws WriteError, whose state tells whether the file may be there
 */
export async function uploadToTicket(
  file: TicketFile,
  ticketId: number,
  context: UploadContext,
): Promise<UploadedFile> {
  const { before, content } = await lookBefore(file, ticketId, context);
  const { filename } = file.source;
  const isOurs = (listed: TicketData) =>
    !before.has(idOf(listed.id)) &&
    listed.filename === filename &&
    Number(listed.filesize ?? content.length) === content.length;
  return sendOnce<UploadedFile>(
    {
      send: () =>
        upload('create', { filename, content, members: { ...file.members, ticket_id: ticketId } }, context),
      look: async () => {
        const id = idOf((await readFiles(context.halo, ticketId)).find(isOurs)?.id);
        return id === undefined ? undefined : { id };
      },
    },
    context,
  );
}

/** The files that the ticket has already, and the content of the one to be added. */
async function lookBefore(file: TicketFile, ticketId: number, { halo, files }: UploadContext) {
  try {
    const before = new Set((await readFiles(halo, ticketId)).map(({ id }) => idOf(id)));
    return { before, content: await contentOf(file, files) };
  } catch (error) {
    throw beforeSending(error);
  }
}

/** A file, and what stands beside it, such as the ticket that it belongs to where there is one already. */
interface Upload {
  filename: string;
  content: Buffer;
  members: object;
}

async function upload(
  kind: 'create' | 'update',
  { filename, content, members }: Upload,
  { halo }: UploadContext,
): Promise<UploadedFile> {
  const streamed = await uploadBody(filename, content, members);
  try {
    return uploadedIn(await halo.send({ kind, method: 'POST', path: filesPath, streamed }));
  } catch (error) {
    if (error instanceof WriteError && error.details.response?.status_code === 413) {
      throw error.with({
        hint: `Attach a smaller file, or raise the limit of HaloPSA or of the gateway before it: as Base64 this one comes to ${mebibytes(streamed.length)}.`,
      });
    }
    throw error;
  }
}

/** Only the id is of use: the response repeats the whole content. */
function uploadedIn(response: ApiResponse): UploadedFile {
  const { body } = response;
  const [file] = Array.isArray(body) ? body : [body];
  const id = isObject(file) ? idOf(file.id) : undefined;
  if (id === undefined) {
    throw lostResponse({ ...response, body: {} }, 'naming the new file');
  }
  return { id };
}
