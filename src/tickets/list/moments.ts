import { isoMoment } from '../../core/iso_moment';

/** Reads a moment as ISO 8601, in milliseconds since 1970; without a zone it is UTC, as HaloPSA's own dates are. NaN where it is none. */
export function momentOf(text: string): number {
  return isoMoment(text)?.ms ?? Number.NaN;
}

const unitsMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** Reads a span of time such as `15m`, `1h` or `7d`, in milliseconds; undefined where it is none. */
export function spanOf(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhdw])$/.exec(text.trim().toLowerCase()) ?? [];
  return isUnit(unit) ? Number(count) * unitsMs[unit] : undefined;
}

function isUnit(unit: string | undefined): unit is keyof typeof unitsMs {
  return unit !== undefined && unit in unitsMs;
}
