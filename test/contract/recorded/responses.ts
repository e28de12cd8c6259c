import { readFileSync } from 'node:fs';
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import { listOperations } from '../../../scripts/openapi/operations.js';
import type { Validator } from '../validator.js';

/** A response that the vendor's server gave; see README.md. */
export interface RecordedResponse {
  name: string;
  /** Absent where the specification has no such operation. */
  operationId?: string;
  status: number;
  answer: unknown;
}

export const recordedResponses: RecordedResponse[] = JSON.parse(
  readFileSync(new URL('responses.json', import.meta.url), 'utf8'),
);

/** The recorded responses of operations that the specification has. */
export const assigned = recordedResponses.filter(
  (response): response is RecordedResponse & { operationId: string } => response.operationId !== undefined,
);

/** Differences of a recorded response from the specification, and parts of it that the specification does not describe. */
export function checkRecorded(
  document: OpenApiDocument,
  validator: Validator,
  { operationId, status, answer }: RecordedResponse,
): string[] {
  const operation = listOperations(document).find(({ id }) => id === operationId);
  if (!operation) return [`the operation ${operationId} is missing`];
  const schema = operation.responses[String(status)]?.content?.['application/json']?.schema;
  return schema ? validator.findings(schema, answer) : [`no response of status ${status} is described`];
}
