import { expect, it } from 'vitest';
import { schemaSource } from '../../../scripts/generate/schema.js';
import type { Schema } from '../../../scripts/openapi/document.js';
import { documentOf } from './document.js';

function sourceOf(schemas: Record<string, Schema>): Promise<string> {
  return schemaSource(documentOf([], schemas));
}

const thing: Schema = { type: 'object', properties: { id: { type: 'string' } } };
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

it('gives an object an interface and anything else a type alias, and refers to both by name', async () => {
  const source = await sourceOf({
    Thing: thing,
    Id: { type: 'string' },
    Either: { oneOf: [reference('Thing'), { type: 'object', properties: { other: reference('Id') } }] },
    Both: { allOf: [reference('Thing'), reference('Either')] },
  });
  expect(source).toContain('export interface Thing {\n    id?: string;\n}');
  expect(source).toContain('export type Id = string;');
  expect(source).toContain('export type Either = Thing | {\n    other?: Id;\n};');
  expect(source).toContain('export type Both = Thing & Either;');
  expect(source).toMatch(/schemas: \{\s+Thing: Thing;\s+Id: Id;\s+Either: Either;\s+Both: Both;\s+\};/);
  expect(source).not.toContain('["schemas"]');
});

it('writes lists out where they are referred to, for an editor shows their name and hides their items', async () => {
  const source = await sourceOf({
    Things: { type: 'array', items: reference('Thing') },
    Thing: thing,
    Page: { type: 'object', properties: { things: reference('Things') } },
  });
  expect(source).toContain('export type Things = Thing[];');
  expect(source).toContain('export interface Page {\n    things?: Thing[];\n}');
});

it('has the description first, without a tag, and no tag that repeats the type', async () => {
  const kind: Schema = { type: 'string', enum: ['a'], default: 'a', description: 'The kind.\n\n    Indented.' };
  const old = { type: 'string', description: 'Of old.', deprecated: true };
  const bare: Schema = { type: 'string', enum: ['a'] };
  const source = await sourceOf({ Thing: { type: 'object', properties: { kind, old, bare } } });
  expect(source).toContain(`export interface Thing {
    /**
     * The kind.
     *
     *     Indented.
     * @default a
     */
    kind?: "a";
    /**
     * Of old.
     * @deprecated
     */
    old?: string;
    bare?: "a";
}`);
});

it.each([
  'Error',
  'Promise',
  'Event',
  'paths',
  'Upload',
  'Schemas',
  'V2UsersBanArguments',
])('refuses a schema called %s', async (name) => {
  await expect(sourceOf({ [name]: thing })).rejects.toThrow(new RegExp(`The schema ${name} .* Rename it`));
});

it('takes the words of the API that the DOM has for parts of a page', async () => {
  expect(await sourceOf({ Comment: thing })).toContain('export interface Comment {');
});
