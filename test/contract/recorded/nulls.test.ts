import { expect, it } from 'vitest';
import type { Schema } from '../../../scripts/openapi/document.js';
import { merged, resolve } from '../../../scripts/openapi/schemas.js';
import { bundle } from '../bundle.js';
import { recordedResponses } from './responses.js';

/** The names of the fields that are null anywhere in a value. */
function nullNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (each === null ? [key] : nullNames(each)));
}

function admitsNull(given: Schema): boolean {
  const schema = resolve(bundle, given) as Schema; // not a Reference any more
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [schema.type].flat().includes('null') || branches.some(admitsNull);
}

/** Fields of the same name that always hold something: a file's own id, and what a request sends. */
const never = ['StoredFile.fileId', 'DeletedFile.fileId', 'UpdatePostData.fileId', 'CommentAttachment.fileId'];

it('a field that was recorded as null in one shape admits null in every shape of an answer', () => {
  const seen = new Set(recordedResponses.flatMap(({ answer }) => nullNames(answer)));
  expect(seen.size).toBeGreaterThan(5);
  // Requests may say that a picture is taken away; their shapes are held against recorded requests.
  const answers = Object.entries(bundle.components.schemas).filter(
    ([name]) => !/(Request|Settings|Content)(V2)?$/.test(name),
  );
  const strict = answers.flatMap(([name, schema]) =>
    Object.entries(merged(bundle, schema).properties ?? {})
      .filter(([property, each]) => seen.has(property) && !admitsNull(each))
      .map(([property]) => `${name}.${property}`),
  );
  expect(strict.filter((each) => !never.includes(each))).toEqual([]);
});
