/** Arguments with a description in the place of each file, so that who remembers them does not hold its bytes. */
export function withoutContents(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!Object.values(args).some(holdsFile)) return args;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, describe(value)]));
}

/** Whether a value is a file, or a list with one. */
export function holdsFile(value: unknown): boolean {
  return value instanceof Blob || (Array.isArray(value) && value.some(holdsFile));
}

function describe(value: unknown): unknown {
  if (!holdsFile(value)) return value;
  if (Array.isArray(value)) return value.map(describe);
  if (!(value instanceof Blob)) return value;
  const { size, type } = value;
  return { ...(value instanceof File && { name: value.name }), type, size };
}
