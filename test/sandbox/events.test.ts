import { expect, it } from 'vitest';
import { exchanges } from '../../generated/exchanges.js';
import { webhookEventNames } from '../../generated/webhooks.js';
import { eventCases } from './event-cases.js';
import { openLantern } from './lantern.js';

/** Events that operations are thought to send and the sandbox does not, with the reason. */
const unsent: readonly [pattern: RegExp, reason: string][] = [
  [
    / push-notification\//,
    'the descriptions have its form alone: no source tells whether a webhook gets it, under which setting, for whom and with which texts',
  ],
  [/ file\.didReject$/, 'the sandbox judges no files, and no source tells what is rejected otherwise'],
  [/^v2\.roles\.add user\.didUpdate$/, 'the operation defines roles, and no source tells of a user whom that changes'],
  [/^v2\.messages\.files\.create moderation\.didBan$/, 'a file has no text that could hold a word'],
];

const listed = Object.entries(exchanges).flatMap(([id, { emits = [] }]) => emits.map(({ event }) => `${id} ${event}`));
const tried = Object.entries(eventCases).flatMap(([id, events]) =>
  Object.keys(events).map((event) => `${id} ${event}`),
);
const isUnsent = (each: string) => unsent.some(([pattern]) => pattern.test(each));

it.each(tried)('%s', async (pair) => {
  const [id = '', event = ''] = pair.split(' ');
  const lantern = openLantern();
  const act = await eventCases[id]?.[event]?.(lantern);
  const heard: unknown[] = [];
  lantern.sandbox.onEvent((each) => heard.push('event' in each && each.event));
  await act?.();
  expect([lantern.sandbox.requests.list().at(-1)?.operationId, heard]).toEqual([id, [event]]);
});

it('has a case for every event that the specification lists, but for those that are not sent', () => {
  expect(listed.filter((each) => !tried.includes(each) && !isUnsent(each))).toEqual([]);
});

it('tries nothing that is listed as unsent, nor lists what is not there', () => {
  expect(tried.filter((each) => isUnsent(each) || !listed.includes(each))).toEqual([]);
  expect(unsent.filter(([pattern]) => !listed.some((each) => pattern.test(each)))).toEqual([]);
});

const sent = new Set(tried.map((each) => each.split(' ')[1]));
const triggered = new Set(listed.map((each) => each.split(' ')[1]));
console.log(`events: ${webhookEventNames.length} described, ${triggered.size} with a trigger, ${sent.size} sent`);
