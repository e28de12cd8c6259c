import { expect, it } from 'vitest';
import { docsDocument } from '../../../scripts/docs/document.js';
import type { OperationObject } from '../../../scripts/openapi.js';
import { documentOf } from '../generate/document.js';

/** An operation as the documentation shows it. */
function shown(object: Partial<OperationObject>): OperationObject & { 'x-codeSamples'?: unknown[] } {
  const document = docsDocument(
    documentOf([{ operationId: 'v2.things.set', description: 'Does a thing.', ...object }]),
  );
  const operation = Object.values(document.paths)[0]?.post;
  if (!operation) throw new Error('The operation is gone.');
  return operation;
}

it('says how to call an operation and where it is documented', () => {
  const { description, ...rest } = shown({});
  expect(description).toBe(
    'Does a thing.\n\n**Client method:** `amity.v2.things.set`\n\n**Source:** Reference, “Things”',
  );
  expect(rest['x-codeSamples']).toMatchObject([
    { lang: 'TypeScript', source: 'await amity.v2.things.set();' },
    { lang: 'TypeScript', source: "const { data, error } = await amity.raw.POST('/v2.things.set');" },
    { lang: 'curl', source: expect.stringContaining("curl -X POST 'https://apix.us.amity.co/v2.things.set'") },
  ]);
});

it('says what is safe to send twice, and how pages follow each other', () => {
  const pagination = { token: 'options.token', next: 'paging.next', items: 'things' };
  const { description } = shown({ 'x-amity-idempotent': true, 'x-amity-pagination': pagination });
  expect(description).toContain('**Safe to send twice:** yes');
  expect(description).toContain(
    '**Pages:** `options.token` takes the token from the answer’s `paging.next`'.replace('’', "'"),
  );
});

it('says which source an answer’s shape comes from, where that is not the reference', () => {
  const content = { 'application/json': { schema: {} } };
  const evidence = { 'x-amity-evidence': { document: 'reference' } };
  const { responses } = shown({ responses: { 200: { description: 'Done.', content, ...evidence } } });
  expect(responses['200']).toMatchObject({ description: 'Done. Source: Reference; the reference gives no answer.' });
});

it('leaves the specification itself as it is', () => {
  const document = documentOf([{ 'x-amity-idempotent': true }]);
  const before = structuredClone(document);
  docsDocument(document);
  expect(document).toEqual(before);
});
