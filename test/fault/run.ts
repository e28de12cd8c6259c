import { getEventListeners } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import {
  type AmityClient,
  type ClientOptions,
  createAmityClient,
  createAmityRawClient,
  type Logger,
  type RawClient,
} from '../../src/index.js';
import type { Expectation, Outcome } from './expectation.js';
import type { Fault } from './fault.js';
import { type Clients, type KindName, kinds, Refused } from './kinds.js';
import { hasToken, outputsOf, shapeProblems, token, tokenProblems } from './secrets.js';
import { FaultServer } from './server.js';

/** A call that takes longer has been forgotten. */
const patience = 10_000;
/** Long enough on a busy machine; a limit that is not kept takes longer still. */
const usualMost = 6_000;

/** The end of a call: its value or its error. */
export type Ending = { value: unknown } | { error: unknown };

/** Waits for a call, but not for ever. */
export async function endingOf(call: Promise<unknown>): Promise<Ending> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgotten = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The call had not ended after ${patience} ms.`)), patience);
  });
  try {
    return { value: await Promise.race([call, forgotten]) };
  } catch (error) {
    return { error };
  } finally {
    clearTimeout(timer);
  }
}

/** A log that is kept. */
export class Log implements Logger {
  readonly lines: string[] = [];
  readonly debug = (line: string) => void this.lines.push(line);
  readonly info = this.debug;
  readonly warn = this.debug;
  readonly error = this.debug;
}

/** The clients of one case. A call uses one of them, and making both would take longer than most calls. */
function clientsOf(options: ClientOptions): Clients {
  let amity: AmityClient | undefined;
  let bare: RawClient | undefined;
  return {
    get amity() {
      amity ??= createAmityClient(options);
      return amity;
    },
    get bare() {
      bare ??= createAmityRawClient(options);
      return bare;
    },
  };
}

/** Runs one kind of call against one fault. Returns the problems. */
export async function runCase(fault: Fault, name: KindName, expected: Expectation): Promise<string[]> {
  const kind = kinds[name];
  const server = await (fault.port ? FaultServer.startClosed() : FaultServer.start());
  const other = fault.elsewhere && (await FaultServer.start(...fault.elsewhere(kind.good, server.url)));
  server.script(...fault.script(kind.good, other?.url ?? ''));

  const controller = new AbortController();
  const log = new Log();
  const outputs: string[] = [];
  let attempts = 0;
  let asked = 0;
  const options: ClientOptions = {
    baseUrl: server.url,
    timeout: 8_000,
    totalTimeout: 20_000,
    ...fault.options,
    logger: log,
    token: fault.tokens ? () => fault.tokens?.[asked++] ?? fault.tokens?.at(-1) ?? '' : token,
    onRequest: () => void attempts++,
    onRetry({ reason }) {
      outputs.push(...outputsOf(reason));
      if (fault.port === 'closedAtFirst') server.listen();
      if (fault.abort === 'waiting') setTimeout(() => controller.abort(), 20);
    },
    onError: ({ error }) => void outputs.push(...outputsOf(error)),
  };
  const clients = clientsOf(options);
  const call = () => endingOf(kind.call(clients, controller.signal));

  const problems: string[] = [];
  for (let before = 0; before < (fault.callsBefore ?? 0); before++) {
    const ending = await call();
    if (!('value' in ending && isDeepStrictEqual(ending.value, kind.value))) problems.push('a call before has failed');
    await server.quiet();
  }
  if (fault.abort === 'before') controller.abort();
  if (fault.abort === 'responding') server.onRequest = () => setTimeout(() => controller.abort(), 50);
  const started = performance.now();
  const ending = await call();
  const took = performance.now() - started;

  const left = getEventListeners(controller.signal, 'abort').length;
  if (left > 0) problems.push(`${left} listeners are left on the caller's signal`);
  // Only now, so that a call that was forgotten is not left behind, and a finished one has nothing to hear.
  controller.abort();
  await Promise.all([server.close(), other?.close()]);

  const thrown = 'error' in ending ? ending.error : ending.value instanceof Refused ? ending.value : undefined;
  outputs.push(...log.lines, ...(thrown === undefined ? [] : outputsOf(thrown)));
  const leak = outputs.find(hasToken);
  if (leak !== undefined) problems.push(`the token stands in: ${leak}`);
  const { requests, tokens, elsewhere = 0, atLeast = 0, atMost = usualMost } = expected;
  problems.push(
    ...outcomeProblems(expected.outcome, ending, kind.value),
    ...shapeProblems(thrown),
    ...difference('requests', server.requests.length, requests),
    ...difference('attempts', attempts, expected.attempts ?? requests),
    ...difference('requests elsewhere', other?.requests.length ?? 0, elsewhere),
    ...(expected.asked === undefined ? [] : difference('calls of the token function', asked, expected.asked)),
    ...server.requests.flatMap((each, index) => tokenProblems(each, tokens?.[index] ?? token)),
    ...(other?.requests ?? []).flatMap((each) => tokenProblems(each, '')),
    ...(took < atLeast ? [`it took ${took} ms, less than ${atLeast}`] : []),
    ...(took > atMost ? [`it took ${took} ms, more than ${atMost}`] : []),
    ...server.problems,
    ...(other?.problems ?? []),
  );
  return problems;
}

function difference(what: string, got: number, expected: number): string[] {
  return got === expected ? [] : [`${got} ${what}, not ${expected}`];
}

function outcomeProblems(expected: Outcome, ending: Ending, usual: unknown): string[] {
  const got = `it ended with ${outputsOf('value' in ending ? ending.value : ending.error)[0]}`;
  if (expected.as !== 'error') {
    const value = expected.as === 'usual' ? usual : expected.value;
    return 'value' in ending && isDeepStrictEqual(ending.value, value) ? [] : [got];
  }
  if ('value' in ending) {
    const isRefused = ending.value instanceof Refused && ending.value.status === expected.status;
    return isRefused ? [] : [got];
  }
  return errorProblems(expected, ending.error).map((problem) => `${problem}; ${got}`);
}

/** Differences in an error's class, words and properties. */
export function errorProblems(expected: Outcome & { as: 'error' }, error: unknown): string[] {
  const { Class, words, status, more = {} } = expected;
  if (!(error instanceof Error) || error.constructor !== Class) return [`the error should be of ${Class.name}`];
  const properties: [string, unknown][] = Object.entries(status === undefined ? more : { ...more, status });
  return [
    ...(words.test(error.message) ? [] : [`the message should say ${words}`]),
    ...properties
      .filter(([name, value]) => !isDeepStrictEqual(Reflect.get(error, name), value))
      .map(([name, value]) => `${name} should be ${JSON.stringify(value)}`),
  ];
}
