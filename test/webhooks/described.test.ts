import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prehookExamples, webhookExamples } from '../../generated/webhook-examples.js';
import { type WebhookEventName, webhookEventForms } from '../../generated/webhooks.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { listEvents, listHooks, listPrehooks, triggersOf } from '../../scripts/openapi/hooks.js';
import { bundle } from '../contract/bundle.js';
import { Validator } from '../contract/validator.js';
import { compileFindings } from '../docs/compile.js';
import { type NamedBody, namesOf } from './name-of.js';

const hooks = new Map(listHooks(bundle).map((hook) => [hook.name, hook]));
const validator = new Validator(bundle);
const samples = readFileSync(new URL('sample-events.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line, index) => [index + 1, JSON.parse(line) as NamedBody] as const);

function findings(name: string, value: unknown): string[] {
  const hook = hooks.get(name);
  return hook ? validator.findings(hook.schema, value) : [`${name} is not described`];
}

/** A sample as programs get it: a list wherever the form says so. */
function normalised(name: WebhookEventName, sample: NamedBody): NamedBody {
  const lists = (webhookEventForms[name].lists ?? []).filter((key) => sample.data?.[key] !== undefined);
  return {
    ...sample,
    data: { ...sample.data, ...Object.fromEntries(lists.map((key) => [key, [sample.data?.[key]].flat()])) },
  };
}

describe('sample events', () => {
  it.each(samples)('%d is valid, and nothing of it is undescribed', (_, sample) => {
    const [name = ''] = namesOf(sample);
    expect(findings(name, sample)).toEqual([]);
  });

  it('compile as the types of their events', () => {
    const constants = samples.map(([line, sample]) => {
      const [name] = namesOf(sample);
      return name === undefined
        ? `line ${line} is no event`
        : `export const sample${line}: WebhookEvents['${name}'] = ${JSON.stringify(normalised(name, sample))};`;
    });
    const source = `import type { WebhookEvents } from '../../generated/webhooks.js';\n${constants.join('\n')}\n`;
    expect(compileFindings(new Map([[projectPath('test/webhooks/samples.ts'), source]]))).toEqual([]);
  });
});

describe('examples', () => {
  it.each(Object.entries({ ...webhookExamples, ...prehookExamples }))('%s is valid and described', (name, example) => {
    expect(findings(name, example)).toEqual([]);
  });

  it('are each told from all others, but where the description itself gives two events one name', () => {
    const told = Object.entries(webhookExamples).map(([name, example]) => [name, namesOf(example as NamedBody)]); // an event
    expect(told.filter(([name, names]) => String(names) !== name)).toEqual([
      ['v5.message.didCreate', ['v5.message.didCreate', 'v5.message.didUpdate']],
    ]);
  });
});

describe('triggers', () => {
  it('are hooks that are described, each of the kind that it is named as', () => {
    expect([...triggersOf(bundle).keys()].filter((name) => !hooks.has(name))).toEqual([]);
  });

  it('are there, or a sentence says why not', () => {
    const triggers = triggersOf(bundle);
    const untriggered = listEvents(bundle).filter(({ name }) => !triggers.has(name));
    expect(untriggered.filter(({ object }) => !object['x-amity-untriggered'])).toEqual([]);
    expect(listPrehooks(bundle).filter(({ name }) => !triggers.has(name))).toEqual([]);
    for (const { name, object } of untriggered) console.log(`${name}: ${object['x-amity-untriggered']}`);
  });
});
