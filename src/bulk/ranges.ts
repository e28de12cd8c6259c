/** Writes numbers as ranges: `0-99,205`. */
export function writeRanges(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const ranges: [from: number, to: number][] = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/** Reads numbers that are written as ranges. */
export function* readRanges(text: string): Generator<number> {
  for (const range of text.split(',')) {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    for (let number = from; number <= to; number++) yield number;
  }
}
