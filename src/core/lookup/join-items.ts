import type { Column } from '../../shared/tables/columns';
import { columnIn, type Item, measuredIn } from './items';

/** Words that name one column together become one mention of it, and what stands before a filter belongs to it. */
export function joined(items: readonly Item[]): Item[] | null {
  const mentions: Item[] = [];
  for (const item of items) {
    const before = mentions.at(-1);
    const earlier = mentions.at(-2);
    const isNegated = before?.is === 'not' && earlier?.is === 'mention' && !earlier.isThing;
    const last = isNegated ? earlier : before;
    const common =
      item.is === 'mention' && last?.is === 'mention' && !(item.isThing && last.isThing)
        ? both(last.columns, item.columns)
        : new Set<Column>();
    if (item.is !== 'mention' || last?.is !== 'mention' || common.size === 0) {
      mentions.push(item);
      continue;
    }
    mentions.splice(isNegated ? -2 : -1);
    if (isNegated) mentions.push({ is: 'not' });
    const weight = Math.max(item.weight, last.weight);
    mentions.push({
      ...item,
      columns: common,
      isThing: false,
      concept: item.concept ?? last.concept,
      weight,
    });
  }
  return negated(cleaned(mentions.map(flagged)));
}

const both = (a: ReadonlySet<Column>, b: ReadonlySet<Column>): Set<Column> =>
  new Set([...a].filter((column) => b.has(column)));

/** A column of yes and no is asked for by its name. */
function flagged(item: Item): Item {
  const column = columnIn(item);
  return column?.type === 'yes_no' ? { is: 'flag', column, isNot: false } : item;
}

const isNumber = (item: Item | undefined): boolean =>
  item?.is === 'figure' || item?.is === 'period' || item?.is === 'times';

/** Some words mean something beside numbers alone. */
function cleaned(items: readonly Item[]): Item[] {
  return items.flatMap((item, at): Item[] => {
    const [before, next] = [items[at - 1], items[at + 1]];
    if (item.is === 'per') {
      return isNumber(next) && item.time !== null ? [{ is: 'compare', sign: item.time, of: 'time' }] : [item];
    }
    const isKept =
      item.is === 'than'
        ? isName(next)
        : item.is === 'to'
          ? isNumber(before) && isNumber(next)
          : item.is === 'compare' && item.of === 'time'
            ? isNumber(next)
            : item.is === 'and'
              ? before?.is === 'values' && next?.is === 'values'
              : item.is === 'or'
                ? next?.is !== 'compare' || isNumber(items[at + 2])
                : !isArticle(item, next);
    return isKept ? [item] : [];
  });
}

/** So many of a column's values are different ones where it names the rows. */
const NAME_SHARE = 0.8;

/** “Dearer than the Golf”: compared with a row, and not “the dearest that is blue”. */
const isName = (item: Item | undefined): boolean =>
  item?.is === 'values' &&
  (item.column.type === 'code' || item.column.written.length > item.column.codes.length * NAME_SHARE);

/** “One” is an article but before what is counted: “a room with one bed”. */
function isArticle(item: Item, next: Item | undefined): boolean {
  if (item.is !== 'figure' || item.number !== 1 || item.unit !== null || /\d/.test(item.text)) return false;
  return measuredIn(next)?.type !== 'number';
}

const isState = (item: Item | undefined): boolean => item?.is === 'mention' && item.isState === true;

/** “Not for class 6A”: the column’s name stands before its value. */
const isNameOf = (name: Item | undefined, item: Item | undefined): boolean =>
  name?.is === 'mention' && item?.is === 'values' && name.columns.has(item.column);

/** The one column that is named and not what rows are called. */
const columnOf = (item: Item | undefined): Column | null =>
  item?.is === 'mention' && !item.isThing ? columnIn(item) : null;

/** Nothing is said of what stands before: “do not cost more than 5” is no missing cost. */
const isAlone = (next: Item | undefined): boolean =>
  next === undefined || next.is === 'values' || (next.is === 'mention' && next.isThing);

/** Null: what is denied is not clear. */
function negated(items: readonly Item[]): Item[] | null {
  const found: Item[] = [];
  for (const [at, item] of items.entries()) {
    if (item.is === 'not') {
      const next = items[at + 1];
      const before = found.at(-1);
      if (next?.is === 'values' || next?.is === 'flag' || isState(next) || isNameOf(next, items[at + 2]))
        continue;
      const without = columnOf(next);
      if (without && isAlone(items[at + 2])) continue;
      // German denies what stands before.
      if (next === undefined && before?.is === 'flag') {
        found.splice(-1, 1, { ...before, isNot: true });
        continue;
      }
      return null;
    }
    if (item.is === 'missing') {
      const last = found.at(-1);
      const missing = columnOf(last);
      if (missing) found.splice(-1, 1, { is: 'none', column: missing });
      else if (!columnOf(items[at + 1])) return null;
      continue;
    }
    const nothing = items[at - 1]?.is === 'not' || items[at - 1]?.is === 'missing' ? columnOf(item) : null;
    const isSaid = items[at - 1]?.is === 'missing' && columnOf(items[at - 2]) !== null;
    if (nothing && !isSaid && !isState(item) && !isNameOf(item, items[at + 1])) {
      found.push({ is: 'none', column: nothing });
      continue;
    }
    const ahead = isNameOf(items[at - 1], item) ? items[at - 2] : items[at - 1];
    // “Without milk or egg” has neither.
    const joint = items[at - 1];
    const isJoint = joint?.is === 'and' || joint?.is === 'or';
    const denied = found.at(isJoint ? -2 : -1);
    const isBoth =
      item.is === 'values' && denied?.is === 'values' && denied.isNot && denied.column === item.column;
    const isNot = ahead?.is === 'not' || isBoth;
    const stocked = isState(item) ? columnIn(item) : null;
    if (isNot && stocked) {
      found.push({ is: 'empty', column: stocked });
      continue;
    }
    found.push(isNot && (item.is === 'values' || item.is === 'flag') ? { ...item, isNot } : item);
  }
  return found;
}
