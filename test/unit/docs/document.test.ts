import { expect, it } from 'vitest';
import { docsDocument } from '../../../scripts/docs/document.js';
import { linkOperations } from '../../../scripts/docs/link-operations.js';
import { webAddress } from '../../../scripts/docs/origin.js';
import type { OperationObject, ResponseObject } from '../../../scripts/openapi/document.js';
import { bodyOf, documentOf } from '../generate/document.js';

const origin = { name: 'things', version: '1.2.3', repository: undefined };

/** An operation as the documentation shows it. */
function shown(
  object: Partial<OperationObject>,
  repository?: string,
): OperationObject & { 'x-page-notes'?: string; 'x-codeSamples'?: unknown[] } {
  const schemas = { ErrorResponse: { properties: { code: { 'x-amity-statuses': { 400301: 403 } } } } };
  const bundle = documentOf([{ operationId: 'v2.things.set', description: 'Does a thing.', ...object }], schemas);
  for (const item of Object.values(bundle.paths)) item['x-amity-file'] = 'openapi/paths/things.yaml';
  const document = docsDocument(bundle, { ...origin, repository });
  const operation = Object.values(document.paths)[0]?.post;
  if (!operation) throw new Error('The operation is gone.');
  return operation;
}

/** The notes of an operation, without their tags but for the borders of what they list. */
function notes(object: Partial<OperationObject>): string {
  return (shown(object)['x-page-notes'] ?? '').replace(/<\/(div|td|tr|h5|summary)>/g, '\n').replace(/<[^>]+>/g, '');
}

function schemaOf(response: object | undefined): unknown {
  return (response as ResponseObject).content?.['application/json']?.schema; // the test above wrote it in place
}

it('says how to call an operation and where it is documented', () => {
  const { description, ...rest } = shown({});
  expect(description).toBe('`amity.v2.things.set(…)`\n\nDoes a thing.');
  expect(rest['x-codeSamples']).toMatchObject([
    { lang: 'TypeScript', source: 'await amity.v2.things.set();' },
    { lang: 'sh', source: 'amity-openapi call v2.things.set' },
    { lang: 'curl', source: expect.stringContaining("curl -X POST 'https://apix.us.amity.co/v2.things.set'") },
    { lang: 'ts', source: "const { data, error } = await amity.raw.POST('/v2.things.set');" },
  ]);
});

it('puts each paragraph on a line, and leads to the operations that it names', () => {
  const { description } = shown({ description: 'Does `v2.things.set`,\nnot `v2.things.get`.\n\n- one\n- two' });
  expect(description).toMatch(/\n\nDoes `v2\.things\.set`, not `v2\.things\.get`\.\n\n- one\n- two$/);
  const { id, object } = { id: 'v2.things.get', object: { tags: ['v2 Things'] } };
  const others = new Map([[id, { id, object }]]);
  expect(linkOperations('Use `v2.things.get`.', 'v2.things.set', others)).toBe(
    'Use [`v2.things.get`](#/v2-things/v2.things.get).',
  );
});

it('says what is safe to send twice, and how pages follow each other', () => {
  const pagination = { token: 'options.token', next: 'paging.next', items: 'things' };
  const text = notes({ 'x-amity-idempotent': true, 'x-amity-pagination': pagination });
  expect(text).toContain("Pagesoptions.token takes the token from the response's paging.next\n");
  expect(text).toContain('Safe to send twice');
  expect(notes({})).not.toContain('Good to know');
});

it('says what is known from elsewhere than the operation’s own source, and from where', () => {
  const evidence = { 'x-amity-evidence': { document: 'reference' } };
  const both = { 'x-amity-evidence': [{ document: 'reference' }, { document: 'reference' }] };
  const schema = { properties: { a: { type: 'string', ...evidence }, b: { description: 'B.', ...both } } };
  const content = { 'application/json': { schema } };
  const object = { ...evidence, responses: { 200: { description: 'Done.', content, ...evidence } } };
  expect(notes(object)).toMatch(/Also known fromReference\n[\s\S]*Response known fromReference\n/);
  const { responses } = shown(object);
  expect(responses['200']).toMatchObject({ description: 'Done. Source: Reference.' });
  expect(schemaOf(responses['200'])).toMatchObject({
    properties: { a: { description: 'Source: Reference.' }, b: { description: 'B. Source: Reference; Reference.' } },
  });
});

