import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { docsDocument } from '../../../scripts/docs/document.js';
import { guideAnchor, readGuides } from '../../../scripts/docs/guides.js';
import { documentOf } from '../generate/document.js';

const folder = await mkdtemp(join(tmpdir(), 'amity-guides-'));
const guides = join(folder, 'guides');
afterAll(() => rm(folder, { recursive: true }));

it('reads the guides in the order of their files, with their samples', async () => {
  await mkdir(guides);
  await mkdir(join(folder, 'samples'));
  await writeFile(join(folder, 'samples/a.ts'), 'a();\n');
  await writeFile(join(guides, '20-errors.md'), '# Errors\n\nText.\n');
  await writeFile(join(guides, '10-users-and-tokens.md'), '# Users and tokens\n\n[a.ts](samples/a.ts)\n');
  expect(await readGuides(guides)).toEqual([
    { title: 'Users and tokens', text: '```ts\na();\n```\n' },
    { title: 'Errors', text: 'Text.\n' },
  ]);
  await writeFile(join(guides, '30-untitled.md'), 'Text.\n');
  await expect(readGuides(guides)).rejects.toThrow('30-untitled.md has no title');
  expect(await readGuides(join(folder, 'none'))).toEqual([]);
});

it('shows a guide as a page of its own in a group before all others, with links to operations', () => {
  const bundle = documentOf([{ operationId: 'v2.things.set', tags: ['v2 Things'] }]);
  const title = 'Users and tokens';
  const document = docsDocument(bundle, { name: 'things', version: '1.2.3', repository: undefined }, [
    { title, text: 'Call `v2.things.set`.' },
  ]);
  expect(document.tags[0]).toEqual({
    name: 'Guides Users and tokens',
    'x-displayName': title,
    'x-traitTag': true,
    description: 'Call [`v2.things.set`](#/v2-things/v2.things.set).',
  });
  expect(document['x-tagGroups']?.[0]).toEqual({ name: 'Guides', tags: ['Guides Users and tokens'] });
  expect(guideAnchor({ title })).toBe('guides-users-and-tokens');
});
