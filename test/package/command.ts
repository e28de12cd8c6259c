import { execFile } from 'node:child_process';

export interface RunOptions {
  /** Variables of the environment beside this program's own. */
  env?: Readonly<Record<string, string>>;
  /** In milliseconds. */
  timeout?: number;
}

/** Runs a program to its end and gives what it wrote. */
export function run(
  file: string,
  args: readonly string[],
  cwd: string,
  { env, timeout = 120_000 }: RunOptions = {},
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024, timeout };
  return new Promise((resolve, reject) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${file} ${args.join(' ')} failed (${error.code}):\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}
