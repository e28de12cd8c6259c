import { unwrapped } from '../lib/unwrap-markdown.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { type Hook, listHooks, type Trigger, triggersOf } from '../openapi/hooks.js';
import { evidenceOf } from './descriptions.js';
import { anchorOf } from './link-operations.js';
import type { Origin } from './origin.js';

/** A badge as Redoc shows it beside a title. */
interface Badge {
  name: string;
}

const names = {
  seen: 'seen at a receiver',
  stated: 'stated by the source',
  inferred: 'inferred from its path, stated by no source',
};
const payloads = { known: undefined, partly: 'Payload partly known', unknown: 'Payload unknown' };

/** Writes out what the extensions of events and pre-hooks say, in a document that is to be shown. */
export function documentHooks(document: OpenApiDocument, origin: Origin): void {
  const triggers = triggersOf(document);
  for (const hook of listHooks(document)) {
    const object: Hook['object'] & { 'x-badges'?: Badge[] } = hook.object;
    object['x-badges'] = badges(hook).map((name) => ({ name }));
    object.description = [
      `\`${hook.name}\``,
      unwrapped(object.description),
      ...facts(document, hook, triggers.get(hook.name) ?? []),
      ...(hook.file === undefined ? [] : [fileLine(hook.file, origin)]),
    ].join('\n\n');
  }
}

/** Marks that a reader should know of before reading on. */
function badges({ known, object }: Hook): string[] {
  return [
    ...(payloads[known.payload] ? [payloads[known.payload] ?? ''] : []),
    ...(known.disputed ? ['Sources disagree'] : []),
    ...(known.doubtful ? ['Doubtful'] : []),
    ...(object['x-amity-gap'] ? ['Gap'] : []),
  ];
}

function facts(document: OpenApiDocument, { kind, known, object }: Hook, triggers: readonly Trigger[]): string[] {
  const sources = object['x-amity-source'].map(
    ({ document: name, section }) => `${document['x-amity-documents'][name]}, “${section}”`,
  );
  const evidence = evidenceOf(document, object);
  const gap = object['x-amity-gap'];
  return [
    ...(gap ? [`**Gap:** ${gap}`] : []),
    `**Source:** ${sources.join('; ')}`,
    ...(evidence.length > 0 ? [`**Also known from:** ${evidence.join('; ')}`] : []),
    `**Name:** ${names[known.name]}`,
    ...(triggers.length > 0 ? [`**${verbs[kind]}:** ${triggers.map(link).join(', ')}`] : []),
    ...(object['x-amity-untriggered'] ? [`**No operation sends it:** ${object['x-amity-untriggered']}`] : []),
  ];
}

const verbs = { event: 'Sent by', prehook: 'Asked by' };

function link({ operation, source }: Trigger): string {
  return `[\`${operation.id}\`](#/${anchorOf(operation)})${source === undefined ? ' (assumed)' : ''}`;
}

function fileLine(file: string, { repository }: Origin): string {
  return `**Specification:** ${repository ? `[\`${file}\`](${repository}/blob/HEAD/${file})` : `\`${file}\``}`;
}
