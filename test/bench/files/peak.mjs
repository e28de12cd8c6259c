import { readFileSync } from 'node:fs';

/** The most memory that this process has held at once, in MiB. */
export function peakMiB() {
  // The kernel's own count for this program; `resourceUsage()` also knows what the parent held before it started this one.
  const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kib) / 1024;
}
