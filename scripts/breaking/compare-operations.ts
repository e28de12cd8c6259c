import { listOperations, type Operation } from '../openapi/operations.js';
import { compareBodies } from './compare-bodies.js';
import { compareParameters } from './compare-parameters.js';
import { compareResponses } from './compare-responses.js';
import { compareSecurity } from './compare-security.js';
import type { Findings, Heading, Side } from './findings.js';
import { startWalk, type Versions } from './walk.js';

const both: Side[] = ['requests', 'responses'];

/** Compares the operations, each with its namesake; one that is called at the same address only has another name. */
export function compareAllOperations(versions: Versions, findings: Findings): void {
  const old = new Map(listOperations(versions.before).map((each) => [each.id, each]));
  const now = new Map(listOperations(versions.after).map((each) => [each.id, each]));
  const come = new Map([...now.values()].filter((each) => !old.has(each.id)).map((each) => [addressOf(each), each]));
  for (const was of old.values()) {
    const is = now.get(was.id) ?? come.get(addressOf(was));
    if (is) compareOperations(versions, findings, was, is);
    else findings.add('Removed', 'is gone', both, was.id);
    if (is && !old.has(is.id)) come.delete(addressOf(was));
  }
  for (const is of come.values()) findings.add('Added', `is new: ${is.object.summary}`, [], is.id);
}

/** The method and the path without the names of its placeholders. */
function addressOf({ method, path }: Operation): string {
  return `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`;
}

function compareOperations(versions: Versions, findings: Findings, was: Operation, is: Operation): void {
  const add = (heading: Heading, what: string, breaks: Side[] = []) => findings.add(heading, what, breaks, is.id);
  if (was.id !== is.id) add('Changed', `was \`${was.id}\``, both);
  if (addressOf(was) !== addressOf(is)) {
    add('Changed', `is \`${is.method} ${is.path}\`, was \`${was.method} ${was.path}\``, both);
  }
  compareMarks(was, is, add);
  const requests = startWalk(versions, 'requests', is.id, findings);
  compareParameters(requests, was, is);
  compareBodies(requests, was, is);
  compareSecurity(requests, was, is);
  compareResponses(startWalk(versions, 'responses', is.id, findings), was, is);
}

/** Compares the marks of an operation that change the client: deprecation, retries and paging. */
function compareMarks(
  { object: was }: Operation,
  { object: is }: Operation,
  add: (heading: Heading, what: string, breaks?: Side[]) => void,
): void {
  if (is.deprecated && !was.deprecated) add('Deprecated', 'is deprecated');
  if (was.deprecated && !is.deprecated) add('Changed', 'is no longer deprecated');
  const [wasSafe, isSafe] = [was['x-amity-idempotent'] === true, is['x-amity-idempotent'] === true];
  if (wasSafe !== isSafe) add('Changed', isSafe ? 'is retried by the client' : 'is no longer retried by the client');
  const [didRead, reads] = [was['x-amity-reads'] === true, is['x-amity-reads'] === true];
  if (didRead !== reads) add('Changed', `is ${reads ? '' : 'no longer '}retried by the client after a 500`);
  const [old, now] = [was['x-amity-pagination'], is['x-amity-pagination']];
  if (old && !now) add('Removed', 'can no longer be read page by page', ['responses']);
  if (now && !old) add('Added', 'can be read page by page');
  if (old && now && old.items !== now.items) {
    add('Changed', `gives the items of \`${now.items}\` page by page, gave those of \`${old.items}\``, ['responses']);
  }
  if (old && now && (old.token !== now.token || old.next !== now.next)) {
    add(
      'Changed',
      `finds the next page by \`${now.next}\` and \`${now.token}\`, was \`${old.next}\` and \`${old.token}\``,
    );
  }
}
