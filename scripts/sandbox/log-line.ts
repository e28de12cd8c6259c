import type { Delivery, LoggedRequest } from '../../src/sandbox.js';

/** A request in a line: method, path, status, time, who, and what there is to say of it. */
export function logLine({ method, path, status, durationMs, who, code, message, unknown }: LoggedRequest): string {
  const said = [
    ...(code === undefined ? [] : [`${code} ${message}`]),
    ...(unknown ? [`not known: ${unknown.join(', ')}`] : []),
  ];
  return [method, path, status ?? 'no response', `${durationMs} ms`, who, ...said].join('  ');
}

/** A delivery in a line: event, receiver, status, time, and what there is to say of it. */
export function deliveryLine({ event, url, status, ms, attempt, error }: Delivery): string {
  const said = [...(attempt > 1 ? [`attempt ${attempt}`] : []), ...(error === undefined ? [] : [error])];
  return [`${event} → ${url}`, status ?? 'no response', `${ms} ms`, ...said].join('  ');
}
