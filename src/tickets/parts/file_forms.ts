import type { Issue } from '../../core/errors';
import { isGiven, isObject } from '../../core/json';
import { pointerPart } from '../../core/json_pointer';
import { isUnresolved } from '../../core/unresolved';
import type { TicketData } from '../ticket';
import { type KnownNames, knownNames, letterCaseTwin, meantBy, misspeltFrom } from '../ticket_names';

/** The members that say where the content of a file is. */
const sources = ['file', 'data_base64', 'path'] as const;

/** The members that an uploaded file takes along. */
export const uploadMembers = ['showforusers', 'note', 'isimage'] as const;

const forms =
  'an entry is file and file_name (a file of the playbook), filename and data_base64 (its content), or id (a file that HaloPSA has)';

let known: KnownNames | undefined;

function names(): KnownNames {
  known ??= knownNames(
    ['id', 'file_name', 'filename', ...sources, ...uploadMembers, 'again'],
    [
      [
        'data_base64',
        'content data base64 body contents bytes data_b64 content_base64 file_content file_data',
      ],
      ['file', 'file_id attachment platform_file'],
      ['file_name filename', 'name title'],
      ['id', 'attachment_id'],
    ],
  );
  return known;
}

/**
 * What is wrong with the entries of a ticket's `attachments`: each is one of the forms, whole. Anything else would go
 * out as it is, add no file, and replace the files that are there.
 *
 * @param pointer where the list stands
 */
export function fileFormIssues(entries: unknown, pointer: string): Issue[] {
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index) =>
    isObject(entry) ? entryIssues(entry, `${pointer}/${index}`) : [],
  );
}

function entryIssues(entry: TicketData, pointer: string): Issue[] {
  if (isGiven(entry.id)) {
    return sources
      .filter((name) => isGiven(entry[name]))
      .map((name) => ({
        pointer: `${pointer}/${name}`,
        message: 'cannot stand beside id, which names a file that HaloPSA has; leave one of the two out',
      }));
  }
  const misnamed = Object.keys(entry)
    .filter((name) => isGiven(entry[name]))
    .flatMap((name) => nameIssues(name, entry, `${pointer}/${pointerPart(name)}`));
  return misnamed.length > 0 ? misnamed : formIssues(entry, pointer);
}

/** The platform may put more beside its own files; of all others every member is read, or the user is told. */
function nameIssues(name: string, entry: TicketData, pointer: string): Issue[] {
  if (names().names.has(name)) {
    return [];
  }
  if (/^(url|uri|link|href|file_?url|download_?url)$/i.test(name)) {
    return [{ pointer, message: `is not fetched; ${forms}` }];
  }
  const twin = letterCaseTwin(name, names());
  const others = meantBy(name, names());
  const meant = twin === undefined ? (others.length > 0 ? others : misspeltFrom(name, names())) : [twin];
  if (meant.length > 0) {
    return [{ pointer, message: `is not read of a file; did you mean ${meant.join(' or ')}?` }];
  }
  const isOfPlatform = hasText(entry.file) && hasText(entry.file_name);
  return isOfPlatform
    ? []
    : [{ pointer, message: `is not read of a file to upload, which takes ${uploadMembers.join(', ')}` }];
}

function formIssues(entry: TicketData, pointer: string): Issue[] {
  const given = sources.filter((name) => isGiven(entry[name]));
  const [source] = given;
  if (given.length > 1) {
    return [{ pointer, message: `gives a file in ${given.length} ways, ${given.join(' and ')}; give one` }];
  }
  if (source === undefined) {
    const empty = sources.find((name) => name in entry);
    return empty === undefined
      ? [{ pointer, message: `has no content; ${forms}` }]
      : [
          {
            pointer: `${pointer}/${empty}`,
            message: `is null, so that there is no file to upload; ${forms}`,
          },
        ];
  }
  if (!hasText(entry[source]) && typeof entry[source] === 'string') {
    return [
      { pointer: `${pointer}/${source}`, message: `holds no file, but what an expression left; ${forms}` },
    ];
  }
  return missingName(source, entry, pointer);
}

function missingName(source: (typeof sources)[number], entry: TicketData, pointer: string): Issue[] {
  if (source === 'file' && !isGiven(entry.file_name)) {
    return isGiven(entry.filename)
      ? [
          {
            pointer: `${pointer}/filename`,
            message: 'is the name beside data_base64; did you mean file_name?',
          },
        ]
      : [{ pointer: `${pointer}/file_name`, message: 'is missing beside file' }];
  }
  // Mail parsers give null for a part without a name, such as a forwarded mail; a name left out is a slip.
  const isUnnamed = entry.filename === null || entry.file_name === null;
  return source === 'data_base64' && !isUnnamed && !isGiven(entry.filename) && !isGiven(entry.file_name)
    ? [{ pointer: `${pointer}/filename`, message: 'is missing beside data_base64' }]
    : [];
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !isUnresolved(value);
}
