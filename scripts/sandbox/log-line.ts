import type { LoggedRequest } from '../../src/sandbox.js';

/** A request in a line: method, path, status, time, who, and what there is to say of it. */
export function logLine({ method, path, status, durationMs, who, code, message, unknown }: LoggedRequest): string {
  const said = [
    ...(code === undefined ? [] : [`${code} ${message}`]),
    ...(unknown ? [`not known: ${unknown.join(', ')}`] : []),
  ];
  return [method, path, status ?? 'no response', `${durationMs} ms`, who, ...said].join('  ');
}
