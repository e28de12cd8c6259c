import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';

const { scripts } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
  scripts: Record<string, string>;
}; // npm's own format
const programs = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^tsx (\S+)$/.exec(command) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});
console.log(`scripts that answer --help: ${programs.map(([name]) => name).join(', ')}`);

describe.concurrent('--help', () => {
  it.each(programs)('of npm run %s tells how it is called, and does nothing else', async (name, file) => {
    const args = ['--import', 'tsx', projectPath(file), '--help'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: projectPath() });
    expect(stdout).toMatch(new RegExp(`^npm (run )?${name}( -- .*)?\n\n[A-Z](.|\n)*\\.\n$`));
    expect(stderr).toBe('');
  });
});
