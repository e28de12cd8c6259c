import fc from 'fast-check';
import { AmityApiError } from '../../../src/index.js';
import { openLantern } from '../lantern.js';
import { commandProperty } from '../model/run.js';
import { refusalCases } from '../refusals.js';
import { newTally, sequenceProperty } from '../sequences/run.js';
import type { CreateSandbox } from './build-mutant.js';
import { type Mutation, mutations } from './mutations.js';
import { noticeInFile } from './notice-in-file.js';

/** Runs of random commands, of up to 120 each, that a mutation has to stand; three of the four that the model test has. */
const runs = 255;

/** Sequences of random requests that a mutation has to stand; as many as the suite has. */
const sequences = 45;

/**
 * Names the check that notices what is wrong with a sandbox: a case of a refusal, the test file that is there for the broken rule,
 * the command of the model test after which the two disagree, or a sequence of random requests. Nothing where none does.
 */
export async function noticeIn(create: CreateSandbox, broken?: Mutation): Promise<string | undefined> {
  const files = broken ? [broken.test] : [...new Set(mutations.map(({ test }) => test))];
  return (
    (await failingCase(create)) ??
    (await failingFile(files, broken?.rule)) ??
    (await failingCommand(create)) ??
    (await failingSequence(create))
  );
}

async function failingFile(files: readonly (string | undefined)[], rule?: string): Promise<string | undefined> {
  for (const file of files) {
    const failed = file && (await noticeInFile(file, rule));
    if (failed) return failed;
  }
  return undefined;
}

async function failingCase(create: CreateSandbox): Promise<string | undefined> {
  for (const { operationId, code, request } of refusalCases) {
    const error = await request(openLantern(undefined, create)).then(
      () => undefined,
      (reason) => reason,
    );
    if (!(error instanceof AmityApiError && error.code === code && error.operationId === operationId))
      return `refusals: ${operationId} ${code}`;
  }
  return undefined;
}

async function failingCommand(create: CreateSandbox): Promise<string | undefined> {
  const tally = { commands: 0, outcomes: new Map<string, number>() };
  const found = await fc.check(commandProperty(tally, create), { seed: 1, numRuns: runs, endOnFailure: true });
  return found.failed ? `model, after ${tally.commands} commands: ${firstLine(found.errorInstance)}` : undefined;
}

/** Names what does not hold after a sequence of random requests. Nothing where all does. */
export async function failingSequence(create: CreateSandbox): Promise<string | undefined> {
  const tally = newTally();
  const found = await fc.check(sequenceProperty(tally, create), { seed: 1, numRuns: sequences, endOnFailure: true });
  return found.failed ? `sequences, after ${tally.requests} requests: ${firstLine(found.errorInstance)}` : undefined;
}

function firstLine(error: unknown): string {
  return (
    String(error instanceof Error ? error.message : error)
      .split('\n')[0]
      ?.slice(0, 120) ?? ''
  );
}
