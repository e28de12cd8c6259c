/** One key of two ids, whatever characters they hold. */
export function pairKey(first: string, second: string): string {
  return `${first.length}:${first}${second}`;
}

/** The first id of a pair's key. */
export function firstOfPair(key: string): string {
  const colon = key.indexOf(':');
  return key.slice(colon + 1, colon + 1 + Number(key.slice(0, colon)));
}
