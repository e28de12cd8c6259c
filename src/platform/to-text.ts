/** Text of anything that a caller's function may have thrown or given: some values cannot become one. */
export function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return 'a value that has no text';
  }
}
