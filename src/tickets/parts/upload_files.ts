import { isObject } from '../../core/json';
import type { Log } from '../../core/log';
import { asWriteError, beforeSending, behindSending, WriteError } from '../../core/write_error';
import { mayBeSaved } from '../../core/write_state';
import { type ApiResponse, type HaloClient, uncached } from '../../halo/api';
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
  outcome: 'added' | 'already_there';
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
    return await upload('update', { file, content }, context);
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
  const { before, content, same } = await lookBefore(file, ticketId, context);
  if (same !== undefined) {
    return { outcome: 'already_there', id: same };
  }
  return sendOnce<UploadedFile>(
    {
      send: () => upload('create', { file, content, ticketId }, context),
      look: async () => {
        const listed = await readFiles(uncached(context.halo), ticketId);
        return ownFile(
          file,
          content,
          listed.filter(({ id }) => !before.has(idOf(id))),
        );
      },
    },
    context,
  );
}

/**
 * @param candidates the files that have come since
 * @throws where they may or may not be ours: HaloPSA may have changed the name or the size
 */
function ownFile(
  file: TicketFile,
  content: Buffer,
  candidates: readonly TicketData[],
): UploadedFile | undefined {
  const isOurs = (listed: TicketData) => isSameFile(file, content, { filesize: content.length, ...listed });
  const id = idOf(candidates.find(isOurs)?.id);
  if (id === undefined && candidates.length > 0) {
    throw new Error(`the ticket has ${candidates.length} new files, and none of them is like the one sent.`);
  }
  return id === undefined ? undefined : { outcome: 'added', id };
}

function isSameFile({ source }: TicketFile, content: Buffer, { filename, filesize }: TicketData): boolean {
  return filename === source.filename && Number(filesize) === content.length;
}

/** The files that the ticket has already, and the content of the one to be added. */
async function lookBefore(file: TicketFile, ticketId: number, { halo, files }: UploadContext) {
  try {
    const there = await readFiles(uncached(halo), ticketId);
    const content = await contentOf(file, files);
    const same = file.again ? undefined : there.find((listed) => isSameFile(file, content, listed));
    return { before: new Set(there.map(({ id }) => idOf(id))), content, same: idOf(same?.id) };
  } catch (error) {
    throw beforeSending(error);
  }
}

/** A file, and the ticket that it belongs to where there is one already. */
interface Upload {
  file: TicketFile;
  content: Buffer;
  ticketId?: number;
}

async function upload(
  kind: 'create' | 'update',
  { file, content, ticketId }: Upload,
  { halo }: UploadContext,
): Promise<UploadedFile> {
  const streamed = await uploadBody(file.source.filename, content, {
    ...file.members,
    ...(ticketId !== undefined && { ticket_id: ticketId }),
  });
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
  return { outcome: 'added', id };
}
