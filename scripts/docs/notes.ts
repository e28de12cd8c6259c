import { escapeHtml } from '../lib/escape-html.js';
import type { Emitted, OpenApiDocument, OperationObject, PathItem } from '../openapi/document.js';
import { type Operation, successOf } from '../openapi/operations.js';
import { statusOf } from '../openapi/refusals.js';
import { evidenceOf } from './descriptions.js';
import { anchorOf } from './link-operations.js';
import type { Origin } from './origin.js';

/** A fact of an operation: its name, and what it says as HTML. */
type Fact = readonly [name: string, html: string];

/**
 * The notes below an operation's arguments, as HTML: what it refuses with, how it behaves, and where it is known from.
 * Redoc shows a description before the arguments, where none of this should keep a reader from them.
 */
export function operationNotes(
  document: OpenApiDocument,
  operation: Operation,
  item: PathItem,
  origin: Origin,
): string {
  const behaviour = behaviourOf(document, operation.object);
  return [
    refusals(document, operation.object),
    behaviour.length > 0 ? `<h5>Good to know</h5>${list(behaviour)}` : '',
    `<details><summary>Where this comes from</summary>${list(provenanceOf(document, operation, item, origin))}</details>`,
  ].join('');
}

function behaviourOf(document: OpenApiDocument, object: OperationObject): Fact[] {
  const pagination = object['x-amity-pagination'];
  const links = (hooks: Emitted[] = []) =>
    hooks.map((each) => `${hookLink(document, each.event)} (${escapeHtml(originOf(document, each))})`);
  const events = links(object['x-amity-emits']);
  const prehooks = links(object['x-amity-asks']);
  const paths = object['x-amity-path-aliases']?.map(code);
  return [
    ...(pagination
      ? [['Pages', `${code(pagination.token)} takes the token from the response's ${code(pagination.next)}`] as const]
      : []),
    ...(object['x-amity-idempotent'] ? [['Safe to send twice', 'yes'] as const] : []),
    ...(object['x-amity-reads'] ? [['Changes nothing', 'yes'] as const] : []),
    ...bulkOf(object),
    ...(events.length > 0 ? [['Webhook events', events.join(', ')] as const] : []),
    ...(prehooks.length > 0 ? [['Pre-hooks', prehooks.join(', ')] as const] : []),
    ...(paths ? [['Also at', paths.join(', ')] as const] : []),
  ];
}

/** The name of an event or pre-hook, which leads to it. */
function hookLink(document: OpenApiDocument, name: string): string {
  const object = document.webhooks?.[name]?.post;
  return object ? `<a href="#/${escapeHtml(anchorOf({ id: name, object }))}">${code(name)}</a>` : code(name);
}

/** Marks of an operation that tell how many rows are sent by it. */
function bulkOf(object: OperationObject): Fact[] {
  const { 'x-amity-batch': batch, 'x-amity-own-id': ownId, 'x-amity-order': order } = object;
  return [
    ...(batch ? [['In bulk', `rows that differ in ${code(batch)} alone go together`] as const] : []),
    ...(ownId ? [['Own id', `${code(ownId)} takes one of your choice`] as const] : []),
    ...(order ? [['Order in bulk', `is kept by ${code(order)}`] as const] : []),
  ];
}

function provenanceOf(document: OpenApiDocument, operation: Operation, item: PathItem, origin: Origin): Fact[] {
  const { object } = operation;
  const [, response] = successOf(operation);
  const sources = object['x-amity-source'].map(
    ({ document: name, section }) => `${document['x-amity-documents'][name]}, “${section}”`,
  );
  const evidence = evidenceOf(document, object);
  const responseEvidence = evidenceOf(document, response);
  const file = item['x-amity-file'];
  return [
    ['Source', escapeHtml(sources.join('; '))],
    ...(evidence.length > 0 ? [['Also known from', escapeHtml(evidence.join('; '))] as const] : []),
    ...(responseEvidence.length > 0 ? [['Response known from', escapeHtml(responseEvidence.join('; '))] as const] : []),
    ...(file === undefined ? [] : [['Specification', fileLink(file, origin)] as const]),
  ];
}

/** The codes that an operation refuses with, as a table. */
function refusals(document: OpenApiDocument, object: OperationObject): string {
  const refuses = object['x-amity-refuses'];
  if (!refuses) return '';
  const names = document.components.schemas.ErrorResponse?.properties?.code?.['x-amity-codes'] ?? {};
  const rows = refuses.map(
    (each) =>
      `<tr><td>${statusOf(document, each)} ${code(String(each.code))} ${escapeHtml(names[each.code] ?? '')}</td>` +
      `<td>${withCode(each.when)}</td><td>${escapeHtml(originOf(document, each))}</td></tr>`,
  );
  const head = '<thead><tr><th>Status and code</th><th>When</th><th>Source</th></tr></thead>';
  return `<h5>Refuses with</h5><table>${head}<tbody>${rows.join('')}</tbody></table>`;
}

function originOf(document: OpenApiDocument, { source }: { source?: string }): string {
  return source === undefined ? 'assumed' : `${document['x-amity-documents'][source]}`;
}

function fileLink(file: string, { repository }: Origin): string {
  if (repository === undefined) return code(file);
  return `<a href="${escapeHtml(`${repository}/blob/HEAD/${file}`)}">${code(file)}</a>`;
}

function list(facts: readonly Fact[]): string {
  return `<dl>${facts.map(([name, html]) => `<div><dt>${name}</dt><dd>${html}</dd></div>`).join('')}</dl>`;
}

/** A sentence whose code stands between backticks. */
function withCode(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeHtml(part)))
    .join('');
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
