import { unwrapped } from '../lib/unwrap-markdown.js';
import { httpMethods, type OpenApiDocument, type OperationObject } from '../openapi/document.js';
import { listOperations } from '../openapi/operations.js';
import { type CodeSample, codeSamples } from '../samples/samples.js';
import { writeDescriptions } from './descriptions.js';
import { type Guide, guideTags } from './guides.js';
import { documentHooks } from './hooks.js';
import { withWaysIn } from './introduction.js';
import { linkOperations } from './link-operations.js';
import { operationNotes } from './notes.js';
import type { Origin } from './origin.js';
import { keepForPage } from './page-extensions.js';

type Documented = OperationObject & { 'x-codeSamples'?: CodeSample[]; 'x-page-notes'?: string };

/** The bundle as the documentation shows it: with guides and samples, and with what the extensions say written out. */
export function docsDocument(bundle: OpenApiDocument, origin: Origin, guides: readonly Guide[] = []): OpenApiDocument {
  const document = structuredClone(bundle);
  const operations = new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
  const introduction = linkOperations(document.info.description, '', operations);
  document.info.description = withWaysIn(introduction, packageLine(origin));
  writeDescriptions(document, document.paths);
  writeDescriptions(document, document.components);
  writeDescriptions(document, document.webhooks);
  for (const item of Object.values(document.paths)) {
    for (const method of httpMethods) {
      const object: Documented | undefined = item[method];
      const operation = object && operations.get(object.operationId);
      if (!operation) continue;
      object['x-codeSamples'] = codeSamples(bundle, operation);
      object['x-page-notes'] = operationNotes(bundle, operation, item, origin);
      object.description = described(object, (text) => linkOperations(text, operation.id, operations));
    }
  }
  documentHooks(document, origin);
  const link = (text: string) => linkOperations(text, '', operations);
  return keepForPage(guideTags(shortTagNames(document), guides, link));
}

/** The client's method first, which a reader looks for, and the gap last, before which nobody should call. */
function described(object: OperationObject, link: (text: string) => string): string {
  const gap = object['x-amity-gap'];
  return [
    `\`amity.${object.operationId}(…)\``,
    // A line break stands for a space.
    link(unwrapped(object.description)),
    ...(gap ? [`**Not known:** ${gap}`] : []),
  ].join('\n\n');
}

/** Tags without their version before each name, where it hides what differs. Version 3 is meant where none is named. */
function shortTagNames(document: OpenApiDocument): OpenApiDocument {
  const tags = document.tags.map((tag) => ({ ...tag, 'x-displayName': shortName(tag.name) }));
  return { ...document, tags };
}

function shortName(name: string): string {
  const [, version, rest = name] = /^(v\d+) (.+)$/.exec(name) ?? [];
  const title = rest.charAt(0).toUpperCase() + rest.slice(1);
  return version === undefined || version === 'v3' ? title : `${title} (${version})`;
}

function packageLine({ name, version, repository }: Origin): string {
  const source = repository ? `, [source](${repository})` : '';
  return `Made from \`${name}\` ${version}${source}, under the MIT licence.`;
}
