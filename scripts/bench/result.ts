/** What a benchmark prints as its last line. `ratio` is value ÷ baseline of the same run. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
  /** The ratio that the project promises not to exceed. */
  readonly limit: number;
  /** Further measures of the same run. */
  readonly also?: readonly BenchResult[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  if (upper === undefined || lower === undefined) throw new Error('The median of nothing.');
  return (lower + upper) / 2;
}

export function compare(
  name: string,
  unit: string,
  ours: readonly number[],
  floor: readonly number[],
  limit: number,
): BenchResult {
  const value = median(ours);
  const baseline = median(floor);
  return {
    name,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(value / baseline, 3),
    limit,
  };
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
