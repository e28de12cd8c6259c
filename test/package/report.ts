import { deepEqual } from 'node:assert/strict';
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

/** A refused redirect is final; a POST that no connection was open for is sent again. */
const failedAttempts = { ofRedirect: 1, ofClosedPort: 3 };

/** Holds a program's report of its calls against what it should have got and what the server saw. */
export function checkReport(report: unknown, { uploads, busy, slow }: Seen): void {
  deepEqual(report, calls);
  deepEqual({ busy, uploads: uploads.map(describeUpload) }, { busy: 2, uploads: [list] });
  checkSlow(slow);
}

/** The same of a program in a realm of a test runner. */
export function checkRealmReport(report: object, seen: Seen, hasFetchOfNode: boolean): void {
  const { attempts, cause, ...rest } = report as Record<string, unknown>; // checked here
  checkReport(rest, seen);
  if (hasFetchOfNode) deepEqual(attempts, failedAttempts);
  deepEqual(cause, '[token] is in the cause');
}

/** The same of a program that has a disk too. */
export function checkDiskReport(report: unknown, { uploads, busy, slow }: Seen, source: string): void {
  deepEqual(report, {
    ...calls,
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
