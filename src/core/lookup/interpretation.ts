import { type Column, isMeasured } from '../../shared/tables/columns';
import { computationOf } from './computations';
import type { Condition, Query } from './language';
import { readFigures } from './figures';
import { columnIn, type Item, type ItemOf, measuredIn, namedIn } from './items';
import type { Vocabulary } from './vocabulary';
import { wordsIn } from './look-up';

/** What one table makes of a question. */
export interface Reading {
  readonly query: Query;
  /** It says enough to be a question of its own. */
  readonly isWhole: boolean;
  /** How much of it only this table can mean. */
  readonly evidence: number;
}

const MUST_BE_USED: ReadonlySet<Item['is']> = new Set(['between', 'compare', 'missing', 'open']);
/** A larger number counts no rows. */
const MAX_LIMIT = 20;
const MAX_DENIED = 50;

/** So many of a column's values are lists, so that it holds several things at once. */
const LIST_SHARE = 0.3;

/** Null: something in it is not clear. */
export function interpret(table: Vocabulary, items: readonly Item[]): Reading | null {
  return new Interpretation(table, items).read();
}

class Interpretation {
  readonly #table: Vocabulary;
  readonly #items: readonly Item[];
  readonly #where: Condition[] = [];
  #used: ReadonlySet<Item> = new Set();
  /** Columns that others are compared with. */
  #compared: ReadonlySet<Item> = new Set();
  #evidence = 0;

  constructor(table: Vocabulary, items: readonly Item[]) {
    this.#table = table;
    this.#items = items;
  }

