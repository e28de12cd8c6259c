import type { OpenApiDocument, Refusable } from './document.js';

/** The HTTP status of a refusal: its own, or the one that its code usually comes with. */
export function statusOf(document: OpenApiDocument, { code, status }: Refusable): number {
  const schema = document.components.schemas.ErrorResponse?.properties?.code;
  const found = status ?? schema?.['x-amity-statuses']?.[code] ?? schema?.['x-amity-assumed-statuses']?.[code];
  if (found === undefined)
    throw new Error(`components/schemas/ErrorResponse.yaml needs a status for the code ${code}.`);
  return found;
}
