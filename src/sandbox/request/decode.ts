import { exchanges } from '../../../generated/exchanges.js';
import { type Argument, listArguments } from '../../operation.js';
import type { Exchange } from '../exchange.js';
import { refuseInvalid } from '../refuse.js';
import type { Route } from '../router.js';
import { checkDepth } from './check-depth.js';
import type { Incoming } from './incoming.js';
import { type Field, readFieldList, readUrlEncoded } from './read-fields.js';
import type { SentBody } from './sent-body.js';
import { findUnknownKeys } from './unknown-keys.js';

/** A request's arguments by their places, named as the client names them; not validated yet. */
export interface Decoded {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  /** Absent where the request has no body. */
  readonly body?: Record<string, unknown>;
  /** Whether the body's values came as text, so that numbers and the like have to be read from it. */
  readonly isText: boolean;
  /** Query keys and properties of the body that the operation does not know: `query.foo`, `body.bar`. */
  readonly unknown: readonly string[];
}

/** Reads a request's query and body, in any of the media types that the operation takes; `fields` are those of a form. */
export function decode(
  route: Route,
  search: string,
  { headers }: Pick<Incoming, 'headers'>,
  sent: SentBody,
  fields?: readonly Field[],
): Decoded {
  const { known: query, unknown: unknownQuery } = nameQuery(route, readUrlEncoded(search.slice(1)));
  const { value, isText } = fields ? { value: readFieldList(fields), isText: true } : readText(sent);
  const { known: body, unknown: unknownBody } = nameBody(route, value);
  const bodyShape: Exchange['body'] = exchanges[route.id].body;
  return {
    path: route.path,
    query,
    headers: nameHeaders(route, headers),
    ...(body && { body }),
    isText,
    unknown: [
      ...unknownQuery.map((key) => `query.${key}`),
      ...findUnknownKeys(exchanges[route.id].query, query, 'query'),
      ...unknownBody.map((key) => `body.${key}`),
      ...(body && bodyShape && !bodyShape.isTolerated ? findUnknownKeys(bodyShape.schema, body, 'body') : []),
    ],
  };
}

function readText({ type = '', text = '', refusal }: SentBody): { value?: unknown; isText: boolean } {
  if (refusal) throw refusal;
  if (text === '') return { isText: false };
  if (type === 'application/x-www-form-urlencoded') return { value: readUrlEncoded(text), isText: true };
  if (type === 'application/json' || type.endsWith('+json')) return { value: readJson(text), isText: false };
  return refuseInvalid([`The content type '${type}' is not known. Send application/json.`]);
}

function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    refuseInvalid([`The body is no valid JSON: ${error instanceof Error ? error.message : error}`]);
  }
  checkDepth(value);
  return value;
}

interface Named<Value> {
  known: Value;
  unknown: string[];
}

/** An argument, and its name once brackets are read. */
interface NamedArgument extends Argument {
  readonly key: string;
}

/** Arguments by how the table writes them, each list read once. */
const lists = new Map<string, readonly NamedArgument[]>();

function argumentsOf(written = ''): readonly NamedArgument[] {
  const found = lists.get(written);
  if (found) return found;
  const list = listArguments(written).map((each) => ({ ...each, key: each.name.replace(/\[\]$/, '') }));
  lists.set(written, list);
  return list;
}

function nameQuery({ id, operation }: Route, given: Readonly<Record<string, unknown>>): Named<Record<string, unknown>> {
  const known: Record<string, unknown> = {};
  const unknown = new Set(Object.keys(given));
  const { toleratedLists } = exchanges[id];
  for (const { argument, key } of argumentsOf(operation.query)) {
    if (!unknown.delete(key)) continue;
    const [value, property] = [given[key], toleratedLists?.[argument]];
    known[argument] = property !== undefined && Array.isArray(value) ? { [property]: value } : value;
  }
  return { known, unknown: [...unknown] };
}

function nameHeaders({ operation }: Route, headers: Incoming['headers']): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { argument, name } of argumentsOf(operation.headers)) {
    const value = headers.get(name);
    if (value !== null) found[argument] = value;
  }
  return found;
}

function nameBody({ id }: Route, value: unknown): Named<Record<string, unknown> | undefined> {
  if (value === undefined) return { known: undefined, unknown: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuseInvalid(['The body must be an object.']);
  const { body } = exchanges[id];
  if (!body) return { known: undefined, unknown: Object.keys(value) };
  const names = body.known;
  const unknown = names ? Object.keys(value).filter((key) => !names.includes(key)) : [];
  // Read from this request's text, so nobody else has it.
  if (unknown.length === 0) return { known: value as Record<string, unknown>, unknown };
  const known = Object.entries(value).filter(([key]) => !unknown.includes(key));
  return { known: Object.fromEntries(known), unknown: body.isTolerated ? [] : unknown };
}
