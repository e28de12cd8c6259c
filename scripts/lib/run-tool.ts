import { spawnSync } from 'node:child_process';
import { projectPath } from './paths.js';
import { commandOf, toolEnvironment } from './tools.js';

/** Runs a tool's command with this Node; its output is shown only when it fails. */
export function runTool(packageName: string, command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandOf(packageName, command), ...args], {
    cwd: projectPath(),
    encoding: 'utf8',
    env: toolEnvironment(),
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
