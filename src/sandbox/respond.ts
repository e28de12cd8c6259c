import { exchanges } from '../../generated/exchanges.js';
import type { OperationId } from '../operation.js';
import type { Refusal } from './refuse.js';

/** A response of the sandbox. It says what a `Response` says, at less cost. */
export interface Outgoing {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ReadableStream<Uint8Array> | null;
}

/** A handler's result as a response: in its envelope, where the operation has one. */
export function toOutgoing(id: OperationId, result: unknown): Outgoing {
  if (result instanceof Response) return fromResponse(result);
  const { status, response, isEnveloped } = exchanges[id];
  if (!response) return { status, headers: {}, body: null };
  return json(isEnveloped ? { status: 'success', data: result } : result, status);
}

/** The response to a request that is refused, with the code's usual status or the operation's own. */
export function refusalToOutgoing(refusal: Refusal, status = refusal.status): Outgoing {
  return json(refusal.body, status, refusal.headers);
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Outgoing {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function fromResponse(response: Response): Outgoing {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: response.body };
}

export function toResponse({ status, headers, body }: Outgoing): Response {
  return new Response(body, { status, headers });
}
