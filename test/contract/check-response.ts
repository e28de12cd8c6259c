import { isDeepStrictEqual } from 'node:util';
import type { RequestExample, ResponseExample } from './bundle.js';
import { encode } from './encode.js';
import { violationsOf } from './mock.js';
import { preferenceFor } from './preference.js';
import type { Validator } from './validator.js';

/** Asks a mock for one documented response: what is wrong with what it gives. */
export async function checkResponse(
  validator: Validator,
  mock: { url: string },
  request: RequestExample,
  expected: ResponseExample,
): Promise<string[]> {
  const { status, mediaType, schema, value } = expected;
  const { url, init } = encode(mock, request);
  init.headers.Prefer = preferenceFor(expected);
  if (mediaType !== undefined) init.headers.Accept = mediaType;
  const response = await fetch(url, { ...init, redirect: 'manual' });
  const text = await response.text();
  const findings = violationsOf(response.headers);
  if (String(response.status) !== status)
    findings.push(`it is answered with ${response.status}: ${text.slice(0, 200)}`);
  if (mediaType === undefined) return text === '' ? findings : [...findings, `a body comes that is not documented`];

  const type = response.headers.get('content-type');
  if (type !== mediaType) findings.push(`it comes as ${type} instead of ${mediaType}`);
  const answer: unknown = mediaType === 'application/json' ? JSON.parse(text) : text;
  if (!isDeepStrictEqual(answer, value)) findings.push(`another body comes: ${text.slice(0, 200)}`);
  if (schema) findings.push(...validator.findings(schema, answer));
  return findings;
}
