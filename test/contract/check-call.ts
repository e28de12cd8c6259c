import { successOf } from '../../scripts/openapi/operations.js';
import type { RequestExample } from './bundle.js';
import { clientOf, methodOf } from './client.js';
import { violationsOf } from './mock.js';
import type { Validator } from './validator.js';

/** Calls an operation's method with an example, against a mock: what is wrong with how it went. */
export async function checkMethod(mock: { url: string }, example: RequestExample): Promise<string[]> {
  const { operation, mediaType } = example;
  const options = mediaType === undefined ? {} : { contentType: mediaType };
  try {
    const call = methodOf(clientOf(mock), operation.id)(example.arguments, options);
    const { response } = await call.withResponse();
    return successFindings(example, response);
  } catch (error) {
    return [`the client throws ${error}`];
  }
}

/** Sends an example through the raw client, against a mock: what is wrong with how it went. */
export async function checkRaw(mock: { url: string }, example: RequestExample): Promise<string[]> {
  const { operation, mediaType, wire, files } = example;
  const body = Object.entries(wire.body ?? {}).map(([name, value]) => [
    name,
    files.includes(name) ? new Blob([String(value)]) : value,
  ]);
  // Typed by the path, which is known only now.
  const send = clientOf(mock).raw[operation.method] as unknown as (
    path: string,
    init: Record<string, unknown>,
  ) => Promise<{ response: Response; error?: unknown }>;
  const { response, error } = await send(operation.path, {
    params: { path: wire.path, query: wire.query, header: wire.header },
    parseAs: 'text',
    ...(operation.body && { body: Object.fromEntries(body), headers: { 'Content-Type': mediaType } }),
  });
  return [
    ...(error === undefined ? [] : [`the raw client gives the error ${JSON.stringify(error)}`]),
    ...successFindings(example, response),
  ];
}

/** Holds a request example against its schemas: what is wrong with it. */
export function checkRequestExample(validator: Validator, example: RequestExample): string[] {
  const { operation, mediaType, wire } = example;
  const media = mediaType === undefined ? undefined : operation.body?.content[mediaType];
  const parameters = operation.parameters.flatMap(({ name, in: place, schema }) => {
    const value = wire[place][name];
    return value === undefined ? [] : validator.findings(schema, value).map((finding) => `${name}: ${finding}`);
  });
  const body = media ? validator.findings(media.schema, wire.body).map((finding) => `body: ${finding}`) : [];
  return [...parameters, ...body];
}

function successFindings({ operation }: RequestExample, response: Response): string[] {
  const [status] = successOf(operation);
  return [
    ...(String(response.status) === status ? [] : [`it is answered with ${response.status} instead of ${status}`]),
    ...violationsOf(response.headers),
  ];
}
