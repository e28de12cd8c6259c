import type { PrismResponse, Violation } from './prism.js';

/** The most faults that a response names. A list of them can be as long as the body that has them. */
const maxFaults = 20;

/** The faults of a refused request, in sentences; none of one that was not refused. */
export function faultsOf({ status, body, violations }: PrismResponse): string[] {
  if (status < 400) return [];
  const found = violations.filter(({ location, severity }) => location[0] === 'request' && severity === 'Error');
  if (found.length > 0) return found.slice(0, maxFaults).map(describe);
  // An error of Prism's own says it itself.
  const detail = isObject(body) && 'type' in body ? body.detail : undefined;
  return typeof detail === 'string' ? [detail] : [];
}

function describe({ code, message }: Violation): string {
  if (code === 401) return "header Authorization, or the key that takes its place, is missing or no 'Bearer <token>'";
  return message.replace(/^Request /, '');
}

/** A documented error body whose list of failures is this request's own, where it has such a list. */
export function withFaults({ body, ...response }: PrismResponse): PrismResponse {
  const faults = faultsOf({ body, ...response });
  const data = isObject(body) ? body.data : undefined;
  if (faults.length === 0 || !isObject(data) || !Array.isArray(data.detail)) return { body, ...response };
  return { ...response, body: { ...(body as object), data: { ...data, detail: faults } } };
}

/** The violations as a header, as many of them as every client takes; JSON, and ASCII alone. */
export function violationsHeader(violations: readonly Violation[]): string {
  const written = violations.map((each) =>
    JSON.stringify(each).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  let length = 0;
  const fitting = written.filter((each) => {
    length += each.length + 1;
    return length < maxHeaderLength;
  });
  return `[${fitting.join(',')}]`;
}

const maxHeaderLength = 4096;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
