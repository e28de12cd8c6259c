import { execFile } from 'node:child_process';

/** Runs a program to its end and gives what it wrote. */
export function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} ${args.join(' ')} failed (${error.code}):\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}
