import type { OpenApiDocument, Schema } from '../openapi/document.js';
import type { Findings, Heading, Side } from './findings.js';

/** The two versions of a specification. */
export interface Versions {
  before: OpenApiDocument;
  after: OpenApiDocument;
}

/** One side of one operation, on the way through its schemas. */
export interface Walk extends Versions {
  side: Side;
  operation: string;
  findings: Findings;
  /** The pairs of schemas already compared; without it a schema that contains itself would never end. */
  seen: Map<Schema, Set<Schema>>;
}

/** Begins a walk. */
export function startWalk(versions: Versions, side: Side, operation: string, findings: Findings): Walk {
  return { ...versions, side, operation, findings, seen: new Map() };
}

/**
 * On which side a change breaks a program. What narrows the allowed values breaks those who send them, what widens them
 * those who read them.
 */
export type Effect = { [Each in Side]?: boolean };

/** Notes a change; the walk's side decides whether it breaks. */
export function note(walk: Walk, heading: Heading, what: string, effect: Effect = {}): void {
  walk.findings.add(heading, what, effect[walk.side] ? [walk.side] : [], walk.operation);
}

/** Whether this pair comes for the first time on this walk. */
export function isFirst(walk: Walk, before: Schema, after: Schema): boolean {
  const partners = walk.seen.get(before) ?? new Set();
  walk.seen.set(before, partners);
  return !partners.has(after) && Boolean(partners.add(after));
}
