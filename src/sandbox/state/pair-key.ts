/** One key of two ids, whatever characters they hold. */
export function pairKey(first: string, second: string): string {
  return `${first.length}:${first}${second}`;
}
