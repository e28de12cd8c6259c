import fc from 'fast-check';
import { AmityApiError } from '../../../src/index.js';
import { openLantern } from '../lantern.js';
import { commandProperty } from '../model/run.js';
import { refusalCases } from '../refusals.js';
import type { CreateSandbox } from './build-mutant.js';

/** Runs of random commands, of up to 120 each, that a mutation has to stand; three of the four that the model test has. */
const runs = 255;

/**
 * Names the check that notices what is wrong with a sandbox: a case of a refusal, or the command of the model test after which the
 * two disagree. Nothing where none does.
 */
export async function noticeIn(create: CreateSandbox): Promise<string | undefined> {
  return (await failingCase(create)) ?? (await failingCommand(create));
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
  if (!found.failed) return undefined;
  const message = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  return `model, after ${tally.commands} commands: ${message.split('\n')[0]?.slice(0, 120)}`;
}
