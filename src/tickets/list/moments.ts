/** Reads a moment as ISO 8601; without a zone it is UTC, as HaloPSA's own dates are. NaN where it is none. */
export function momentOf(text: string): number {
  const plain = text.trim().replace(' ', 'T').replace(',', '.').toUpperCase();
  const hasTime = plain.includes('T');
  if (!isDay(plain)) {
    return Number.NaN;
  }
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(plain) && hasTime;
  return Date.parse(
    hasZone ? plain.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : `${plain}${hasTime ? '' : 'T00:00:00'}Z`,
  );
}

/** False for a day like 31 February, of which Date makes one in March. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
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
