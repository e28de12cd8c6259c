import type { OpenApiDocument } from '../openapi/document.js';

/** The extensions of ours that the page's script reads. All others are written out, and would only weigh. */
const kept = new Set(['x-amity-argument', 'x-amity-codes', 'x-amity-region', 'x-amity-required', 'x-amity-tolerated']);

/** The document without the extensions that nobody reads in the page. */
export function keepForPage(document: OpenApiDocument): OpenApiDocument {
  return JSON.parse(
    JSON.stringify(document, (key, value) => (key.startsWith('x-amity-') && !kept.has(key) ? undefined : value)),
  );
}
