/** Until when something lasts that does not end: the latest date that JavaScript knows, as recorded responses have it. */
export const forever = '+275760-09-13T00:00:00.000Z';

/** Until when something lasts: milliseconds from now, or without end for -1; nothing for 0. */
export function until(nowMs: number, periodMs: number): string | null {
  if (periodMs === 0) return null;
  if (periodMs < 0) return forever;
  const end = nowMs + periodMs;
  return end >= Date.parse(forever) ? forever : new Date(end).toISOString();
}

/** Whether a time limit is not over yet. */
export function isRunning(end: string | null, nowMs: number): boolean {
  return end !== null && Date.parse(end) > nowMs;
}
