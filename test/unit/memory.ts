import type { Logger } from '../../src/index.js';

/** A log that keeps its lines. */
export function memory(): { lines: string[]; logger: Logger } {
  const lines: string[] = [];
  const keep = (line: string) => lines.push(line);
  return { lines, logger: { debug: keep, info: keep, warn: keep, error: keep } };
}
