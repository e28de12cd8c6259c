/** Holds the error statuses that `openapi/` calls known and those that it calls assumed against the transcribed ones. */
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import { listOperations } from '../../../scripts/openapi/operations.js';
import { statusOf } from '../../../scripts/openapi/refusals.js';
import type { Bundle } from '../reference/openapi.js';
import type { Method } from '../reference/types.js';

/** Every status that is called known and has no source, or is called assumed and has one: `id status: what is wrong`. */
export function compareErrors(described: OpenApiDocument, known: Bundle): string[] {
  const anywhere = [500, ...(described['x-amity-refuses'] ?? []).map((each) => statusOf(described, each))].map(String);
  return listOperations(described).flatMap(({ id, method, path, object, responses }) => {
    const transcribed = known.paths[path]?.[method.toLowerCase() as Method]?.responses ?? {}; // of the same four
    const sourced = (object['x-amity-refuses'] ?? []).filter(({ source }) => source !== undefined);
    const statuses = new Set([
      ...Object.keys(transcribed),
      ...sourced.map((each) => String(statusOf(described, each))),
    ]);
    return Object.entries(responses).flatMap(([status, { 'x-amity-assumed': isAssumed = false }]) => {
      if (!/^[45]/.test(status) || anywhere.includes(status) || statuses.has(status) === !isAssumed) return [];
      return [`${id} ${status}: ${isAssumed ? 'assumed, but a source has it' : 'no source has it, nor is it assumed'}`];
    });
  });
}
