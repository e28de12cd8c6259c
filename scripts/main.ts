/**
 * Runs a script of npm: tells its usage where `--help` asks for it, and what goes wrong in a line, not as a stack.
 */
export async function main(usage: string, run: () => Promise<void>): Promise<void> {
  if (process.argv.includes('--help')) return console.log(usage);
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Closes what a command has opened when it is ended by Ctrl-C or by its parent. */
export function closeOnExit(...open: { close(): Promise<void> }[]): void {
  const end = async () => {
    await Promise.all(open.map((each) => each.close()));
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
