import type { Issue } from '../core/errors';
import { pointerPart } from '../core/json_pointer';

/** HaloPSA's own data is a dozen deep; far below what writing JSON or cleaning it of secrets can bear. */
const deepest = 100;

/**
 * Finds values that could not be sent as they were given: numbers that JSON text held, but that a program cannot hold
 * exactly, and structures so deep that writing them fails half-way through an action.
 *
 * @param pointer where the value stands
 */
export function unsendable(value: unknown, pointer: string, depth = 0): Issue[] {
  if (typeof value === 'number') {
    return numberIssues(value, pointer);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if (depth >= deepest) {
    return [{ pointer: beginningOf(pointer), message: `is nested deeper than ${deepest} levels` }];
  }
  const issues: Issue[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'number' || typeof member === 'object') {
      issues.push(...unsendable(member, `${pointer}/${pointerPart(name)}`, depth + 1));
    }
  }
  return issues;
}

/** Where a deep structure begins says enough, and can be read. */
const beginningOf = (pointer: string): string => pointer.split('/').slice(0, 5).join('/');

function numberIssues(value: number, pointer: string): Issue[] {
  if (!Number.isFinite(value)) {
    return [{ pointer, message: 'is a number too large to be sent' }];
  }
  // Past 2^53 neighbours are one and the same number (RFC 8259, 6): an id would turn into another one.
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? [
        {
          pointer,
          message: 'is a whole number too large to be exact; give it as text where HaloPSA takes text',
        },
      ]
    : [];
}
