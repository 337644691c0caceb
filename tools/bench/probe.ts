import { existsSync, readFileSync, writeSync } from 'node:fs';

declare global {
  /** Set by a program that knows what of its time is work, without start and end. */
  var workMs: number | undefined;
}

/** Loaded into a measured process before its program: reports on the fourth stream what the process has used. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  writeSync(3, JSON.stringify({ peakMiB: peakKiB() / 1024, cpuMs, workMs: globalThis.workMs }));
});

/** Linux counts into `maxRSS` what the process was before it became this program: a copy of the one that started it. */
function peakKiB(): number {
  const status = '/proc/self/status';
  const text = existsSync(status) ? readFileSync(status, 'utf8') : '';
  const [, peak] = /^VmHWM:\s+(\d+) kB/m.exec(text) ?? [];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
