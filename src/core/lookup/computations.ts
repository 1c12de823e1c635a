import { type Column, isMeasured } from '../../shared/tables/columns';
import { columnIn, type Item, namedIn, THINGS } from './items';
import type { Computation, Condition, Query } from './language';
import type { Vocabulary } from './vocabulary';

/** What a question has computed, of what it asks for otherwise; null where something is not clear. */
export function computationOf(
  table: Vocabulary,
  items: readonly Item[],
  where: readonly Condition[],
): Pick<Query, 'compute' | 'group'> | null {
  const group = groupIn(items);
  if (group === null) return null;
  const compute = computeIn(table, items, where);
  if (compute === null) return null;
  if (compute && has(items, 'order')) return null;
  if (group !== undefined && !compute) return null;
  return { ...(compute ? { compute } : {}), ...(group === undefined ? {} : { group }) };
}

const has = (items: readonly Item[], is: Item['is']): boolean => items.some((item) => item.is === is);

/** Undefined: there is none. */
function groupIn(items: readonly Item[]): string | undefined | null {
  const at = items.findIndex((item) => item.is === 'per');
  if (at < 0) return undefined;
  const column = columnIn(items[at + 1]);
  return column && !isMeasured(column) ? column.name : null;
}

/** Undefined: nothing is to be computed. */
function computeIn(
  table: Vocabulary,
  items: readonly Item[],
  where: readonly Condition[],
): Computation | undefined | null {
  const [isCount, isSum, isAverage] = [has(items, 'count'), has(items, 'sum'), has(items, 'average')];
  const named = namedIn(items).filter(({ name }) => !where.some(({ column }) => column === name));
  const next = isCount ? items[items.findIndex((item) => item.is === 'count') + 1] : undefined;
  const counted = next ? countedBy(next, table) : null;
  if (isAverage || (isSum && (!isCount || counted || named.length > 0))) {
    // “What are the soup and the sorbet together?” asks for a price.
    const own =
      isAverage || (!isCount && where.some(({ is }) => is === 'in')) ? table.columnOf('price') : counted;
    const subject = named.length === 0 && own ? [own] : named;
    const [column] = subject;
    if (!column || subject.length > 1 || (isAverage && isSum)) return null;
    return { what: isAverage ? 'avg' : 'sum', column: column.name };
  }
  if (!isCount) return undefined;
  const isOfRows = next?.is === 'mention' && next.isThing;
  // “How many seats does it have?”, “how many are in stock?”: the row says so.
  if (counted !== null || named.length > 0) {
    // “How many articles are on the shelf?”: a column’s numbers are named, and rows are asked for.
    const stock = table.columnsOf('stock');
    const isOther = isOfRows && counted === null && named.some((column) => !stock.includes(column));
    return where.length > 0 && !isOther ? undefined : null;
  }
  // What is counted is neither rows nor numbers, but different values.
  const isOfValues = next?.is === 'mention' && !isOfRows && !THINGS.has(next.concept ?? 'price');
  return isOfValues ? null : { what: 'count' };
}

/** The numbers that are asked for with “how many”, instead of rows: also of rooms, where they say how many there are. */
function countedBy(next: Item, table: Vocabulary): Column | null {
  const column = columnIn(next);
  return column && isMeasured(column) && column !== table.table.columns[0] ? column : null;
}
