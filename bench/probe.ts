import { writeSync } from 'node:fs';

declare global {
  /** Set by a program that knows what of its time is work, without start and end. */
  var workMs: number | undefined;
}

/** Loaded into a measured process before its program: reports on the fourth stream what the process has used. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  writeSync(3, JSON.stringify({ peakMiB: maxRSS / 1024, cpuMs, workMs: globalThis.workMs }));
});
