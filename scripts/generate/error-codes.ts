import type { OpenApiDocument } from '../openapi/document.js';
import { banner } from './banner.js';

/** The names of the business codes, from the shape that every error response has. */
export function errorCodesSource(document: OpenApiDocument): string {
  const code = document.components.schemas.ErrorResponse?.properties?.code;
  const codes = code?.['x-amity-codes'];
  if (!codes) throw new Error('components/schemas/ErrorResponse.yaml needs x-amity-codes on its property code.');
  const entries = Object.entries(codes).map(([code, name]) => `  ${code}: '${name}',`);
  return `${banner}
/** The name of each business code. */
export const errorCodes = {
${entries.join('\n')}
} as const;

/** The HTTP status that each business code comes with, where a source states it. */
export const errorStatuses = ${JSON.stringify(code['x-amity-statuses'] ?? {})} as const;

/** The HTTP status that is expected of each other business code. */
export const assumedErrorStatuses = ${JSON.stringify(code['x-amity-assumed-statuses'] ?? {})} as const;
`;
}
