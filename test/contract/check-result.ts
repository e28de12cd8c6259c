import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import { hasEnvelope } from '../../scripts/openapi/schemas.js';
import type { RequestExample, ResponseExample } from './bundle.js';
import { clientOf, methodOf } from './client.js';
import { preferenceFor } from './preference.js';

/** Calls a method so that a documented success comes: what is wrong with what the method makes of it. */
export async function checkResult(
  document: OpenApiDocument,
  mock: { url: string },
  request: RequestExample,
  answer: ResponseExample,
): Promise<string[]> {
  const { operation, mediaType } = answer;
  const headers = {
    Prefer: preferenceFor(answer),
    ...(mediaType !== undefined && { Accept: mediaType }),
  };
  try {
    const result = await methodOf(clientOf(mock), operation.id)(request.arguments, { headers });
    const given = result instanceof Response ? await result.text() : result;
    const expected = payloadOf(document, answer);
    return isDeepStrictEqual(given, expected) ? [] : [`the method gives ${JSON.stringify(given)?.slice(0, 200)}`];
  } catch (error) {
    return [`the client throws ${error}`];
  }
}

/** The payload alone, where the response is described with an envelope around it. */
export function payloadOf(document: OpenApiDocument, { schema, value }: ResponseExample): unknown {
  if (!schema || !hasEnvelope(document, schema)) return value;
  return (value as { data?: unknown }).data; // an example of this schema
}
