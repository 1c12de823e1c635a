import type { Column } from '../../shared/tables/columns';
import { type Item, namedIn } from './items';
import { tokensOf } from './tokens';

/** The column that another is compared with: one that is named as well, or that its name is made of, as a stock and its minimum. */
export function comparedWith(
  other: Column,
  columns: readonly Column[],
  items: readonly Item[],
): Column | null {
  const isAlike = (column: Column): boolean =>
    column !== other && column.type === other.type && column.unit?.dimension === other.unit?.dimension;
  const named = namedIn(items).filter(isAlike);
  const [column, ...others] =
    named.length > 0 ? named : columns.filter((each) => isAlike(each) && isIn(each.name, other.name));
  return others.length === 0 ? (column ?? null) : null;
}

/** “Bestand” is in “Mindestbestand”, “stock” in “stock mínimo”. */
function isIn(name: string, other: string): boolean {
  const [own = [], words = []] = [name, other].map((each) =>
    tokensOf(each.replaceAll('_', ' ')).map(({ text }) => text),
  );
  return own.every((word) => words.some((each) => each.endsWith(word)));
}
