import { isDeepStrictEqual } from 'node:util';
import type { RecordedRequest } from '../contract/recorder.js';
import { textDifference } from '../contract/text-difference.js';
import type { CallKind, Destination } from './arbitrary-calls.js';

/** Differences between the arguments and what arrived. */
export function differences(kind: CallKind, args: Record<string, unknown>, came: RecordedRequest): string[] {
  const { operation } = kind;
  const places = kind.arguments
    .filter(({ name }) => args[name] !== undefined)
    .flatMap((each) => each.places.map((place) => ({ ...place, value: args[each.name] })));
  const at = (wanted: Destination['in']) =>
    Object.fromEntries(places.filter((each) => each.in === wanted).map(({ name, value }) => [name, value]));
  const query = Object.entries(at('query')).map(([name, value]) => [name.replace(/\[\]$/, ''), value] as const);
  const found = [
    textDifference(at('path'), pathOf(operation.path, came.path), 'path'),
    textDifference(Object.fromEntries(query), came.query, 'query'),
    ...Object.entries(at('header')).map(([name, value]) =>
      textDifference(value, came.headers[name.toLowerCase()], name),
    ),
    bodyDifference(kind.mediaType, { json: at('json'), form: at('form'), multipart: at('multipart') }, came),
    came.method === operation.method ? undefined : `the method is ${came.method}`,
  ];
  return found.filter((each) => each !== undefined);
}

/** A path's arguments as a server reads them: cut at the slashes, then unescaped. */
function pathOf(template: string, path: string): Record<string, string> | string {
  const pieces = path.split('/');
  const names = template.split('/');
  if (pieces.length !== names.length) return path;
  const pairs = names.map((name, index) => [name, pieces[index] ?? ''] as const);
  if (pairs.some(([name, piece]) => !name.startsWith('{') && name !== piece)) return path;
  const found = pairs.filter(([name]) => name.startsWith('{'));
  return Object.fromEntries(found.map(([name, piece]) => [name.slice(1, -1), decodeURIComponent(piece)]));
}

type Bodies = Record<'json' | 'form' | 'multipart', Record<string, unknown>>;

function bodyDifference(
  mediaType: string | undefined,
  bodies: Bodies,
  { body, files }: RecordedRequest,
): string | undefined {
  if (mediaType === undefined) return body === undefined ? undefined : 'a body came';
  if (mediaType === 'application/json') {
    const sent: unknown = JSON.parse(JSON.stringify(bodies.json));
    return isDeepStrictEqual(body, sent) ? undefined : `the body came as ${JSON.stringify(body)}`;
  }
  if (mediaType !== 'multipart/form-data') return textDifference(bodies.form, body ?? {}, 'body');
  const entries = Object.entries(bodies.multipart);
  const fields = entries.filter(([, value]) => !(value instanceof Uint8Array));
  const lost = entries.find(([name, value]) => value instanceof Uint8Array && !files[name]?.bytes.equals(value));
  if (lost) return `${lost[0]} came with other bytes`;
  return textDifference(withLineEnds(Object.fromEntries(fields)), body ?? {}, 'body');
}

/** The platform makes every line end in a FormData CR LF, as the standard for forms has it. */
function withLineEnds(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n|\r|\n/g, '\r\n');
  if (Array.isArray(value)) return value.map(withLineEnds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLineEnds(each)]));
}
