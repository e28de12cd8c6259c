import { deepEqual, equal, match } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { listNamedOperations } from '../../src/operation.js';
import { type WildRequest, wildRequest } from '../sandbox/fuzz.js';
import { run } from './command.js';

/** A program's report of its use of the sandbox; see programs/sandbox.mjs. */
interface SandboxReport {
  makesCode: boolean;
  texts: string[];
  banned: unknown[];
  invalid: unknown[];
  refused: string[];
  responses: string[];
}

/** Writes requests that programs send to the sandbox beside them: some of each operation, most of them invalid. */
export async function writeSandboxRequests(folder: string): Promise<void> {
  const requests = listNamedOperations().flatMap((named) => fc.sample(wildRequest(named), { numRuns: 4, seed: 1 }));
  await writeFile(join(folder, 'sandbox-requests.json'), JSON.stringify(requests.filter(isAlikeEverywhere)));
}

/** Tells whether every runtime reads a body alike: text, which is no form in parts and, where it should be JSON, is that. */
function isAlikeEverywhere({ body, contentType }: WildRequest): boolean {
  if (body === null) return true;
  if (typeof body !== 'string' || contentType.startsWith('multipart/')) return false;
  if (!contentType.includes('json')) return true;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** The report of Node, which makes code. */
export async function reportOfNode(folder: string): Promise<SandboxReport> {
  const report = JSON.parse(await run(process.execPath, ['sandbox-node.mjs'], folder)) as SandboxReport;
  equal(report.makesCode, true);
  deepEqual(report.texts, ['Hello']);
  deepEqual(report.banned.slice(0, 2), [403, 400304]);
  deepEqual(report.invalid.slice(0, 2), [422, 500000]);
  for (const reason of report.refused) match(reason, /^TypeError: The (seed|state|fault|webhook) is invalid: The '/);
  return report;
}

/** Holds the report of a runtime that makes no code against that of Node. */
export function checkSandboxReport(report: unknown, { responses, ...expected }: SandboxReport): void {
  const { responses: found, ...rest } = report as SandboxReport; // what the program prints
  deepEqual(rest, { ...expected, makesCode: false });
  equal(found.length, responses.length);
  deepEqual(
    found.filter((each, index) => each !== responses[index]),
    responses.filter((each, index) => each !== found[index]),
  );
}
