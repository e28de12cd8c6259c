/** A variable of the environment, on platforms that have one; an empty one counts as absent. */
export function environmentVariable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }; // absent in browsers
  return process?.env?.[name] || undefined;
}
