import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Runs a program with this Node in a fresh process and gives what it prints. */
export async function runNode(args: readonly string[], options: { cwd?: string } = {}): Promise<string> {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed:\n${output}${errors}`);
  return output;
}
