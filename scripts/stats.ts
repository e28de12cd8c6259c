import { readFile } from 'node:fs/promises';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';
import type { MediaType, OpenApiDocument, Schema } from './openapi/document.js';
import { type Hook, listEvents, listPrehooks, triggersOf } from './openapi/hooks.js';
import { listOperations, type Operation } from './openapi/operations.js';
import { merged, resolve } from './openapi/schemas.js';
import { readWorkflows, type WorkflowDocument } from './workflows/workflow.js';

const usage = `npm run stats

Prints what the specification holds, counted from the bundle.`;

await main(usage, async () => {
  const bundle = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8')) as OpenApiDocument; // linted
  const operations = listOperations(bundle);
  const total = operations.length;

  const withBody = operations.filter((each) => each.body);
  const withContent = operations.filter((each) => responsesOf(each).length > 0);
  const statuses = [...new Set(operations.flatMap((each) => Object.keys(each.responses)))].sort();

  const inline = inlineObjects(bundle);

  const rows: [string, string][] = [
    ['operations', `${total} (${countBy(operations, (each) => each.id.split('.')[0] ?? '')})`],
    ['schemas', `${Object.keys(bundle.components.schemas).length}`],
    ['parameters', `${operations.reduce((sum, each) => sum + each.parameters.length, 0)}`],
    [
      'described parameters',
      share(
        operations.flatMap((each) => each.parameters),
        (each) => each.description,
      ),
    ],
    ['operations with a description', share(operations, (each) => each.object.description)],
    ['bodies with an example', share(withBody, (each) => exampled(Object.values(each.body?.content ?? {})))],
    ['documented responses with an example', share(withContent, (each) => exampled(responsesOf(each)))],
    ['responses that no source documents', `${total - withContent.length}`],
    ...statuses.filter((status) => /^[45]/.test(status)).map((status) => statusRow(operations, status)),
    ['operations whose response is a page', `${operations.filter((each) => each.object['x-amity-pagination']).length}`],
    ['operations with a gap', `${operations.filter((each) => each.object['x-amity-gap']).length}`],
    ...hooks(bundle),
    ['fields of responses that may be null', `${nullFields(bundle).length}`],
    ...evidence(bundle),
    ...workflowRows(await readWorkflows(projectPath('openapi/workflows')), total),
    ['inline objects', `${inline.length}`],
    ['inline objects of more than three properties', `${inline.filter(isLarge).length}`],
    [
      'objects of more than three properties that stand twice',
      `${sameObjects([...Object.values(bundle.components.schemas), ...inline]).length}`,
    ],
    [
      'descriptions of operations that stand twice',
      `${duplicates(operations.map((each) => each.object.description)).length}`,
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
});

function workflowRows(documents: Map<string, WorkflowDocument>, total: number): [string, string][] {
  const workflows = [...documents.values()].flatMap((each) => each.workflows);
  const steps = workflows.flatMap((workflow) => workflow.steps);
  const touched = new Set(steps.map(({ operationId }) => operationId));
  return [
    ['workflows', `${workflows.length}, of ${steps.length} steps`],
    ['operations that workflows touch', `${touched.size} of ${total}`],
  ];
}

function responsesOf(operation: Operation): MediaType[] {
  const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return success.flatMap(([, response]) => Object.values(response.content ?? {}));
}

function exampled(media: MediaType[]): boolean {
  return media.length > 0 && media.every((each) => Object.keys(each.examples ?? {}).length > 0);
}

/** Events and pre-hooks: how much of each is known, and how many have an operation behind them. */
function hooks(bundle: OpenApiDocument): [string, string][] {
  const events = listEvents(bundle);
  const prehooks = listPrehooks(bundle);
  const triggers = triggersOf(bundle);
  const payloads = (all: Hook[]) => `${all.length} (payload ${countBy(all, ({ known }) => known.payload)})`;
  return [
    ['webhook events', payloads(events)],
    ['webhook events by their name', countBy(events, ({ known }) => known.name)],
    ['webhook events that an operation sends', share(events, ({ name }) => triggers.has(name))],
    ['pre-hooks', payloads(prehooks)],
  ];
}

function statusRow(operations: Operation[], status: string): [string, string] {
  const documented = operations.filter((each) => each.responses[status]);
  const contents = (each: Operation) => Object.values(each.responses[status]?.content ?? {});
  return [
    `status ${status}`,
    `${documented.length} operations, with an example ${share(documented, (each) => exampled(contents(each)))}`,
  ];
}

function share<Item>(items: Item[], has: (item: Item) => unknown): string {
  const count = items.filter(has).length;
  return `${count} of ${items.length}`;
}

function countBy<Item>(items: Item[], key: (item: Item) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

function duplicates(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** The properties that admit null, by schema, without those of requests. */
function nullFields(bundle: OpenApiDocument): string[] {
  return Object.entries(bundle.components.schemas)
    .filter(([name]) => !/Request(V2)?$/.test(name))
    .flatMap(([name, schema]) => {
      const properties = Object.entries(merged(bundle, schema).properties ?? {});
      return properties.filter(([, each]) => admitsNull(bundle, each)).map(([property]) => `${name}.${property}`);
    });
}

function admitsNull(bundle: OpenApiDocument, given: Schema): boolean {
  const schema = resolve(bundle, given) as Schema; // not a Reference any more
  if ([schema.type].flat().includes('null')) return true;
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((each) => admitsNull(bundle, each));
}

/** For each document the operations that name it as a source, and the single facts that name it as evidence. */
function evidence(bundle: OpenApiDocument): [string, string][] {
  const facts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, each] of Object.entries(node)) {
      if (key === 'x-amity-evidence') facts.push(...[each].flat().map(({ document }) => document));
      else visit(each);
    }
  };
  visit([bundle.paths, bundle.components]);
  const operations = listOperations(bundle);
  return Object.keys(bundle['x-amity-documents']).map((name) => {
    const named = operations.filter(({ object }) => object['x-amity-source'].some(({ document }) => document === name));
    const count = facts.filter((each) => each === name).length;
    return [`from ${name}`, `${named.length} operations, ${count} other facts`];
  });
}

/** Objects that are written where they are used. What a component is composed of is the component itself. */
function inlineObjects(bundle: OpenApiDocument): Schema[] {
  const found: Schema[] = [];
  const visit = (node: unknown, isOwn: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as Schema; // only looked at where it is an object of schemas
    if (!isOwn && typeof properties === 'object' && Object.keys(properties).length > 0) found.push(node as Schema);
    for (const [key, each] of Object.entries(node)) {
      const isPart = isOwn && (['allOf', 'oneOf', 'anyOf'].includes(key) || Array.isArray(node));
      if (!['default', 'enum', 'example', 'examples'].includes(key)) visit(each, isPart);
    }
  };
  for (const schema of Object.values(bundle.components.schemas)) visit(schema, true);
  visit(bundle.paths, false);
  return found;
}

function isLarge({ properties = {} }: Schema): boolean {
  return Object.keys(properties).length > 3;
}

/** Objects of more than three properties that have the same ones as another. */
function sameObjects(all: readonly Schema[]): string[] {
  return duplicates(all.filter(isLarge).map((each) => JSON.stringify(each.properties)));
}
