/** Sentence on an unknown name: `v2.users.query takes no argument serch. Did you mean search?` */
export function unknownName(
  taker: string,
  kind: 'argument' | 'option',
  name: string,
  names: readonly string[],
): string {
  const near = closest(name, names);
  const advice = near ? `Did you mean ${near}?` : names.length > 0 ? `It takes ${names.join(', ')}.` : 'It takes none.';
  return `${taker} takes no ${kind} ${name}. ${advice}`;
}

/** Name that a mistyped one was probably meant to be, if any is near enough. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((each) => ({ each, edits: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.max(2, name.length / 3) ? best.each : undefined;
}

/** Levenshtein distance: the number of letters to insert, delete or replace. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (row[column] ?? 0) + (to[column] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
