import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { projectPath } from '../../../scripts/lib/paths.js';
import { commandOf } from '../../../scripts/lib/tools.js';

/** Reports of Vitest as JSON, as far as they are read here. */
interface Report {
  success: boolean;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/**
 * Names the test of a file that fails while a rule is broken. Nothing where none does.
 *
 * @throws Error where the file cannot be run.
 */
export async function noticeInFile(file: string, rule = ''): Promise<string | undefined> {
  const config = projectPath('test/sandbox/mutations/mutant.config.ts');
  const args = ['run', '--config', config, '--reporter', 'json', `test/sandbox/${file}`];
  const vitest = spawn(process.execPath, [commandOf('vitest', 'vitest'), ...args], {
    cwd: projectPath(),
    env: { ...process.env, BROKEN_RULE: rule },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([text(vitest.stdout), text(vitest.stderr)]);
  const start = output.indexOf('{"numTotal');
  if (start < 0) throw new Error(`${file} cannot be run: ${output}${errors}`);
  const { success, testResults }: Report = JSON.parse(output.slice(start)); // Vitest's own form
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find((each) => each.status === 'failed');
  if (!failed && !success) throw new Error(`${file} cannot be run: ${output}`);
  return failed && `${file}: ${failed.fullName}`;
}
