import { writeSync } from 'node:fs';

/** Loaded into a measured process before its program: reports on the fourth stream what the process has used. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakMiB: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
});