  read(): Reading | null {
    if (!this.#readMentions() || !this.#readChoices()) return null;
    if (this.#all('order').length > 1) return null;
    const limit = this.#limit();
    const figures = readFigures(this.#table, this.#items, limit);
    if (figures === null) return null;
    this.#where.push(...figures.where);
    this.#used = figures.used;
    this.#compared = figures.compared;
    this.#evidence += figures.evidence;
    if (!this.#readValues() || !this.#readFlags() || !this.#readFree()) return null;
    if (!this.#readNone()) return null;
    this.#readStock();
    const sort = this.#readOrder(limit);
    const rest = this.#items.filter((item) => item.is !== 'mention' || !this.#compared.has(item));
    const computed = sort && computationOf(this.#table, rest, this.#where);
    if (sort === null || computed === null) return null;
    if (this.#items.some((item) => MUST_BE_USED.has(item.is) && !this.#used.has(item))) return null;
    if (computed.group !== undefined) this.#evidence += 1;
    const query: Query = { table: this.#table.table.title, where: this.#where, ...sort, ...computed };
    const isWhole =
      !this.#isLoose() &&
      (this.#where.length > 0 ||
        query.group !== undefined ||
        (query.sort !== undefined && this.#evidence > 0) ||
        (query.compute !== undefined && (this.#hasThing() || query.compute.what !== 'count')));
    return { query, isWhole, evidence: this.#evidence };
  }

  #all<K extends Item['is']>(is: K): ItemOf<K>[] {
    return this.#items.filter((item): item is ItemOf<K> => item.is === is);
  }

  /** It has nothing of this table but a word that may mean the same as one in its values. */
  #isLoose(): boolean {
    const values = this.#all('values');
    const others: readonly Item['is'][] = ['mention', 'figure', 'period', 'flag', 'empty', 'none'];
    return (
      values.length > 0 &&
      values.every(({ isMeant, isWhole }) => isMeant === true && !isWhole) &&
      !this.#items.some(({ is }) => others.includes(is))
    );
  }

  #hasThing(): boolean {
    return this.#all('mention').some(({ isThing }) => isThing);
  }

  /** What is named must be of this table. */
  #readMentions(): boolean {
    return this.#items.every((item, at) => {
      if (item.is !== 'mention') return true;
      this.#evidence += item.weight;
      const isOfTable = item.isThing || item.columns.size > 0;
      return isOfTable && (item.isElse !== true || this.#items[at - 1]?.is === 'per');
    });
  }

  /** “Red or blue” is a choice; “red or diesel” is none that a query can say. */
  #readChoices(): boolean {
    return this.#items.every((item, at) => {
      if (item.is === 'than') return false;
      if (item.is !== 'or') return true;
      const [before, after] = [this.#items[at - 1], this.#items[at + 1]];
      return before?.is === 'values' && after?.is === 'values' && before.column === after.column;
    });
  }

  /** “The three cheapest”: a small number that counts rows. */
  #limit(): Item | null {
    if (this.#all('order').length === 0) return null;
    return (
      this.#items.find((item, at) => {
        if (item.is !== 'figure' || item.unit !== null || !(item.number <= MAX_LIMIT)) return false;
        // The second cheapest is not two of them.
        if (/^\d+\D/.test(item.text)) return false;
        const [before, next] = [this.#items[at - 1], this.#items[at + 1]];
        const isCompared =
          before?.is === 'compare' || before?.is === 'between' || next?.is === 'to' || next?.is === 'times';
        const ofColumn = [before, next].some((each) => measuredIn(each) !== null);
        return !isCompared && !ofColumn;
      }) ?? null
    );
  }

  #readValues(): boolean {
    const byColumn = new Map<Column, ItemOf<'values'>[]>();
    for (const item of this.#all('values')) {
      this.#evidence += 2;
      byColumn.set(item.column, [...(byColumn.get(item.column) ?? []), item]);
    }
    for (const [column, items] of byColumn) {
      const isNot = items.some((item) => item.isNot);
      if (isNot && !items.every((item) => item.isNot)) return false;
      if (!(isNot ? this.#deny(column, items) : this.#ask(column, items))) return false;
    }
    return true;
  }

  #ask(column: Column, items: readonly ItemOf<'values'>[]): boolean {
    const name = column.name;
    const all = [...new Set(items.flatMap(({ words }) => words))];
    if (items.every(({ isWhole }) => isWhole)) {
      this.#where.push(
        all.length === 1
          ? { column: name, is: '=', value: all[0] ?? '' }
          : { column: name, is: 'in', value: all },
      );
      return true;
    }
    const hasOr = this.#items.some(({ is }) => is === 'or');
    const isTogether =
      items.length > 1 && !hasOr && column.folded.some((value) => items.every((item) => has(value, item)));
    if (isTogether) {
      for (const { words } of items)
        this.#where.push({ column: name, is: 'contains', value: oneOrMore(words) });
      return true;
    }
    // Who asks for both of a list does not want one of them; what is joined by no word is not sure.
    const hasAnd = this.#items.some(({ is }) => is === 'and');
    if (items.length > 1 && !hasOr && (!hasAnd || isOfLists(column))) return false;
    this.#where.push({ column: name, is: 'contains', value: oneOrMore(all) });
    return true;
  }

  #deny(column: Column, items: readonly ItemOf<'values'>[]): boolean {
    const denied = column.written.filter((_, code) =>
      items.some((item) =>
        item.isWhole ? item.words.includes(column.written[code] ?? '') : has(column.folded[code] ?? '', item),
      ),
    );
    if (denied.length === 0 || denied.length > MAX_DENIED) return false;
    this.#where.push({ column: column.name, is: '!=', value: oneOrMore(denied) });
    return true;
  }

  #readFlags(): boolean {
    const flags = this.#all('flag');
    for (const { column, isNot } of flags) {
      this.#where.push({ column: column.name, is: '=', value: isNot ? 'no' : 'yes' });
      this.#evidence += 1;
    }
    return new Set(flags.map(({ column }) => column)).size === flags.length;
  }

  /** What costs nothing: where it may be something else that does, such as the breakfast, it is left alone. */
  #readFree(): boolean {
    if (this.#all('free').length === 0) return true;
    const prices = this.#table.columnsOf('price');
    const named = namedIn(this.#items);
    const [column = this.#table.columnOf('price'), ...others] = named;
    const isOther = named.some((each) => !prices.includes(each)) || this.#all('flag').length > 0;
    if (!column || others.length > 0 || isOther || (named.length === 0 && this.#where.length > 0))
      return false;
    this.#where.push({ column: column.name, is: '=', value: 0 });
    return true;
  }

  /** What has nothing in a column; of numbers, none is as good as 0. */
  #readNone(): boolean {
    return this.#all('none').every(({ column }) => {
      const hasEmpty = column.folded.includes('');
      const hasZero = isMeasured(column) && column.type !== 'date' && column.values.includes(0);
      if (hasEmpty === hasZero) return false;
      this.#where.push(
        hasEmpty
          ? { column: column.name, is: 'empty', value: '' }
          : { column: column.name, is: '=', value: 0 },
      );
      this.#evidence += 2;
      return true;
    });
  }

  /** What is in stock, where nothing else is asked of how much there is. */
  #readStock(): void {
    for (const { column } of this.#all('empty')) this.#where.push({ column: column.name, is: '=', value: 0 });
    const others: readonly Item['is'][] = ['order', 'count', 'sum', 'average'];
    if (this.#items.some(({ is }) => others.includes(is))) return;
    for (const item of this.#all('mention')) {
      const column = item.isState === true ? columnIn(item) : null;
      if (!column || this.#where.some(({ column: name }) => name === column.name)) continue;
      this.#where.push({ column: column.name, is: '>', value: 0 });
    }
  }

  #near(at: number): Column | null {
    for (const place of [at + 1, at - 1, at + 2, at - 2]) {
      const column = measuredIn(this.#items[place]);
      if (column && !this.#where.some(({ column: name }) => name === column.name)) return column;
    }
    return null;
  }

  #readOrder(limit: Item | null): Pick<Query, 'sort' | 'limit'> | null {
    const at = this.#items.findIndex((item) => item.is === 'order');
    const order = this.#items[at];
    if (order?.is !== 'order' || this.#used.has(order)) return {};
    const column = this.#ordered(order, at);
    if (!column || !isMeasured(column)) return null;
    this.#evidence +=
      order.concept === null || order.concept === 'area' || order.concept === 'duration' ? 1 : 0;
    const { descending } = order;
    // Which of two: both are needed to see it.
    const isEither = this.#all('or').length > 0;
    const most = limit?.is === 'figure' ? limit.number : 1;
    return { sort: { column: column.name, descending }, ...(isEither ? {} : { limit: most }) };
  }

  #ordered({ concept }: ItemOf<'order'>, at: number): Column | null {
    const near = this.#near(at);
    if (concept === null) return near;
    const own = this.#table.columnOf(concept);
    // Stock can be large as rooms are.
    if (concept === 'area') return near ?? own;
    const isTime = concept === 'year' || concept === 'date';
    if (isTime && (near?.type === 'date' || near?.type === 'time')) return near;
    // “The cheapest in high season”, where each season has its price.
    const named = namedIn(this.#items);
    const [only, ...others] = this.#table.columnsOf(concept).filter((column) => named.includes(column));
    if (only && others.length === 0) return only;
    if (own || !isTime) return own;
    const dates = this.#table.table.columns.filter(({ type }) => type === 'date');
    // The first lesson is the one that begins first: that stands before its end.
    if (dates.length === 0) return concept === 'date' ? (this.#table.times[0] ?? null) : null;
    return dates.length === 1 ? (dates[0] ?? null) : null;
  }
}

const oneOrMore = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] ?? '') : values;

const has = (value: string, { words }: ItemOf<'values'>): boolean => {
  const text = ` ${wordsIn(value)} `;
  return words.some((word) => text.includes(` ${wordsIn(word)} `));
};

function isOfLists({ folded }: Column): boolean {
  return folded.filter((value) => value.includes(',')).length > folded.length * LIST_SHARE;
}
