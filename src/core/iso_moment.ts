/** A moment as ISO 8601 text gives it. */
export interface IsoMoment {
  /** Milliseconds since 1970; what has no zone counts as UTC. */
  ms: number;
  hasTime: boolean;
  hasZone: boolean;
}

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads a date, or a date and time; undefined for what is none, or no day of the calendar. */
export function isoMoment(text: string): IsoMoment | undefined {
  const parts = form.exec(text.trim());
  if (!parts) {
    return undefined;
  }
  const [, year = '', month = '', day = '', time, zone] = parts;
  const clock = (time ?? '00:00').replace(',', '.');
  const offset = (zone ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const ms = Date.parse(`${year}-${month}-${day}T${clock}${offset}`);
  // The engine takes the 31st of a shorter month for the 1st of the next.
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return Number.isNaN(ms) || !isDay
    ? undefined
    : { ms, hasTime: time !== undefined, hasZone: zone !== undefined };
}
