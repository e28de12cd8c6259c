import { spawnSync } from 'node:child_process';
import { projectPath } from '../lib/paths.js';
import { commandOf, toolEnvironment } from '../lib/tools.js';

/** A broken rule, as Spectral prints it in JSON. */
export interface Finding {
  /** The rule's name. */
  code: string;
  message: string;
  /** The keys that lead to the faulty node of the document. */
  path: (string | number)[];
}

/** Runs Spectral on a document with the project's rules. */
export function runSpectral(file: string): Finding[] {
  const args = ['lint', file, '--ruleset', projectPath('.spectral.yaml'), '--format', 'json', '--quiet'];
  const command = commandOf('@stoplight/spectral-cli', 'spectral');
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: projectPath(),
    encoding: 'utf8',
    env: toolEnvironment(),
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  try {
    return JSON.parse(stdout) as Finding[]; // Spectral's own format
  } catch (cause) {
    throw new Error(`spectral ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause });
  }
}
