/**
 * Runs a script of npm: tells its usage where `--help` asks for it, and what goes wrong in a line, not as a stack.
 */
export async function main(usage: string, run: () => Promise<void>): Promise<void> {
  if (process.argv.includes('--help')) return console.log(usage);
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // The usage explains best what was not understood.
    if (isMistyped(error)) console.error(`\n${usage}`);
    process.exitCode = 1;
  }
}

/** Whether the arguments of the command line hold what the script does not take. */
function isMistyped(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Closes what a command has opened when it is ended by Ctrl-C or by its parent. */
export function closeOnExit(...open: { close(): Promise<void> }[]): void {
  const end = async () => {
    const closed = await Promise.allSettled(open.map((each) => each.close()));
    const failed = closed.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]; // as the status says
    for (const { reason } of failed) console.error(reason instanceof Error ? reason.message : reason);
    process.exit(failed.length > 0 ? 1 : 0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
