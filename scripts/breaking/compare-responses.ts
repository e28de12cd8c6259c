import type { ResponseObject } from '../openapi/document.js';
import type { Operation } from '../openapi/operations.js';
import { compareContents } from './compare-contents.js';
import { note, type Walk } from './walk.js';

/** Compares the responses of an operation, by status. The one success is compared whatever its status. */
export function compareResponses(walk: Walk, before: Operation, after: Operation): void {
  const [old, now] = [byStatus(before), byStatus(after)];
  for (const status of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(status), now.get(status)];
    if (was && !is) note(walk, 'Removed', `status ${status} is gone`, { responses: true });
    if (is && !was) note(walk, 'Added', `status ${status} is new`);
    if (!was || !is) continue;
    const isSuccess = status === 'success';
    if (was.status !== is.status) {
      note(walk, 'Changed', `success is status ${is.status}, was ${was.status}`, { responses: true });
    }
    compareResponse(walk, was.response, is.response, isSuccess ? 'the response' : `the ${status} response`);
  }
}

interface DocumentedResponse {
  status: string;
  response: ResponseObject;
}

function byStatus({ responses }: Operation): Map<string, DocumentedResponse> {
  return new Map(
    Object.entries(responses).map(([status, response]) => [
      status.startsWith('2') ? 'success' : status,
      { status, response },
    ]),
  );
}

function compareResponse(walk: Walk, was: ResponseObject, is: ResponseObject, whole: string): void {
  if (was.content && !is.content) {
    note(walk, 'Removed', `${whole} has no body`, { responses: true });
    return;
  }
  if (is.content && !was.content) {
    note(walk, 'Added', `${whole} has a body`);
    return;
  }
  compareContents(walk, was.content ?? {}, is.content ?? {}, { whole, lead: `${whole}'s`, path: '' });
}
