import { isDeepStrictEqual } from 'node:util';
import { checkRequiredField } from './check-parameters.js';
import type { Bundle, Json, MediaTypeObject, Operation } from './openapi.js';
import { resolve } from './openapi.js';
import type { MediaType, Section } from './types.js';

/** The request body as a whole: its media types, its required mark, its examples. Its properties are parameters. */
export function checkBody(bundle: Bundle, section: Section, operation: Operation): string[] {
  const parameters = section.parameters.filter((parameter) => parameter.in === 'body');
  const body = operation.requestBody && resolve(bundle, operation.requestBody);
  if (section.mediaType === null)
    return body && !body['x-amity-tolerated'] ? ['there is a request body; the reference has none'] : [];
  if (!body) return ['the request body is missing'];

  const content = body.content ?? {};
  const findings = checkMediaTypes(content, section.mediaType);
  if (parameters.some((parameter) => parameter.required) && body.required !== true) {
    findings.push('the request body is not required, though some of its parameters are');
  }
  const [first, ...others] = Object.values(content);
  for (const other of others) {
    if (!isDeepStrictEqual(other.schema, first?.schema)) findings.push('the media types differ in their schemas');
  }
  for (const parameter of parameters) {
    if (first?.schema) findings.push(...checkRequiredField(bundle, parameter, first.schema));
    const { name, example } = parameter;
    if (example !== undefined && !Object.values(content).every((one) => shows(bundle, one, name, example))) {
      findings.push(`no request example shows body parameter ${name} as ${example}`);
    }
  }
  return findings;
}

function checkMediaTypes(content: Record<string, MediaTypeObject>, printed: MediaType): string[] {
  const expected: string[] = [printed];
  // Later sources send JSON where the reference has a form, so the design offers both.
  if (printed === 'application/x-www-form-urlencoded') expected.push('application/json');
  const offered = Object.keys(content);
  return [
    ...expected.filter((type) => !offered.includes(type)).map((type) => `media type ${type} is missing`),
    ...offered.filter((type) => !expected.includes(type)).map((type) => `media type ${type} is not in the reference`),
  ];
}

function shows(bundle: Bundle, media: MediaTypeObject, name: string, value: Json): boolean {
  const examples = Object.values(media.examples ?? {}).map((example) => resolve(bundle, example).value);
  return [media.example, ...examples].some(
    (body) => typeof body === 'object' && body !== null && !Array.isArray(body) && body[name] === value,
  );
}
