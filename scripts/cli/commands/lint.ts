import { spawnSync } from 'node:child_process';
import type { CommandModule } from 'yargs';
import { projectPath } from '../../lib/paths.js';
import { commandOf, toolEnvironment } from '../../lib/tools.js';
import { specificationFile } from '../../openapi/specification.js';
import { checkOptions } from '../lib/check-options.js';
import { existingFile } from '../lib/check-paths.js';

/** `lint`: holds a description against Redocly's rules and against those of this project. */
export const lintCommand: CommandModule<object, { spec?: string | undefined }> = {
  command: 'lint [spec]',
  describe: 'Check an OpenAPI description by the rules that this one keeps',
  builder: (cli) =>
    cli.positional('spec', { type: 'string', description: "The description's file. Default: the package's own" }),
  handler(argv) {
    checkOptions(argv, 'lint', ['spec']);
    const spec = argv.spec === undefined ? specificationFile : existingFile(argv.spec);
    // Both are looked for before the first one runs.
    const redocly = commandOf('@redocly/cli', 'redocly');
    const spectral = commandOf('@stoplight/spectral-cli', 'spectral');
    const rules = projectPath('.spectral.yaml');
    const isClean = [
      run(redocly, ['lint', spec, '--config', projectPath('redocly.yaml')]),
      run(spectral, ['lint', spec, '--ruleset', rules, '--fail-severity', 'hint']),
    ].every(Boolean);
    if (!isClean) process.exitCode = 1;
  },
};

/** Whether a tool that prints what it finds has found nothing. */
function run(script: string, args: string[]): boolean {
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: toolEnvironment() }).status === 0;
}
