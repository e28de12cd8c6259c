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
  raw: [200, '64f1c1b3b7e5d30012a9c2e0'],
  sharedClasses: true,
};

/** Holds a program's report of its calls against what it should have got and what the server saw. */
export function checkReport(report: unknown, { uploads, busy }: Seen): void {
  deepEqual(report, calls);
  deepEqual({ busy, uploads: uploads.map(describeUpload) }, { busy: 2, uploads: [list] });
}

/** The same of a program that has a disk too. */
export function checkDiskReport(report: unknown, { uploads, busy }: Seen, source: string): void {
  deepEqual(report, {
    ...calls,
    savedSame: true,
    package: 'amity-openapi',
    specification: '3.1.0',
    typesAtRuntime: [],
  });
  const names = uploads.map(({ name }) => name);
  deepEqual(
    { busy, upload: uploads.slice(0, 1).map(describeUpload), names },
    { busy: 2, upload: [list], names: [list.name, source] },
  );
}

const list = { name: 'list.txt', type: 'text/plain', bytes: 17_011 };

function describeUpload({ name, type, content }: Seen['uploads'][number]) {
  return { name, type, bytes: content.length };
}
