import { lettersApart } from '../core/letters_apart';
import { otherTicketNames, ticketNames } from '../generated/ticket_names';

/** Names that are known in one place, as they stand and in lower case, and what else people call some of them. */
export interface KnownNames {
  names: ReadonlySet<string>;
  byLowerCase: ReadonlyMap<string, string>;
  /** The names that may be meant, by the other name without case and underscores. */
  others: ReadonlyMap<string, readonly string[]>;
}

/** What is wrong with a name, and the known names that are meant. */
export interface NameDoubt {
  kind: 'letter_case' | 'other_name' | 'spelling';
  meant: readonly string[];
}

/** Knows names, and what else people call them. */
export function knownNames(
  names: readonly string[],
  others: readonly (readonly [meant: string, names: string])[] = [],
): KnownNames {
  return {
    names: new Set(names),
    byLowerCase: new Map(names.map((name) => [name.toLowerCase(), name])),
    others: new Map(
      others.flatMap(([meant, words]) => words.split(' ').map((name) => [letters(name), meant.split(' ')])),
    ),
  };
}

let ofTicket: KnownNames | undefined;

/** The members of a ticket that an API description, the vendor's connector 1.1.0 or a recorded response has. */
export function namesOfTickets(): KnownNames {
  ofTicket ??= knownNames(ticketNames, otherTicketNames);
  return ofTicket;
}

/** The known name from which a name differs by letter case alone. HaloPSA binds it to that one (.NET reads JSON so). */
export function letterCaseTwin(name: string, { names, byLowerCase }: KnownNames): string | undefined {
  return names.has(name) ? undefined : byLowerCase.get(name.toLowerCase());
}

/** The known names that another name may stand for; none where it is not listed. */
export function meantBy(name: string, { others }: KnownNames): readonly string[] {
  return others.get(letters(name)) ?? [];
}

/**
 * The known names that a misspelt one is nearest to: the same but for underscores, one letter apart where both have
 * five and more, or two where both have nine and more.
 */
export function misspeltFrom(name: string, { names }: KnownNames): readonly string[] {
  const near: string[][] = [[], [], []];
  const [plain, wanted] = [letters(name), name.toLowerCase()];
  for (const known of names) {
    const shorter = Math.min(known.length, name.length);
    if (letters(known) === plain) {
      near[0]?.push(known);
    } else if (shorter >= 5 && Math.abs(known.length - name.length) <= 2) {
      const apart = lettersApart(wanted, known.toLowerCase());
      if (apart === 1 || (apart === 2 && shorter >= 9)) {
        near[apart]?.push(known);
      }
    }
  }
  return near.find((found) => found.length > 0) ?? [];
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '');
}
