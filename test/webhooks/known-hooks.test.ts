import { expect, it } from 'vitest';
import { listHooks } from '../../scripts/openapi/hooks.js';
import { bundle } from '../contract/bundle.js';
import { type KnownHook, knownHooks } from './known-hooks.js';
import { readHook } from './read-hook.js';

const described = new Map(listHooks(bundle).map((hook) => [hook.name, readHook(bundle, hook)]));
const known = knownHooks();

/** Operations that the specification names and the transcription does not, with the reason. */
const meantOperations: Readonly<Record<string, string[]>> = {
  // The description says that any message is meant which the blocklist refuses, a changed one, too.
  'moderation.didBan': ['v3.messages.update'],
};

function sorted(hook: KnownHook, further: string[] = []): KnownHook {
  return { ...hook, data: [...hook.data].sort(), operations: [...hook.operations, ...further].sort() };
}

it('describes every event and pre-hook of the sources, and no other', () => {
  expect([...described.keys()].sort()).toEqual(known.map(({ name }) => name).sort());
});

it.each(known.map((hook) => [hook.name, hook] as const))('%s is as the sources have it', (name, hook) => {
  const read = described.get(name);
  expect(read && sorted(read)).toEqual(sorted(hook, meantOperations[name]));
});

console.log(`webhooks: ${known.filter(({ kind }) => kind === 'event').length} events and their payloads transcribed`);
