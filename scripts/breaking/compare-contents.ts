import { isDeepStrictEqual } from 'node:util';
import type { MediaType } from '../openapi/document.js';
import { compareSchemas } from './compare-schemas.js';
import type { Place } from './place.js';
import { note, type Walk } from './walk.js';

type Contents = Record<string, MediaType>;

/** Compares the media types of a body or a response, and the schemas of those that both have. `place` is the whole. */
export function compareContents(walk: Walk, before: Contents, after: Contents, place: Place): void {
  for (const type of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[type], after[type]];
    if (was && !is) note(walk, 'Removed', `${place.whole} is never \`${type}\``, { requests: true, responses: true });
    if (is && !was) note(walk, 'Added', `${place.whole} may be \`${type}\``);
    if (!was || !is) continue;
    compareSchemas(walk, was.schema, is.schema, place);
    compareEncodings(walk, was, is, `${place.whole} \`${type}\``);
  }
}

function compareEncodings(walk: Walk, was: MediaType, is: MediaType, name: string): void {
  const [old, now] = [was.encoding ?? {}, is.encoding ?? {}];
  for (const property of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (isDeepStrictEqual(old[property], now[property])) continue;
    note(walk, 'Changed', `${name} writes \`${property}\` otherwise`, { requests: true });
  }
}
