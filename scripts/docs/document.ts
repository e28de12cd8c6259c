import { unwrapped } from '../lib/unwrap-markdown.js';
import { httpMethods, type OpenApiDocument, type OperationObject, type PathItem } from '../openapi/document.js';
import { listOperations } from '../openapi/operations.js';
import { type CodeSample, codeSamples } from '../samples/samples.js';
import { type Badge, badges } from './badges.js';
import { evidenceOf, writeDescriptions } from './descriptions.js';
import { linkOperations } from './link-operations.js';
import type { Origin } from './origin.js';

type Documented = OperationObject & { 'x-badges'?: Badge[]; 'x-codeSamples'?: CodeSample[] };

/** The bundle as the documentation shows it: with samples, and with what the extensions say written out. */
export function docsDocument(bundle: OpenApiDocument, origin: Origin): OpenApiDocument {
  const document = structuredClone(bundle);
  const operations = new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
  document.info.description = `${packageLine(origin)}\n\n${linkOperations(document.info.description, '', operations)}`;
  writeDescriptions(document, document.paths);
  writeDescriptions(document, document.components);
  for (const item of Object.values(document.paths)) {
    for (const method of httpMethods) {
      const object: Documented | undefined = item[method];
      const operation = object && operations.get(object.operationId);
      if (!operation) continue;
      object['x-codeSamples'] = codeSamples(bundle, operation);
      object['x-badges'] = badges(bundle, operation);
      // Redoc's search glues lines together without a space.
      const description = linkOperations(unwrapped(object.description), operation.id, operations);
      object.description = [description, ...facts(document, object), ...fileFact(origin, item)].join('\n\n');
    }
  }
  return document;
}

function facts(document: OpenApiDocument, object: OperationObject): string[] {
  const sources = object['x-amity-source'].map(
    ({ document: name, section }) => `${document['x-amity-documents'][name]}, “${section}”`,
  );
  const pagination = object['x-amity-pagination'];
  const gap = object['x-amity-gap'];
  const evidence = evidenceOf(document, object);
  return [
    ...(gap ? [`**Gap:** ${gap}`] : []),
    `**Client method:** \`amity.${object.operationId}\``,
    `**Source:** ${sources.join('; ')}`,
    ...(evidence.length > 0 ? [`**Also known from:** ${evidence.join('; ')}`] : []),
    ...otherPaths(object),
    ...refusals(document, object),
    ...emitted(document, object),
    ...(object['x-amity-idempotent'] ? ['**Safe to send twice:** yes'] : []),
    ...(object['x-amity-reads'] ? ['**Changes nothing:** yes'] : []),
    ...(pagination
      ? [`**Pages:** \`${pagination.token}\` takes the token from the response's \`${pagination.next}\``]
      : []),
  ];
}

/** The other paths that servers take for an operation. */
function otherPaths(object: OperationObject): string[] {
  const paths = object['x-amity-path-aliases']?.map((path) => `\`${path}\``);
  return paths ? [`**Also at:** ${paths.join(', ')}`] : [];
}

/** The codes that an operation refuses with, as a table. */
function refusals(document: OpenApiDocument, object: OperationObject): string[] {
  const refuses = object['x-amity-refuses'];
  if (!refuses) return [];
  const names = document.components.schemas.ErrorResponse?.properties?.code?.['x-amity-codes'] ?? {};
  const rows = refuses.map(
    (each) => `| ${each.code} ${names[each.code]} | ${each.when} | ${originOf(document, each)} |`,
  );
  return [['**Refuses with:**', '', '| Code | When | Source |', '|---|---|---|', ...rows].join('\n')];
}

/** The webhook events that an operation sends. */
function emitted(document: OpenApiDocument, object: OperationObject): string[] {
  const events = object['x-amity-emits']?.map((each) => `\`${each.event}\` (${originOf(document, each)})`);
  return events ? [`**Webhook events:** ${events.join(', ')}`] : [];
}

function originOf(document: OpenApiDocument, { source }: { source?: string }): string {
  return source === undefined ? 'assumed' : `${document['x-amity-documents'][source]}`;
}

function fileFact({ repository }: Origin, { 'x-amity-file': file }: PathItem): string[] {
  if (file === undefined) return [];
  return [`**Specification:** ${repository ? `[\`${file}\`](${repository}/blob/HEAD/${file})` : `\`${file}\``}`];
}

function packageLine({ name, version, repository }: Origin): string {
  const links = [
    `**Package:** [\`${name}\`](https://www.npmjs.com/package/${name}) ${version}`,
    ...(repository ? [`[source](${repository})`] : []),
  ];
  return links.join(', ');
}
