import type { HookKnowledge, HookObject, OpenApiDocument, Schema } from './document.js';
import { listOperations, type Operation } from './operations.js';
import { resolve } from './schemas.js';

/** A webhook event or a pre-hook. */
export interface Hook {
  /** Its key in the document, such as `message.didCreate`. */
  name: string;
  kind: 'event' | 'prehook';
  /** The name's part before the last word: `message`, `v3.post`, `push-notification`. */
  group: string;
  known: HookKnowledge;
  /** The shape of the request's body. */
  schema: Schema;
  object: HookObject;
  /** The file that describes it. */
  file: string | undefined;
}

/** All events and pre-hooks, in the order of the document. */
export function listHooks(document: OpenApiDocument): Hook[] {
  return Object.entries(document.webhooks ?? {}).map(([name, { post: object, 'x-amity-file': file }]) => {
    const { 'x-amity-event': event, 'x-amity-prehook': prehook, requestBody } = object;
    const known = event ?? prehook;
    const schema = requestBody.content['application/json']?.schema;
    if (!known || !schema) throw new Error(`${name} needs x-amity-event or x-amity-prehook, and a body in JSON.`);
    return { name, kind: event ? 'event' : 'prehook', group: groupOf(name), known, schema, object, file };
  });
}

export function listEvents(document: OpenApiDocument): Hook[] {
  return listHooks(document).filter(({ kind }) => kind === 'event');
}

export function listPrehooks(document: OpenApiDocument): Hook[] {
  return listHooks(document).filter(({ kind }) => kind === 'prehook');
}

/** The first example of the body. */
export function exampleOf(document: OpenApiDocument, { name, object }: Hook): unknown {
  const [example] = Object.values(object.requestBody.content['application/json']?.examples ?? {});
  if (!example) throw new Error(`${name} has no example.`);
  return resolve(document, example).value;
}

function groupOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.indexOf('/')) : name.slice(0, name.lastIndexOf('.'));
}

/** An operation that sends an event or asks a pre-hook, and the document that says so; none where it is assumed. */
export interface Trigger {
  operation: Operation;
  source: string | undefined;
}

/** The operations behind every event and pre-hook, by its name. */
export function triggersOf(document: OpenApiDocument): Map<string, Trigger[]> {
  const triggers = new Map<string, Trigger[]>();
  for (const operation of listOperations(document)) {
    const { 'x-amity-emits': emits = [], 'x-amity-asks': asks = [] } = operation.object;
    for (const { event, source } of [...emits, ...asks]) {
      triggers.set(event, [...(triggers.get(event) ?? []), { operation, source }]);
    }
  }
  return triggers;
}

/** `v3.post.didCreate` → `PostDidCreateEvent`, `v5.message.didCreate` → `MessageDidCreateEventV5`. */
export function hookTypeName(name: string): string {
  const [, path = '', version = '', rest = name] = /^(push-notification\/)?(?:(v\d)\.)?(.+)$/.exec(name) ?? [];
  const words = rest.split(/[.-]/).map((word) => word[0]?.toUpperCase() + word.slice(1));
  const kind = path === '' ? 'Event' : 'PushNotificationEvent';
  return `${words.join('')}${kind}${version === 'v3' ? '' : version.toUpperCase()}`;
}
