import type { OpenApiDocument } from '../openapi/document.js';
import { compareAllOperations } from './compare-operations.js';
import { type Finding, Findings, type Side } from './findings.js';
import type { Versions } from './walk.js';

/** All differences between two versions of the specification that a caller or a reader can meet. */
export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument): Finding[] {
  const findings = new Findings();
  const versions = { before, after };
  compareAllOperations(versions, findings);
  for (const [kind, namesOf, breaks] of shared) compareNames(versions, findings, kind, namesOf, breaks);
  compareSchemes(versions, findings);
  return findings.list();
}

type NamesOf = (document: OpenApiDocument) => string[];

/** Names that a program may use: once one is gone, that program no longer compiles or gets no response. */
const shared: [kind: string, namesOf: NamesOf, breaks: Side][] = [
  ['the type', ({ components }) => Object.keys(components.schemas), 'responses'],
  ['the server', ({ servers }) => servers.map((each) => each.url), 'requests'],
  ['the region', ({ servers }) => servers.flatMap((each) => each['x-amity-region'] ?? []), 'requests'],
];

function compareNames({ before, after }: Versions, findings: Findings, kind: string, namesOf: NamesOf, breaks: Side) {
  const [old, now] = [namesOf(before), namesOf(after)];
  for (const name of old) if (!now.includes(name)) findings.add('Removed', `${kind} \`${name}\` is gone`, [breaks]);
  // A type that comes is told by what uses it.
  for (const name of now) {
    if (!old.includes(name) && kind !== 'the type') findings.add('Added', `${kind} \`${name}\` is new`);
  }
}

/** The ways of proving who calls that stay, but are sent otherwise. */
function compareSchemes({ before, after }: Versions, findings: Findings): void {
  const [old, now] = [before.components.securitySchemes ?? {}, after.components.securitySchemes ?? {}];
  for (const [name, { description: _, ...was }] of Object.entries(old)) {
    const { description: __, ...is } = now[name] ?? { description: '' };
    if (!now[name]) findings.add('Removed', `the credential \`${name}\` is gone`, ['requests']);
    else if (JSON.stringify(was) !== JSON.stringify(is)) {
      findings.add('Changed', `the credential \`${name}\` is sent otherwise`, ['requests']);
    }
  }
}
