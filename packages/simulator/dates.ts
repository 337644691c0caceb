/** What HaloPSA writes where no date is set. */
export const unsetDate = '1900-01-01T00:00:00';

/** A moment without a zone and with hundredths, as in `dateoccurred`. */
export const haloDate = (moment: Date): string => moment.toISOString().slice(0, 22);

/** A moment with seven fractional digits and a zone, as in `last_update`. */
export const preciseHaloDate = (moment: Date): string => `${moment.toISOString().slice(0, 23)}4270Z`;

const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** Milliseconds of a date that HaloPSA or a caller wrote; one without a zone counts as UTC. NaN if it is no date. */
export function momentOf(text: string): number {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return Date.parse(dateOnly || hasZone.test(text) ? text : `${text}Z`);
}
