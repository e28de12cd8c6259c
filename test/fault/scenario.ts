import { getEventListeners } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type AmityClient, type ClientOptions, createAmityClient } from '../../src/index.js';
import type { ErrorClass } from './expectation.js';
import { endingOf, errorProblems, Log } from './run.js';
import { hasToken, outputsOf, shapeProblems, token } from './secrets.js';
import { FaultServer, type Step } from './server.js';

/** A course of events that no table can tell: several calls, their timing, what is left on the disk. */
export interface Scenario {
  name: string;
  /** Whether it needs the process for itself, for what it measures or how much it moves. */
  isAlone?: boolean;
  run(context: ScenarioContext): Promise<void>;
}

/** Servers, clients and folders for one scenario. `close` removes them all. */
export class ScenarioContext {
  readonly #log = new Log();
  readonly #servers: FaultServer[] = [];
  readonly #signals: AbortSignal[] = [];
  readonly #folders: string[] = [];

  async serve(...script: Step[]): Promise<FaultServer> {
    const server = await FaultServer.start(...script);
    this.#servers.push(server);
    return server;
  }

  /** A server on whose port nobody listens. */
  async refuse(): Promise<FaultServer> {
    const server = await FaultServer.startClosed();
    this.#servers.push(server);
    return server;
  }

  client(server: { url: string }, options: ClientOptions = {}): AmityClient {
    return createAmityClient({
      baseUrl: server.url,
      token,
      timeout: 8_000,
      totalTimeout: 20_000,
      logger: this.#log,
      ...options,
    });
  }

  /** The lines of all clients' log. */
  get lines(): readonly string[] {
    return this.#log.lines;
  }

  /** A controller whose signal nobody may keep listening to. */
  controller(): AbortController {
    const controller = new AbortController();
    this.#signals.push(controller.signal);
    return controller;
  }

  /** A folder that holds one file. */
  async folder(name: string, content: string): Promise<Folder> {
    const path = await mkdtemp(join(tmpdir(), 'amity-fault-'));
    this.#folders.push(path);
    await writeFile(join(path, name), content);
    return {
      file: join(path, name),
      async contents() {
        const names = await readdir(path);
        const texts = names.map(async (each) => [each, await readFile(join(path, each), 'utf8')]);
        return Object.fromEntries(await Promise.all(texts));
      },
    };
  }

  /** Waits for a call to fail as it should, and gives the error. */
  async failure(call: PromiseLike<unknown>, Class: ErrorClass, words: RegExp): Promise<Error> {
    const ending = await endingOf(Promise.resolve(call));
    const error = 'error' in ending ? ending.error : undefined;
    expect([
      ...errorProblems({ as: 'error', Class, words, status: undefined }, error),
      ...shapeProblems(error),
      ...(error === undefined ? [] : [...new Set(outputsOf(error))].filter(hasToken)),
    ]).toEqual([]);
    return error as Error; // errorProblems has told if it is none
  }

  /** Puts everything away; gives what was left or told where it should not be. */
  async close(): Promise<string[]> {
    const listeners = this.#signals.filter((signal) => getEventListeners(signal, 'abort').length > 0);
    await Promise.all(this.#servers.map((server) => server.close()));
    await Promise.all(this.#folders.map((path) => rm(path, { recursive: true })));
    return [
      ...listeners.map(() => "a listener is left on the caller's signal"),
      ...this.#servers.flatMap(({ problems }) => problems),
    ];
  }
}

export interface Folder {
  file: string;
  /** Every file in it, by name. */
  contents(): Promise<Record<string, string>>;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until something is so, which it soon should be. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 2_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It never came to this: ${what}.`);
    await pause(5);
  }
}

/** The duration of some work, in milliseconds. */
export async function timed(work: PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}
