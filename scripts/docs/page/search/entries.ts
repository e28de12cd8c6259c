import { bodyArguments } from '../../../openapi/arguments.js';
import type { OpenApiDocument, OperationObject } from '../../../openapi/document.js';
import { type Operation, ownCredential } from '../../../openapi/operations.js';
import { anchorOf } from '../../link-operations.js';
import { operationsByAnchor } from '../page-document.js';

/** A place of the page that can be found. */
export interface Entry {
  /** Its address, `#/v3-channels/v3.channels.create`. */
  id: string;
  kind: 'operation' | 'text';
  title: string;
  /** The operation's id, or the page that a section stands in. */
  name: string;
  /** Method and path of an operation. */
  path: string;
  /** The names of its arguments. */
  names: string;
  text: string;
}

/** Everything that can be found in the page: operations, and the sections of the introduction and of the guides. */
export function searchEntries(document: OpenApiDocument): Entry[] {
  const pages = document.tags.filter((tag) => 'x-traitTag' in tag);
  return [
    ...[...operationsByAnchor(document)].map(([anchor, operation]) => operationEntry(document, anchor, operation)),
    ...Object.entries(document.webhooks ?? {}).map(([name, { post }]) => hookEntry(name, post)),
    ...sections(document.info.description, document.info.title, ''),
    ...pages.flatMap((tag) =>
      sections(tag.description, 'x-displayName' in tag ? String(tag['x-displayName']) : tag.name, slug(tag.name)),
    ),
  ];
}

function operationEntry(document: OpenApiDocument, anchor: string, operation: Operation): Entry {
  const names = [
    ...operation.parameters.map(({ name }) => name),
    ...bodyArguments(document, operation).map(({ argument }) => argument),
  ];
  return {
    id: `#/${anchor}`,
    kind: 'operation',
    title: operation.object.summary,
    name: operation.id,
    path: `${operation.method} ${operation.path}`,
    names: [...names, ownCredential(operation) ?? ''].join(' '),
    text: plain(operation.object.description),
  };
}

/** An event or pre-hook, which is found like an operation. */
function hookEntry(name: string, object: Pick<OperationObject, 'summary' | 'description' | 'tags'>): Entry {
  const id = `#/${anchorOf({ id: name, object })}`;
  const { summary: title, description } = object;
  return { id, kind: 'operation', title, name, path: 'webhook', names: '', text: plain(description) };
}

/** The sections of a text in Markdown, each with its address: below a page of its own, or in the introduction. */
function sections(markdown: string, title: string, page: string): Entry[] {
  const parts = withoutCode(markdown).split(/^(?=#{2,3} )/m);
  return parts.map((part, index) => {
    const [, heading, id] = /^#{2,3} (.+?)(?:\s*\{% #([\w-]+) %\})?\s*$/m.exec(part) ?? [];
    const isStart = index === 0 && !part.startsWith('#');
    const place = page === '' ? `section/${slug(heading ?? '')}` : `${page}/${id ?? slug(heading ?? '')}`;
    return {
      id: isStart ? `#/${page}` : `#/${place}`,
      kind: 'text',
      title: isStart || heading === undefined ? title : heading,
      name: title,
      path: '',
      names: '',
      text: plain(part.replace(/^#{2,3} .*$/m, '')),
    };
  });
}

/** Markdown whose code blocks begin no line with what looks like a heading. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/^#/gm, ' #'));
}

/** The text of Markdown, without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, '')
    .replaceAll('**', '')
    .replace(/^(\||#+|```\w*)|[`[\]]|\{%.*?%\}/gm, ' ')
    .replace(/\|?[-|]{3,}|\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title as Redoc writes it in an address. */
function slug(title: string): string {
  return title.toLowerCase().replaceAll(/\W+/g, '-');
}
