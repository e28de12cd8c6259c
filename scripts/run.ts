import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectPath } from './paths.js';

const require = createRequire(import.meta.url);

/** Runs a development dependency's command with this Node; its output is shown only when it fails. */
export function runTool(packageName: string, command: string, args: string[]): void {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: Record<string, string> }; // npm's own format
  const script = bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}.`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dirname(manifest), script), ...args], {
    cwd: projectPath(),
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
