import { deepEqual } from 'node:assert/strict';
import { vector, vectors } from '../webhooks/vectors.js';
import type { Seen } from './server.js';

const calls = {
  text: 'Who has finished the first two chapters?',
  notFound: true,
  otherClass: false,
  code: 400400,
  users: ['Chloé Martin', 'Alice Nguyen', 'Bob Tanaka'],
  sameBytes: true,
  retries: [1],
  outlasted: true,
  raw: [200, '64f1c1b3b7e5d30012a9c2e0'],
  sharedClasses: true,
};

/** Outcomes of the signatures: events in both encodings, and reasons. */
const signatures = {
  signed: vectors.accept.map(({ base64 }) => base64),
  accepted: vectors.accept.map(({ body }) => {
    const { event = 'invalid-event' } = JSON.parse(body) as { event?: string }; // a file of the tests
    return [event, event];
  }),
  refused: vectors.reject.map(({ signature }) =>
    isWellFormed(signature) ? 'invalid-signature' : 'malformed-signature',
  ),
  handled: [200, JSON.parse(vector('unicode').body).data.messages[0].data.text],
};

/** Whether a signature has the form of one. All that are accepted do, and those of other bodies. */
function isWellFormed(signature: string): boolean {
  return vectors.accept.some(({ base64, hex }) => signature === base64 || signature === hex);
}

/** A refused redirect is final; a POST that no connection was open for is sent again. */
const failedAttempts = { ofRedirect: 1, ofClosedPort: 3 };

/** Holds a program's report of its calls and of signatures against what it should have got and what the server saw. */
export function checkReport(report: object, seen: Seen): void {
  const { signatures: found, ...rest } = report as Record<string, unknown>; // checked here
  deepEqual(found, signatures);
  checkCalls(rest, seen);
}

function checkCalls(report: unknown, { uploads, busy, slow }: Seen): void {
  deepEqual(report, calls);
  deepEqual({ busy, uploads: uploads.map(describeUpload) }, { busy: 2, uploads: [list] });
  checkSlow(slow);
}

/** The same of the calls that a program made in a realm of a test runner. */
export function checkRealmReport(report: object, seen: Seen, hasFetchOfNode: boolean): void {
  const { attempts, cause, ...rest } = report as Record<string, unknown>; // checked here
  checkCalls(rest, seen);
  if (hasFetchOfNode) deepEqual(attempts, failedAttempts);
  deepEqual(cause, '[token] is in the cause');
}

/** The same of a program that has a disk too. */
export function checkDiskReport(report: unknown, { uploads, busy, slow }: Seen, source: string): void {
  deepEqual(report, {
    ...calls,
    signatures,
    savedSame: true,
    attempts: failedAttempts,
    package: 'amity-openapi',
    specification: '3.1.0',
    typesAtRuntime: [],
  });
  const names = uploads.map(({ name }) => name);
  deepEqual(
    { busy, upload: uploads.slice(0, 1).map(describeUpload), names },
    { busy: 2, upload: [list], names: [list.name, source] },
  );
  checkSlow(slow);
}

function checkSlow(lengths: readonly number[]): void {
  deepEqual(
    lengths.map((length) => length > 12 * 2 ** 20),
    [true, true],
  );
}

const list = { name: 'list.txt', type: 'text/plain', bytes: 17_011 };

function describeUpload({ name, type, content }: Seen['uploads'][number]) {
  return { name, type, bytes: content.length };
}
