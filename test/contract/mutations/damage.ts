import type { Example, MediaType, OpenApiDocument, ResponseObject, Schema } from '../../../scripts/openapi/document.js';
import { listOperations, type Operation } from '../../../scripts/openapi/operations.js';
import { resolve } from '../../../scripts/openapi/schemas.js';
import { bundle } from '../bundle.js';
import { startMockOf } from '../mock.js';
import { partOf } from '../part.js';

/** The first that something can be shown on. The specification has to have one. */
export function one<Value>(all: readonly Value[], suits: (value: Value) => unknown): Value {
  const found = all.find((value) => suits(value));
  if (found === undefined) throw new Error('Nothing in the specification lets this be shown.');
  return found;
}

/** A copy of the specification with the path of one operation alone, so that mocks of it start quickly. */
export function copyWith({ path }: Operation): OpenApiDocument {
  return structuredClone(partOf(bundle, [path]));
}

/** The findings of a check against a mock of a damaged specification. */
export async function against(
  document: OpenApiDocument,
  check: (mock: { url: string }) => Promise<string[]>,
): Promise<string> {
  const mock = await startMockOf(document);
  try {
    return (await check(mock)).join('\n');
  } finally {
    await mock.close();
  }
}

/** An operation of a copy, to be damaged: what is changed in it is changed in the copy. */
export function operationOf(copy: OpenApiDocument, id: string): Operation {
  return one(listOperations(copy), (each) => each.id === id);
}

/** A response of a copy, with its examples written out, so that to damage it damages no other operation's. */
export function answerOf(copy: OpenApiDocument, id: string, status: string): ResponseObject {
  const { object } = operationOf(copy, id);
  const response = object.responses[status];
  if (!response) throw new Error(`${id} has no response ${status}.`);
  const own = structuredClone(resolve<ResponseObject>(copy, response));
  for (const media of Object.values(own.content ?? {})) writeOut(copy, media);
  object.responses[status] = own;
  return own;
}

/** The content of a response in a media type. */
export function contentOf({ content }: ResponseObject, mediaType: string): MediaType {
  const media = content?.[mediaType];
  if (!media) throw new Error(`There is no response in ${mediaType}.`);
  return media;
}

/** A request body of a copy, with its schema and examples written out likewise. */
export function mediaOf(copy: OpenApiDocument, id: string, mediaType: string | undefined): MediaType {
  const media = operationOf(copy, id).body?.content[mediaType ?? ''];
  if (!media) throw new Error(`${id} takes no ${mediaType}.`);
  return writeOut(copy, media);
}

/** The value of an example that is written out, to be damaged. */
export function exampleIn({ examples = {} }: MediaType, name: string | undefined): Record<string, unknown> {
  const { value } = examples[name ?? ''] as Example; // it has been written out
  return value as Record<string, unknown>; // what is damaged here are objects
}

function writeOut(copy: OpenApiDocument, media: MediaType): MediaType {
  media.schema = structuredClone(resolve<Schema>(copy, media.schema) as Schema); // not a Reference any more
  const examples = Object.entries(media.examples ?? {});
  media.examples = Object.fromEntries(
    examples.map(([name, each]) => [name, structuredClone(resolve<Example>(copy, each))]),
  );
  return media;
}
