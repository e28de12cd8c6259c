import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import { isSuccess, type RequestExample, requestExamples, responseExamples, wireOf } from './bundle.js';
import { payloadOf } from './check-result.js';
import { checkArrived } from './check-wire.js';
import { clientOf, methodOf } from './client.js';
import { type RawPagination, RawWalk } from './raw-walk.js';
import type { RecordedResponse, Recorder } from './recorder.js';
import { valueAt, withValueAt } from './value-at.js';

/** A call whose response is a page. */
export interface PageCase {
  request: RequestExample;
  pagination: RawPagination;
  /** The payload of a documented page that has items. */
  page: unknown;
}

/** One call of each operation whose response is a page, in each media type. */
export function pageCases(document: OpenApiDocument): PageCase[] {
  const requests = requestExamples(document);
  const answers = responseExamples(document).filter(isSuccess);
  return new RawWalk(document).operations().flatMap(({ id, media, pagination }) => {
    if (!pagination) return [];
    const pages = answers.filter((each) => each.operation.id === id).map((each) => payloadOf(document, each));
    const page = pages.find((each) => itemsOf(each, pagination).length > 0);
    const mediaTypes = media.length > 0 ? media.map(([mediaType]) => mediaType) : [undefined];
    return mediaTypes.flatMap((mediaType) => {
      const request = requests.find((each) => each.operation.id === id && each.mediaType === mediaType);
      return request ? [{ request, pagination, page }] : [];
    });
  });
}

/** Loops over the items of two pages: what goes otherwise than the specification says. */
export async function checkPaging(document: OpenApiDocument, recorder: Recorder, each: PageCase): Promise<string[]> {
  const { request, pagination, page } = each;
  const { operation, mediaType } = request;
  const token = 'token-of-the-second';
  const given: unknown[] = [];
  recorder.take();
  recorder.respondWith(answerOf(withValueAt(page, pagination.next, token)));
  try {
    const options = mediaType === undefined ? {} : { contentType: mediaType };
    const call = methodOf(clientOf(recorder), operation.id)(request.arguments, options);
    // Only their types know which methods return a call to loop over.
    for await (const item of call as unknown as AsyncIterable<unknown>) {
      // The next page is asked for when the items of this one are used up.
      recorder.respondWith(answerOf(withValueAt(page, pagination.next, undefined)));
      given.push(item);
    }
  } catch (error) {
    return [`the client throws ${error}`];
  }
  const [first, ...further] = recorder.take();
  const args = withValueAt(request.arguments, pagination.token, token);
  const next = { ...request, arguments: args, wire: wireOf(document, operation, mediaType, args) };
  const items = itemsOf(page, pagination);
  return [
    ...(await checkArrived(first ? [first] : [], request)).map((finding) => `first page: ${finding}`),
    ...(await checkArrived(further, next)).map((finding) => `second page: ${finding}`),
    ...(isDeepStrictEqual(given, [...items, ...items]) ? [] : [`${given.length} items came, not those of two pages`]),
  ];
}

function itemsOf(page: unknown, { items }: RawPagination): unknown[] {
  return [valueAt(page, items) ?? []].flat();
}

function answerOf(page: unknown): RecordedResponse {
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(page) };
}
