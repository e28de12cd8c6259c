import type { OpenApiDocument, Schema } from '../openapi/document.js';
import {
  exampleOf,
  type Hook,
  hookTypeName,
  listEvents,
  listHooks,
  listPrehooks,
  triggersOf,
} from '../openapi/hooks.js';
import { merged, resolve } from '../openapi/schemas.js';
import { banner } from './banner.js';
import { tsdoc } from './comments.js';
import { declarationOf, importOf } from './declaration.js';
import { namedTypes } from './schema.js';

/** The types of all webhook events and pre-hooks, their names, and what tells one event from another. */
export async function webhooksSource(document: OpenApiDocument): Promise<string> {
  const events = listEvents(document);
  const prehooks = listPrehooks(document);
  const declarations = `${await hookTypes(document)}
/** Every webhook event, by its name in the specification. */
export interface WebhookEvents {
${events.map(entry).join('')}}

/** The name of a webhook event in the specification. Where \`event\` has another value, \`webhookEventForms\` has it. */
export type WebhookEventName = keyof WebhookEvents;

/** Any webhook event. \`event\` tells them apart; push notification events have none, but \`eventType\`. */
export type WebhookEvent = WebhookEvents[WebhookEventName];

/** Every pre-hook, by the value of its \`eventName\`. */
export interface PrehookEvents {
${prehooks.map(entry).join('')}}

export type PrehookEventName = keyof PrehookEvents;

/** Any pre-hook. \`eventName\` tells them apart. */
export type PrehookEvent = PrehookEvents[PrehookEventName];

/** The names of all webhook events. */
export const webhookEventNames = ${names(events)};

/** The names of all pre-hooks. */
export const prehookEventNames = ${names(prehooks)};

/** A hook as lists show it. */
export interface HookSummary {
  /** The part of the name before its last word, such as \`message\`. */
  readonly group: string;
  readonly summary: string;
}

/** The features that tell a webhook event from others, and what is to be done to it before a program sees it. */
export interface WebhookEventForm extends HookSummary {
  /** The values that \`event\` may have; of push notification events, those of \`data.eventName\`. */
  readonly values: readonly string[];
  /** The value of \`eventType\`. Push notification events alone have it. */
  readonly eventType?: string;
  /** A key of \`data\` that only this event has, of those whose \`event\` has the same value. Look for it first. */
  readonly key?: string;
  /** The keys of \`data\` in which one object may come in the place of a list. */
  readonly lists?: readonly string[];
}

/** The forms of all webhook events. Where an event fits several, the first of them counts. */
export const webhookEventForms: Readonly<Record<WebhookEventName, WebhookEventForm>> = {
${events.map((event) => `  '${event.name}': ${JSON.stringify(form(document, event))},\n`).join('')}};

/** The summaries of all pre-hooks. */
export const prehookSummaries: Readonly<Record<PrehookEventName, HookSummary>> = {
${prehooks.map((each) => `  '${each.name}': ${JSON.stringify(summary(each))},\n`).join('')}};
`;
  return `${banner}\n${importOf(document, declarations)}\n${declarations}`;
}

/** An example of every webhook event and pre-hook, typed by what it is one of. */
export function webhookExamplesSource(document: OpenApiDocument): string {
  const examples = (hooks: Hook[]) =>
    hooks.map((each) => `  '${each.name}': ${JSON.stringify(exampleOf(document, each))},\n`).join('');
  return `${banner}
import type { PrehookEvents, WebhookEvents } from './webhooks.js';

/** An example of every webhook event. */
export const webhookExamples: WebhookEvents = {
${examples(listEvents(document))}};

/** An example of every pre-hook. */
export const prehookExamples: PrehookEvents = {
${examples(listPrehooks(document))}};
`;
}

async function hookTypes(document: OpenApiDocument): Promise<string> {
  const hooks = listHooks(document);
  const types = hooks.map((hook) => [hookTypeName(hook.name), typeSchema(document, hook)] as const);
  const taken = types.find(([name]) => name in document.components.schemas);
  if (taken) throw new Error(`The schema ${taken[0]} is called like the type of an event. Rename it.`);
  const { schemas } = await namedTypes({
    ...document,
    paths: {},
    webhooks: {},
    components: { schemas: { ...document.components.schemas, ...Object.fromEntries(types) } },
  });
  return types.map(([name, schema]) => `${declarationOf(name, schema, schemas)}\n`).join('\n');
}

/** The body of a hook as one object, described by all that is known of the hook. */
function typeSchema(document: OpenApiDocument, hook: Hook): Schema {
  const { properties = {}, required = [] } = merged(document, hook.schema);
  const absent = { event: { description: 'Never there: these events have `eventType`.', not: {} } };
  return {
    type: 'object',
    description: describe(document, hook),
    properties: { ...('eventType' in properties && absent), ...properties },
    required,
  };
}

function describe(document: OpenApiDocument, { name, object }: Hook): string {
  const { summary, description, 'x-amity-gap': gap, 'x-amity-untriggered': untriggered } = object;
  const triggers = triggersOf(document)
    .get(name)
    ?.map(({ operation }) => `\`${operation.id}\``);
  return [
    `${summary}${/[.?]$/.test(summary) ? '' : '.'}`,
    description,
    ...(gap ? [gap] : []),
    ...(triggers ? [`Operations behind it: ${triggers.join(', ')}.`] : []),
    ...(untriggered ? [untriggered] : []),
  ].join('\n\n');
}

function entry({ name, object }: Hook): string {
  return `${tsdoc([`${object.summary}${object.summary.endsWith('?') ? '' : '.'}`], '  ')}  '${name}': ${hookTypeName(name)};\n`;
}

function names(hooks: Hook[]): string {
  return `[\n${hooks.map(({ name }) => `  '${name}',\n`).join('')}] as const`;
}

function summary({ group, object }: Hook) {
  return { group, summary: object.summary };
}

function form(document: OpenApiDocument, hook: Hook) {
  const { event, eventType, data = {} } = merged(document, hook.schema).properties ?? {};
  const payload = merged(document, data).properties ?? {};
  const lists = Object.keys(payload).filter((key) => isList(document, payload[key] ?? {}));
  return {
    ...summary(hook),
    values: (event ?? payload.eventName)?.enum ?? [],
    eventType: eventType?.enum?.[0],
    key: hook.known.key,
    lists: lists.length > 0 ? lists : undefined,
  };
}

function isList(document: OpenApiDocument, schema: Schema): boolean {
  return (resolve(document, schema) as Schema)['x-amity-list'] === true; // not a Reference any more
}
