import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insertSamples } from '../generate/insert-samples.js';
import { projectPath } from '../lib/paths.js';
import type { OpenApiDocument } from '../openapi/document.js';

/** A page of its own in the documentation, beside the introduction and the operations. */
export interface Guide {
  title: string;
  /** Markdown, without the title. */
  text: string;
  /** Name of the group in the menu that it stands in. Default: Guides. */
  group?: string;
}

/** The name of the group that guides have in the menu. */
export const guideGroup = 'Guides';

/** The guides in a folder, in the order of their files' names. The first line of each is its title, `# Errors`. */
export async function readGuides(folder = projectPath('openapi/guides')): Promise<Guide[]> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, title, text] = /^# (.+)\n+([\s\S]*)$/.exec(await readFile(join(folder, file), 'utf8')) ?? [];
      if (title === undefined || text === undefined)
        throw new Error(`${join(folder, file)} has no title. Begin it with a line such as "# Errors".`);
      return { title, text: await insertSamples(text, join(folder, '..')) };
    }),
  );
}

/** The place of a guide in the page, `guides-errors`, which Redoc makes of its tag's name. */
export function guideAnchor(guide: Pick<Guide, 'title' | 'group'>): string {
  return tagName(guide).toLowerCase().replaceAll(/\W+/g, '-');
}

/** The document with each guide as a tag without operations, which Redoc shows as a page, in groups before all others. */
export function guideTags(
  document: OpenApiDocument,
  guides: readonly Guide[],
  link: (markdown: string) => string,
): OpenApiDocument {
  if (guides.length === 0) return document;
  const tags = guides.map((guide) => ({
    name: tagName(guide),
    'x-displayName': guide.title,
    'x-traitTag': true,
    description: link(guide.text),
  }));
  const names = [...new Set(guides.map(groupOf))];
  const groups = names.map((name) => ({ name, tags: guides.filter((each) => groupOf(each) === name).map(tagName) }));
  return {
    ...document,
    tags: [...tags, ...document.tags],
    'x-tagGroups': [...groups, ...(document['x-tagGroups'] ?? [])],
  };
}

function groupOf({ group = guideGroup }: Pick<Guide, 'group'>): string {
  return group;
}

/** A name that no tag of operations has. */
function tagName(guide: Pick<Guide, 'title' | 'group'>): string {
  return `${groupOf(guide)} ${guide.title}`;
}
