/** Reads a variable of the environment. Undefined where it is empty, and on platforms without an environment. */
export function environmentVariable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }; // absent in browsers
  return process?.env?.[name] || undefined;
}

/** Name of the variable that a key is taken from: `AMITY_SERVER_KEY` for `serverKey`. */
export function keyVariable(scheme: string): string {
  return `AMITY_${scheme.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
