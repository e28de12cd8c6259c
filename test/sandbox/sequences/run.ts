import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { commonRefusals, exchanges } from '../../../generated/exchanges.js';
import { createSandbox } from '../../../src/sandbox.js';
import { readCounts } from './counts.js';
import { anyStep, type Step } from './steps.js';
import { type Answered, SequenceWorld } from './world.js';
import type { Written } from './write.js';

/** Figures of all that ran. */
export interface Tally {
  requests: number;
  carriedOut: number;
  /** Number of times that each operation was carried out. */
  byOperation: Map<string, number>;
  /** Number of refusals with each code. */
  codes: Map<number, number>;
}

export function newTally(): Tally {
  return { requests: 0, carriedOut: 0, byOperation: new Map(), codes: new Map() };
}

/** A request that was sent, and what came of it. */
interface Sent {
  readonly pauseMs: number;
  readonly request: Written;
  readonly response: Answered;
}

/** Codes of refusals after which something has changed: who sends a blocked word is muted. */
const changing = [400308];

/** Sequences of requests to one sandbox, of which all has to hold that holds of any; see `sequences.test.ts`. */
export function sequenceProperty(tally: Tally, create = createSandbox) {
  const steps = fc.array(anyStep(), { minLength: 1, maxLength: 160, size: 'max' });
  return fc.asyncProperty(steps, (each) => runSequence(each, tally, create));
}

async function runSequence(steps: readonly Step[], tally: Tally, create: typeof createSandbox): Promise<void> {
  const world = await SequenceWorld.open(create);
  const sent: Sent[] = [];
  for (const step of steps) sent.push(await runStep(world, step, tally));
  expectSameAfterImport(world, create);
  await expectSameAgain(sent, world, create);
  await expectRightCounts(world);
}

async function runStep(world: SequenceWorld, step: Step, tally: Tally): Promise<Sent> {
  const { pauseMs, named } = step;
  world.sandbox.clock.advance(pauseMs);
  const request = world.write(step);
  const [before, changes] = [world.held, world.changes];
  const response = await world.send(request);
  const code = response.status < 400 ? undefined : checkRefusal(named.id, response);
  const said = `${named.id} ${request.path} ${response.status} ${code ?? ''}`;
  const hasSaidSo = world.changes > changes;
  const mayChange = code === undefined ? !isRead(step) : changing.includes(code);
  if (!mayChange) expect(`${said}, changed: ${hasSaidSo}`).toBe(`${said}, changed: false`);
  if (!hasSaidSo) expect(world.held === before ? said : differenceOf(said, before, world.held)).toBe(said);
  count(tally, step, code);
  return { pauseMs, request, response };
}

/** Whether a step only reads. One GET makes something: a token. */
function isRead({ named: { id, operation } }: Step): boolean {
  return id !== 'v3.authentication.getToken' && (operation.method === 'GET' || operation.reads === true);
}

/** Shows the place at which two texts begin to differ. */
function differenceOf(said: string, before: string, after: string): string {
  const place = [...before].findIndex((each, index) => each !== after[index]);
  return `${said} changed ${before.slice(place - 60, place + 60)} to ${after.slice(place - 60, place + 60)}`;
}

/** The code of a refusal, which has to be one that the operation lists. */
function checkRefusal(id: Step['named']['id'], { status, body }: Answered): number {
  const refusal = JSON.parse(Buffer.from(body, 'latin1').toString());
  expect(refusal).toMatchObject({ status: 'error', code: expect.any(Number), message: expect.stringMatching(/./) });
  expect(`${id} ${status} ${refusal.message}`).not.toMatch(/ 5\d\d /);
  const listed = [...(exchanges[id].refuses ?? []), ...commonRefusals].map(({ code }) => code);
  expect(listed, `${id}: ${refusal.message}`).toContain(refusal.code);
  return refusal.code;
}

function count(tally: Tally, { named: { id } }: Step, code: number | undefined): void {
  tally.requests += 1;
  if (code !== undefined) {
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    return;
  }
  tally.carriedOut += 1;
  tally.byOperation.set(id, (tally.byOperation.get(id) ?? 0) + 1);
}

async function expectRightCounts({ admin, sandbox }: SequenceWorld): Promise<void> {
  await admin.v3.networkSettings.chat.update({ isAllowAdminViewConversationMessage: true });
  const counts = await readCounts(admin, sandbox);
  const wrong = counts.filter(({ given, listed }) => !isDeepStrictEqual(given, listed));
  expect(wrong, `wrong: ${wrong.map(({ of }) => of).join(', ')}`).toEqual([]);
}

function expectSameAfterImport({ sandbox }: SequenceWorld, create: typeof createSandbox): void {
  const saved = JSON.stringify(sandbox.snapshot());
  const loaded = create({ seed: JSON.parse(saved) });
  expect(JSON.stringify(loaded.snapshot())).toBe(saved);
}

/** Sends the same requests to another sandbox of the same seed. */
async function expectSameAgain(
  sent: readonly Sent[],
  first: SequenceWorld,
  create: typeof createSandbox,
): Promise<void> {
  const again = await SequenceWorld.open(create);
  for (const { pauseMs, request, response } of sent) {
    again.sandbox.clock.advance(pauseMs);
    expect(await again.send(request), `${request.method} ${request.path}`).toEqual(response);
  }
  expect(again.held).toBe(first.held);
}
