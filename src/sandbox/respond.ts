import { exchanges } from '../../generated/exchanges.js';
import type { OperationId } from '../operation.js';
import type { Refusal } from './refuse.js';

/** A handler's result as a response: in its envelope, where the operation has one. */
export function toResponse(id: OperationId, result: unknown): Response {
  if (result instanceof Response) return result;
  const { status, response, isEnveloped } = exchanges[id];
  if (!response) return new Response(null, { status });
  return Response.json(isEnveloped ? { status: 'success', data: result } : result, { status });
}

export function refusalResponse(refusal: Refusal): Response {
  return Response.json(refusal.body, { status: refusal.status, headers: refusal.headers });
}
