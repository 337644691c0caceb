import { type Field, largestOrder } from '../../messages';
import { memberOf } from '../values/pointer';
import { sizeText } from '../values/size';

/** Where an entry of attachments has the name and the content of a file that does not come from the platform. */
export const fileMembers = { name: 'filename', content: 'data_base64' } as const;

/** Base64 is a third longer than the file, and the rest of the input wants its place, too. */
export const largestFile = Math.floor((largestOrder * 0.7) / 2 ** 20) * 2 ** 20;

/** True for an object that stands for a file and takes its content. */
export const isFileEntry = ({ contentDisposition, properties }: Field): boolean =>
  contentDisposition === 'attachment' &&
  Object.values(fileMembers).every((name) => memberOf(properties, name) !== undefined);

/** True for the member of such an object that is the content. */
export const isFileContent = (field: Field, name: string): boolean =>
  name === fileMembers.content && isFileEntry(field);

/** Why a file cannot be chosen; undefined if it can. */
export function whyNotFile({ name, size }: File): string | undefined {
  if (size === 0) {
    return `${name} is empty; an empty file is not uploaded.`;
  }
  return size <= largestFile
    ? undefined
    : `${name} has ${sizeText(size)}. This page takes files of up to ${sizeText(largestFile)}; a larger one is named by its path on the command line, or comes from the playbook.`;
}

/**
 * The content of a file in Base64.
 *
 * @throws Error if the browser cannot read it, as when it has been moved since it was chosen
 */
export function readBase64(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read. Choose it again.`));
    reader.readAsDataURL(file);
  });
}
