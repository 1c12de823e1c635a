import { isYear, type FactIndex, type FactLine } from './facts';
import type { Around } from './around';
import { push } from './multi-map';
import type { Figure } from './spans';

/* What is said of several rows at once: `under 22,000`, `after 2020`. */

const UNDER =
  /(?:under|below|less than|fewer than|cheaper than|at most|up to|no more than|before|older than|unter|weniger als|hochstens|bis zu|maximal|vor|moins de|au plus|au maximum|jusqu'a|en dessous de|avant|menos de|como maximo|hasta|por debajo de|antes de|اقل من|تحت|حتي|قبل)[ ($€£]*$/u;
const OVER =
  /(?:over|above|more than|at least|from|after|since|newer than|uber|mehr als|mindestens|ab|nach|seit|plus de|au moins|a partir de|apres|depuis|mas de|al menos|desde|despues de|اكثر من|علي الاقل|فوق|بعد|منذ)[ ($€£]*$/u;
const FROM = /(?:between|zwischen|entre|بين)[ ($€£]*$/u;
const FROM_TO = /(?:between|zwischen|entre|بين)[^\n.!?]{1,24}(?:and|und|et|y|و)[ ($€£]*$/u;

type Side = 'under' | 'over';

/** Of a bound: on which side of it something is said to be. */
export function sideOf(before: string): Side | null {
  if (UNDER.test(before) || FROM_TO.test(before)) return 'under';
  return OVER.test(before) || FROM.test(before) ? 'over' : null;
}

/** Of how many rows each of the bounds is true, by column: of all, and of those that have one of the words. */
export function rowsWithin(
  facts: FactIndex,
  bounds: readonly Around[],
  stems: readonly string[],
): Set<number> {
  const columns = new Map<string, FactLine[]>();
  for (const line of facts.lines) {
    if (line.table === null || line.isHead) continue;
    // People mean the bound itself as often as not.
    for (const isOn of [true, false])
      for (const column of columnsWithin(line, bounds, isOn))
        push(columns, `${line.table}\n${String(isOn)}${column}`, line);
  }
  const counts = new Set<number>();
  for (const rows of columns.values()) {
    counts.add(rows.length);
    for (const stem of stems) counts.add(rows.filter((row) => row.stems.has(stem)).length);
  }
  return counts;
}

/** A column for each bound: the bounds are of different kinds mostly, and then each has its own. */
function columnsWithin({ figures, cells }: FactLine, bounds: readonly Around[], isOn: boolean): string[] {
  let ways = [''];
  for (const bound of bounds) {
    const within = figures.filter((figure) => isWithin(figure, bound, isOn));
    const columns = within.map(({ start }) =>
      cells.findIndex((cell) => start >= cell.start && start < cell.end),
    );
    ways = ways.flatMap((way) => columns.map((column) => `${way},${column}`));
  }
  return ways;
}

function isWithin(figure: Figure, { figure: bound, before }: Around, isOn: boolean): boolean {
  if (figure.kind !== 'number' || figure.unit?.dimension !== bound.unit?.dimension) return false;
  if (bound.kind !== 'number' || isYear(figure) !== isYear(bound)) return false;
  const value = (figure.amounts[0] ?? 0) * (figure.unit?.factor ?? 1);
  const limit = (bound.amounts[0] ?? 0) * (bound.unit?.factor ?? 1);
  if (value === limit) return isOn;
  return sideOf(before) === 'under' ? value < limit : value > limit;
}
