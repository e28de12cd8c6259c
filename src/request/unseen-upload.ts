import { isFormData } from '../platform/kinds.js';

/** Slowest upload that is waited for where the platform does not show whether it moves, in bytes per millisecond. */
const slowestRate = 8;

/** Time that a form may take to be sent, in milliseconds; undefined for any other body. */
export function unseenUploadMs(body: unknown): number | undefined {
  if (!isFormData(body)) return undefined;
  let bytes = 0;
  for (const [, value] of body) bytes += typeof value === 'string' ? value.length : value.size;
  return bytes / slowestRate;
}
