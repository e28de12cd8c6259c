import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../../scripts/lib/paths.js';
import { run } from '../package/command.js';
import { installed } from './runtimes.js';

/** The number of the SDK's functions that have to work on the sandbox. */
const leastFunctions = 60;

interface Report {
  /** `works`, or how it failed, by the function. */
  outcomes: Record<string, string>;
  /** The reasons for which functions are not called. */
  notCalled: string[];
  /** Functions that are neither called nor listed with a reason. */
  unexplained: string[];
}

/** Calls a sandbox by the vendor's own SDK. Returns how many of its functions worked. */
export async function callByVendorSdk(folder: string): Promise<number> {
  const programs = join(folder, 'vendor-sdk');
  await cp(projectPath('test/runtimes/vendor-sdk'), programs, { recursive: true });
  const env = { VENDOR_SDK: installed('@amityco/ts-sdk') };
  const output = await run(process.execPath, [join(programs, 'main.mjs')], folder, { env, timeout: 120_000 });
  const { outcomes, unexplained } = JSON.parse(output) as Report; // what the program prints
  const failed = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'works');
  if (failed.length > 0) throw new Error(failed.map(([name, outcome]) => `${name} ${outcome}`).join('\n'));
  if (unexplained.length > 0) throw new Error(`Call these, or say why not: ${unexplained.join(', ')}.`);
  const { length } = Object.keys(outcomes);
  if (length < leastFunctions) throw new Error(`${length} functions were called, fewer than ${leastFunctions}.`);
  return length;
}
