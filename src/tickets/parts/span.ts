const unitsMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time such as `15m`, `1h` or `7d`, already validated, in milliseconds; `0` is none. */
export function spanMs(text: unknown): number {
  const [, count = '0', unit = 's'] = /^\s*(\d+)\s*([smhd]?)\s*$/.exec(String(text)) ?? [];
  return Number(count) * (unitsMs[unit] ?? 0);
}
