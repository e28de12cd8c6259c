import { Refusal } from '../refuse.js';
import { checkDepth } from '../request/check-depth.js';
import type { Incoming } from '../request/incoming.js';
import { readBytes } from '../request/read-body.js';

/** The most bytes that a state may have: 512 MiB. */
const maxBytes = 512 * 1024 * 1024;

/**
 * A request's body, a JSON object.
 *
 * @throws TypeError for any other.
 */
export async function readObject(request: Incoming): Promise<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await readBytes(request, maxBytes)));
    checkDepth(value);
  } catch (error) {
    const reason = error instanceof Refusal ? [error.message, error.detail].flat().join(' ') : 'it is no valid JSON.';
    throw new TypeError(`The body cannot be read: ${reason}`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError('The body must be a JSON object.');
}

export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status });
}

export function badRequest(error: string): Response {
  return json({ error }, 400);
}
