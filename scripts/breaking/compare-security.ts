import type { OpenApiDocument } from '../openapi/document.js';
import type { Operation } from '../openapi/operations.js';
import { note, type Walk } from './walk.js';

/** Compares the ways to prove who is calling. Each alternative is a set of schemes that are needed together. */
export function compareSecurity(walk: Walk, before: Operation, after: Operation): void {
  const [old, now] = [alternatives(walk.before, before), alternatives(walk.after, after)];
  if (old.join() === now.join()) return;
  const isRefused = old.some((was) => !now.some((is) => is.split(' and ').every((each) => suffices(was, each))));
  note(walk, 'Changed', `takes ${now.join(' or ')}, took ${old.join(' or ')}`, { requests: isRefused });
}

function suffices(had: string, needed: string): boolean {
  return needed === nothing || had.split(' and ').includes(needed);
}

const nothing = 'no credentials';

function alternatives(document: OpenApiDocument, { object }: Operation): string[] {
  const security = object.security ?? document.security ?? [];
  const written = security.map((schemes) => Object.entries(schemes).map(writeScheme).sort().join(' and ') || nothing);
  return written.length > 0 ? written.sort() : [nothing];
}

function writeScheme([name, scopes]: [string, string[]]): string {
  return `\`${[name, ...scopes.toSorted()].join(' ')}\``;
}
