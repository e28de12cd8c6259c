/** The middle of some numbers: noise of other programs moves it less than the mean. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The median of numbers relative to those that were measured beside them, round by round. */
export function medianRatio(numbers: readonly number[], beside: readonly number[]): string {
  const ratios = numbers.map((each, index) => each / (beside[index] ?? Number.NaN));
  return `${median(ratios).toFixed(2)}x`;
}
