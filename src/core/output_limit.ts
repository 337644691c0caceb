import { ConnectorError } from './errors';

/** What the platform takes as output of one action, in bytes. */
export const largestOutput = 20 * 1024 * 1024;

/**
 * The error for an output that the platform would not take.
 *
 * @param bytes its size, or the size that it is going to have
 * @param isExpected whether the size is what the list would have in the end, judged by its first pages
 */
export function outputTooLarge(bytes: number, limit = largestOutput, isExpected = false): ConnectorError {
  const has = isExpected ? `would have about ${mebibytes(bytes)}` : `has ${mebibytes(bytes)}`;
  return new ConnectorError('output_too_large', `The output ${has}; the platform takes ${mebibytes(limit)}.`);
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
