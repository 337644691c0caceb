/** How much a number of bytes is, as a person says it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) {
    return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  }
  const kibibytes = bytes / 1024;
  return kibibytes < 1000 ? `${kibibytes.toFixed(1)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}

/** The bytes that a text of Base64 stands for, with or without line breaks or the beginning of a data URL. */
export function sizeOfBase64(text: string): number {
  const digits = text.replace(/^data:[^,]{0,200},/, '').replace(/[\s=]+/g, '');
  return Math.floor((digits.length * 3) / 4);
}
