import { ConnectorError } from '../errors';
import type { ApiResponse } from '../halo/api';
import { isObject } from '../json';
import type { Log } from '../log';
import { writeStateOf } from '../write_state';
import { contentOf, type FileReader } from './file_content';
import type { TicketFile } from './file_sources';
import { type SendOnceContext, sendOnce } from './send_once';
import { ticketId as idOf, responseFactsOf, type TicketData } from './ticket';
import { filesPath, readFiles } from './ticket_files';

/** What uploading needs of a run. */
export interface UploadContext extends SendOnceContext {
  halo: SendOnceContext['halo'] & Parameters<typeof readFiles>[0];
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
 * @throws ConnectorError; the ticket has not been sent by then, so nothing of it can be saved
 */
export async function uploadForNewTicket(file: TicketFile, context: UploadContext): Promise<UploadedFile> {
  const body = [await fileForHalo(file, context.files)];
  try {
    const request = { kind: 'update', method: 'POST', path: filesPath, body } as const;
    return uploadedIn(await context.halo.send(request));
  } catch (error) {
    if (error instanceof ConnectorError) {
      context.log.write('warn', 'orphaned_file', {
        message:
          'A file may stand in HaloPSA that belongs to no ticket: the response to its upload was lost.',
        writeState: error.writeState,
      });
      throw error.with({ writeState: error.code === 'rejected' ? 'refused' : 'not_sent' });
    }
    throw error;
  }
}

/**
 * Uploads a file to a ticket, once and only once: a lost response is settled by the ticket's list of files.
 *
 * @throws ConnectorError whose `writeState` tells whether the file may be there
 */
export async function uploadToTicket(
  file: TicketFile,
  ticketId: number,
  context: UploadContext,
): Promise<UploadedFile> {
  const { halo, files } = context;
  const before = new Set((await readFiles(halo, ticketId)).map(({ id }) => idOf(id)));
  const entry = await fileForHalo(file, files);
  const bytes = Buffer.byteLength(entry.data_base64.slice(entry.data_base64.indexOf(',') + 1), 'base64');
  const isOurs = (listed: TicketData) =>
    !before.has(idOf(listed.id)) &&
    listed.filename === entry.filename &&
    Number(listed.filesize ?? bytes) === bytes;
  return sendOnce<UploadedFile>(
    {
      send: async () => {
        const body = [{ ...entry, ticket_id: ticketId }];
        return uploadedIn(await halo.send({ kind: 'create', method: 'POST', path: filesPath, body }));
      },
      look: async () => {
        const id = idOf((await readFiles(halo, ticketId)).find(isOurs)?.id);
        return id === undefined ? undefined : { id };
      },
    },
    context,
  );
}

/** The file as `POST /api/Attachment` takes it: a data URL, the one form that was seen to work. */
async function fileForHalo(file: TicketFile, reader: FileReader) {
  const { default: mime } = await import('mime');
  const { filename } = file.source;
  const type = mime.getType(filename) ?? 'application/octet-stream';
  const content = await contentOf(file, reader);
  return {
    filename,
    isimage: type.startsWith('image/'),
    data_base64: `data:${type};base64,${content.toString('base64')}`,
  };
}

/** Only the id is of use: the response repeats the whole content. */
function uploadedIn(response: ApiResponse): UploadedFile {
  const { body } = response;
  const [file] = Array.isArray(body) ? body : [body];
  const id = isObject(file) ? idOf(file.id) : undefined;
  if (id === undefined) {
    const message = `HaloPSA answered ${response.status} without naming the new file.`;
    throw new ConnectorError('invalid_response', message, {
      response: responseFactsOf({ ...response, body: {} }),
      writeState: writeStateOf({ type: 'unusable', sinceSentMs: response.sinceSentMs }),
    });
  }
  return { id };
}