it('says which values of an open enumeration are known', () => {
  const evidence = { 'x-amity-evidence': { document: 'reference' } };
  const values = { type: 'string', 'x-extensible-enum': ['a', 'b'] };
  const schema = { properties: { a: values, b: { description: 'B.', ...values, ...evidence } } };
  const { responses } = shown({
    responses: { 200: { description: 'Done.', content: { 'application/json': { schema } } } },
  });
  expect(schemaOf(responses['200'])).toMatchObject({
    properties: {
      a: { description: 'Known values: `a`, `b`; others may come.' },
      b: { description: 'B. Known values: `a`, `b`; others may come. Source: Reference.' },
    },
  });
});

it('says the known values beside a reference, too, where a description hides the other', () => {
  const kind = { $ref: '#/components/schemas/Kind' };
  const schema = { properties: { a: kind, b: { ...kind, description: 'B.' } } };
  const responses = { 200: { description: 'Done.', ...bodyOf(schema) } };
  const bundle = documentOf([{ responses }], { Kind: { type: 'string', 'x-extensible-enum': ['a'] } });
  const operation = Object.values(docsDocument(bundle, origin).paths)[0]?.post;
  expect(schemaOf(operation?.responses['200'])).toEqual({
    properties: { a: kind, b: { ...kind, description: 'B. Known values: `a`; others may come.' } },
  });
});

it('links to the file in the repository, where there is one', () => {
  expect(shown({}, 'https://git.example/things')['x-page-notes']).toContain(
    '<a href="https://git.example/things/blob/HEAD/openapi/paths/things.yaml"><code>openapi/paths/things.yaml</code></a>',
  );
});

it('names the package and its version', () => {
  const { info } = docsDocument(documentOf([{}]), { ...origin, repository: 'https://git.example/things' });
  expect(info.description).toMatch(
    /^Any\.\n\n- [\s\S]*\n\nMade from `things` 1\.2\.3, \[source\]\(https:\/\/git\.example\/things\), under the MIT licence\.$/,
  );
});

it('knows the page of a repository from what npm takes for one', () => {
  const page = 'https://github.com/a/b';
  const git = `git+${page}.git`;
  for (const each of ['a/b', 'github:a/b', page, git, { url: git }]) expect(webAddress(each)).toBe(page);
  expect(webAddress(undefined)).toBeUndefined();
});

it('says what it refuses with, and from where, and what nobody knows', () => {
  const refuses = [{ code: 400301, when: 'The `token` <may> not.', assumed: true as const }];
  expect(notes({ 'x-amity-refuses': refuses })).toContain('400301 \nThe token &#60;may&#62; not.\nassumed\n');
  expect(notes({})).toContain('Where this comes from\nSourceReference, “Things”\n');
  expect(shown({ 'x-amity-gap': 'No source says.' }).description).toMatch(/\n\n\*\*Not known:\*\* No source says\.$/);
});

it('names tags without their version, and keeps no extension that nobody reads', () => {
  const bundle = documentOf([{ 'x-amity-idempotent': true }]);
  bundle.tags = ['v2 Things', 'v3 Things', 'Others'].map((name) => ({ name, description: '' }));
  const document = docsDocument(bundle, origin);
  expect(document.tags).toMatchObject(['Things (v2)', 'Things', 'Others'].map((name) => ({ 'x-displayName': name })));
  expect(JSON.stringify(document)).not.toContain('x-amity-idempotent');
});

it('leaves the specification itself as it is', () => {
  const document = documentOf([{ 'x-amity-idempotent': true }]);
  const before = structuredClone(document);
  docsDocument(document, origin);
  expect(document).toEqual(before);
});
