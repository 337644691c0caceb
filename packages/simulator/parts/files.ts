import type { Behaviour } from '../behaviour';
import { preciseHaloDate } from '../dates';
import type { JsonObject } from '../json_object';
import { guidOf } from '../lookups/lookup_rows';
import { type Answer, emptyAnswer, jsonAnswer } from '../server/answer';
import { bindingRefusal, dotNetException } from '../server/errors';
import { Query } from '../server/query';
import type { Endpoint, ServiceRequest } from '../server/serving';
import { bindList, type EntryType } from '../tickets/binding';
import type { TicketStore } from '../tickets/store';
import type { FileStore, NewFile, StoredFile } from './file_store';

interface Desk {
  store: TicketStore;
  files: FileStore;
  behaviour: Behaviour;
}

const address = '/api/Attachment';

/** The addresses of files; the right to them is that to tickets. */
export const fileEndpoints = (desk: Desk): Endpoint[] => [
  {
    method: 'GET',
    path: address,
    route: 'files',
    right: 'read',
    work: (request) => answerFiles(desk, request),
  },
  {
    method: 'GET',
    path: `${address}/:id`,
    route: 'file',
    right: 'read',
    work: (request) => answerFile(desk, request),
  },
  {
    method: 'POST',
    path: address,
    route: 'add_file',
    right: 'edit',
    work: (request) => answerAddFiles(desk, request),
  },
];

/** The files of a ticket without their contents; of all tickets where none is named. */
function answerFiles({ files }: Desk, request: ServiceRequest): Answer {
  const ticketId = new Query(request.query).integer('ticket_id');
  const listed = ticketId === undefined ? files.all() : files.of(ticketId);
  return jsonAnswer(200, { attachments: listed.map(fileRow) });
}

/** The bytes of a file as they are, its name beside them; its record where details are asked for. */
function answerFile({ files }: Desk, { id, query }: ServiceRequest): Answer {
  const file = files.get(Number(id));
  if (file === undefined) {
    return emptyAnswer(404);
  }
  if (new Query(query).flag('includedetails')) {
    return jsonAnswer(200, fileRow(file));
  }
  const name = encodeURIComponent(file.filename);
  const headers = {
    'content-type': file.content_type,
    'content-disposition': `attachment; filename*=utf-8''${name}`,
  };
  return { status: 200, headers, body: file.bytes };
}

const kinds: Record<string, 'integer' | 'boolean' | 'text'> = {
  id: 'integer',
  ticket_id: 'integer',
  isimage: 'boolean',
  filename: 'text',
  data_base64: 'text',
};

const fileType: EntryType = { name: 'Attachment', kindOf: (member) => kinds[member] };

/** Keeps files. One that is refused has the whole list refused. Answers 201 with the last, its content included. */
function answerAddFiles(desk: Desk, request: ServiceRequest): Answer {
  const bound = bindList(request.body, fileType);
  if ('problems' in bound) {
    return bindingRefusal(bound.problems);
  }
  const read = bound.entries.map((entry) => fileIn(entry, desk));
  const refused = read.find((each) => typeof each === 'string');
  if (refused !== undefined || read.length === 0) {
    return dotNetException(refused ?? stateRefused);
  }
  const kept = read.filter((each) => typeof each !== 'string').map((file) => desk.files.add(file));
  const { replyShape, ignoreReturnall } = desk.behaviour;
  const all = new Query(request.query).flag('returnall') && !ignoreReturnall;
  const rows = (all ? kept : kept.slice(-1)).map(withContent);
  return jsonAnswer(201, all || replyShape === 'array' ? rows : rows[0]);
}

const stateRefused = 'Operation is not valid due to the current state of the object';
const notBase64 =
  'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding ' +
  'characters, or an illegal character among the padding characters.';

/** The file of an entry, or the sentence with which it is refused. */
function fileIn(entry: JsonObject, { store, behaviour }: Desk): NewFile | string {
  const sentence = behaviour.refuseFile?.(entry);
  if (sentence !== undefined) {
    return sentence;
  }
  const { filename, data_base64, isimage } = entry;
  if (typeof filename !== 'string' || filename.trim() === '') {
    return stateRefused;
  }
  const ticketId = typeof entry.ticket_id === 'number' ? entry.ticket_id : 0;
  if (ticketId !== 0 && store.get(ticketId) === undefined) {
    return 'Ticket not found';
  }
  const content = contentOf(data_base64);
  if (content === undefined) {
    return notBase64;
  }
  return { filename, ...content, isimage: isimage === true, ticket_id: ticketId };
}

/** A data URL is the only form that was ever seen to work, so that nothing else does here. */
function contentOf(dataUrl: unknown): { content_type: string; bytes: Buffer } | undefined {
  if (typeof dataUrl !== 'string') {
    return undefined;
  }
  const comma = dataUrl.indexOf(',');
  const contentType = /^data:([^,]*);base64,$/i.exec(dataUrl.slice(0, comma + 1))?.[1];
  const base64 = dataUrl.slice(comma + 1);
  if (contentType === undefined || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    return undefined;
  }
  return { content_type: contentType, bytes: Buffer.from(base64, 'base64') };
}

/** A file with the members of a recorded answer; the content stands in the answer to its upload alone. */
const fileRow = (file: StoredFile): JsonObject => ({
  third_party_id: '',
  content_type: file.content_type,
  id: file.id,
  filename: file.filename,
  datecreated: preciseHaloDate(file.created),
  note: '',
  filesize: file.bytes.length,
  type: 0,
  unique_id: 0,
  desc: file.filename,
  isimage: file.isimage,
  ticket_id: file.ticket_id,
  action_id: 0,
  user_id: -1,
  agent_id: 3,
  guid: guidOf('file', file.id),
  showforusers: false,
  showonchild: false,
  showonrelated: false,
});

/** The content comes back as bare base64, without the beginning of a data URL. */
const withContent = (file: StoredFile): JsonObject => ({
  ...fileRow(file),
  data: file.bytes.toString('base64'),
});
