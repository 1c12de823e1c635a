import { type Column, isMeasured } from '../../shared/tables/columns';
import { dayInWords } from '../../shared/values/dates';
import { clockInWords } from '../../shared/values/clock';
import { CLOCK, type Unit } from '../../shared/values/units';
import { hourOf } from './clock';
import { comparedWith } from './compared-columns';
import { columnIn, type Item, type ItemOf, measuredIn } from './items';
import { type Condition, listOf } from './language';
import type { Sign } from './lexicon';
import { hoursOf, openAt } from './hours';
import { type Days, yearDays } from './periods';
import type { Vocabulary } from './vocabulary';
import { onWeekdayOf } from './weekday-columns';
import type { Concept } from './words/words';

/** What numbers and days of a question ask of the rows. */
export interface FigureConditions {
  readonly where: readonly Condition[];
  /** What has been understood with them. */
  readonly used: ReadonlySet<Item>;
  /** Of these, the columns that others are compared with. */
  readonly compared: ReadonlySet<Item>;
  /** How much of it only this table can mean. */
  readonly evidence: number;
}

const YEAR = /^(?:19|20)\d{2}$/;
/** A shorter number is a value of too many columns. */
const MIN_CODE_DIGITS = 3;

/** @param limit the number that counts rows; null where something is not clear */
export function readFigures(
  table: Vocabulary,
  items: readonly Item[],
  limit: Item | null,
): FigureConditions | null {
  const reader = new FigureReader(table, items);
  return reader.read(limit) ? reader : null;
}

/** A number or a day, with what stands around it. */
interface Found {
  readonly at: number;
  /** Behind its last item. */
  readonly end: number;
  readonly number: number;
  readonly unit: Unit | null;
  readonly item: ItemOf<'figure' | 'period'>;
}

class FigureReader {
  readonly where: Condition[] = [];
  readonly used = new Set<Item>();
  readonly compared = new Set<Item>();
  evidence = 0;
  readonly #table: Vocabulary;
  readonly #items: readonly Item[];

  constructor(table: Vocabulary, items: readonly Item[]) {
    this.#table = table;
    this.#items = items;
  }

  read(limit: Item | null): boolean {
    const items = this.#items;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item === undefined || item === limit || this.used.has(item)) continue;
      if (item.is === 'figure' && Number.isNaN(item.number)) {
        // “Second” alone is no time.
        if (!isNumberBefore(items[at - 1])) return false;
        this.used.add(item);
      } else if (item.is === 'times') {
        if (items[at - 1]?.is !== 'figure') return false;
      } else if (item.is === 'figure' || item.is === 'period') {
        if (!this.#readAt(at)) return false;
      }
    }
    for (const [at, item] of items.entries())
      if (item.is === 'compare' && !this.used.has(item) && !this.#readColumns(item, items[at + 1]))
        return false;
    return true;
  }

  /** “Below its minimum stock”: a column is compared with another. */
  #readColumns(compare: ItemOf<'compare'>, next: Item | undefined): boolean {
    const other = compare.of === 'next' ? measuredIn(next) : null;
    const column = other && comparedWith(other, this.#table.table.columns, this.#items);
    if (!next || !other || !column) return false;
    this.used.add(compare);
    this.compared.add(next);
    this.where.push({ column: column.name, is: compare.sign, value: other.name });
    this.evidence += 2;
    return true;
  }

  #readAt(at: number): boolean {
    const found = this.#found(at);
    const second = found && this.#rangeEnd(found);
    if (found && second) return this.#readRange(found, second);
    return found !== null && !this.#isBetween(at) && this.#readOne(found);
  }

  #isBetween(at: number): boolean {
    return this.#items[at - 1]?.is === 'between';
  }

  #found(at: number): Found | null {
    const item = this.#items[at];
    if (item?.is === 'period') return { at, end: at + 1, number: NaN, unit: null, item };
    if (item?.is !== 'figure') return null;
    const next = this.#items[at + 1];
    const times = next?.is === 'times' ? next.by : 1;
    const end = at + (times > 1 ? 2 : 1);
    const behind = this.#items[end];
    const unit = item.unit ?? (behind?.is === 'figure' && Number.isNaN(behind.number) ? behind.unit : null);
    return { at, end, number: item.number * times, unit, item };
  }

  /** “Between 4 and 5”, “4 to 5”, “von 4 bis 5”. */
  #rangeEnd({ at, end, item }: Found): Found | null {
    const next = this.#items[end];
    const isTo = next?.is === 'to' || (next?.is === 'compare' && next.of === 'time' && next.sign === '<=');
    const unitLess = next?.is === 'figure' && Number.isNaN(next.number) ? end + 1 : end;
    const second = this.#found(isTo ? end + 1 : unitLess);
    if (!second || (!isTo && !this.#isBetween(at))) return null;
    if (isTo) this.used.add(next);
    if (Number.isNaN(second.number) && second.item.is === 'figure') return null;
    return item.is === 'period' && second.item.is === 'figure' && !YEAR.test(second.item.text)
      ? null
      : second;
  }

  #readRange(first: Found, second: Found): boolean {
    const before = this.#items[first.at - 1];
    for (const each of [first.item, second.item]) this.used.add(each);
    if (before && (before.is === 'between' || (before.is === 'compare' && before.sign === '>=')))
      this.used.add(before);
    if (second.item.is === 'period') return this.#readDays(first, second, 'between');
    // “Between 9 and 13 thousand”.
    const factor = first.number < second.item.number ? second.number / second.item.number : 1;
    const unit = second.unit ?? first.unit;
    const column = this.#columnFor({ ...second, unit, at: first.at }, null, true);
    if (!column) return false;
    if (column.type === 'date') return this.#readDays(first, second, 'between');
    const [low, high] = [inUnit(first.number * factor, unit, column), inUnit(second.number, unit, column)];
    if (low === null || high === null || low > high) return false;
    this.where.push({
      column: column.name,
      is: 'between',
      value: [writtenIn(column, low), writtenIn(column, high)],
    });
    return true;
  }

  #readOne(found: Found): boolean {
    const { at, end, item } = found;
    const items = this.#items;
    const [before, earlier] = [items[at - 1], items[at - 2]];
    const own = measuredIn(items[end]);
    // “The cheapest with 4 beds” is no comparison.
    const isOther = before?.is === 'order' && own !== null && own !== this.#ofConcept(before.concept);
    const ahead =
      before?.is === 'compare' || (before?.is === 'order' && !isOther)
        ? before
        : earlier?.is === 'compare' && before?.is === 'mention'
          ? earlier
          : null;
    const sign = this.#behind(end) ?? ahead;
    if (sign && this.used.has(sign)) return false;
    const implied = sign?.is === 'order' ? sign.concept : null;
    if (sign?.is === 'order' && implied === null) return false;
    const is: Sign | '=' =
      sign === null ? '=' : sign.is === 'compare' ? sign.sign : sign.descending ? '>' : '<';
    // “Cars from 2021” are of that year, or of later ones.
    if (sign?.is === 'compare' && sign.isWeak === true && item.is === 'figure' && YEAR.test(item.text))
      return false;
    if (sign) this.used.add(sign);
    this.used.add(item);
    if (item.is === 'period') return this.#readDays(found, found, is);
    const open = items.find((each) => each.is === 'open');
    if (open && found.unit === CLOCK) return this.#readOpen(open, found.number, is);
    const column = this.#columnFor(found, implied, sign !== null);
    if (!column) return false;
    if (column.type === 'date') return YEAR.test(item.text) && this.#readDays(found, found, is);
    const value = inUnit(found.number, found.unit, column);
    if (value === null) return false;
    this.#add({ column: column.name, is, value: isMeasured(column) ? writtenIn(column, value) : item.text });
    return true;
  }

  /** “Rooms 101 and 104”: no row is both. */
  #add(condition: Condition & { readonly value: string | number }): void {
    const at = this.where.findIndex(
      ({ column, is }) => condition.is === '=' && column === condition.column && (is === '=' || is === 'in'),
    );
    const before = this.where[at];
    if (before) this.where[at] = { ...before, is: 'in', value: [...listOf(before.value), condition.value] };
    else this.where.push(condition);
  }

  /** “Open after 8 pm” is what closes later. */
  #readOpen(open: Item, time: number, is: Sign | '='): boolean {
    const hours = hoursOf(this.#table);
    if (!hours || this.used.has(open)) return false;
    this.used.add(open);
    this.evidence += 1;
    this.where.push(...openAt(hours, time, is));
    return true;
  }

  /** “300 or less”, “15 Minuten höchstens”. */
  #behind(end: number): ItemOf<'compare'> | null {
    const items = this.#items;
    const next = items[end];
    const isUnit = next?.is === 'figure' && Number.isNaN(next.number);
    const last = items[isUnit || next?.is === 'mention' ? end + 1 : end];
    if (last?.is !== 'compare' || this.used.has(last)) return null;
    if (last.of === 'behind') return last;
    const follows = items[items.indexOf(last) + 1];
    const isNext = follows?.is === 'figure' || follows?.is === 'period';
    return last.of === 'next' && !isNext && (last.sign === '<=' || last.sign === '>=') ? last : null;
  }

  #readDays(first: Found, second: Found, is: Sign | '=' | 'between'): boolean {
    const column = this.#dateColumn(first.at);
    if (!column) return first === second && is === '=' && this.#readWeekday(first);
    const end = daysOf(second, column);
    const begin = first === second ? end : daysOf(first, column, second);
    if (!begin || !end || begin[0] > end[1]) return false;
    const [from, to] = [dayInWords(begin[0]), dayInWords(end[1])];
    this.evidence += 1;
    const name = column.name;
    if (is === '<' || is === '>=') this.where.push({ column: name, is, value: from });
    else if (is === '>' || is === '<=') this.where.push({ column: name, is, value: to });
    // What is free from a day on is free on every later one.
    else if (from === to)
      this.where.push({
        column: name,
        is: this.#table.columnsMeaning('available from').includes(column) ? '<=' : '=',
        value: from,
      });
    else this.where.push({ column: name, is: 'between', value: [from, to] });
    return true;
  }

  /** “Tomorrow” in a timetable, whose days have no dates. */
  #readWeekday({ item }: Found): boolean {
    const day = item.is === 'period' ? item.period.day : undefined;
    const condition = day === undefined ? null : onWeekdayOf(this.#table.table.columns, day);
    if (condition === null) return false;
    this.evidence += 1;
    this.where.push(condition);
    return true;
  }

  /** The one that is named nearest; without a name, the only one. */
  #dateColumn(at: number): Column | null {
    const dates = this.#table.table.columns.filter(({ type }) => type === 'date');
    const near = this.#items
      .map((item, place) => ({ item, distance: Math.abs(place - at) }))
      .sort((a, b) => a.distance - b.distance)
      .flatMap(({ item }) => {
        if (item.is !== 'mention') return [];
        const named = dates.filter((column) => item.columns.has(column));
        return named.length === 1 ? named : [];
      });
    if (near[0]) return near[0];
    return dates.length === 1 ? (dates[0] ?? null) : null;
  }

  #ofConcept(concept: Concept | null): Column | null {
    return concept === null ? null : this.#table.columnOf(concept);
  }

  #near(at: number): Column | null {
    for (const place of [at - 1, at + 1, at + 2, at - 2]) {
      const column = measuredIn(this.#items[place]);
      if (column) return column;
    }
    return null;
  }

  #columnFor({ item, unit, at, end }: Found, implied: Concept | null, isCompared: boolean): Column | null {
    const text = item.is === 'figure' ? item.text : '';
    const number = item.is === 'figure' ? item.number : NaN;
    // “Older than 5 years” is no year.
    if (implied === 'year') return YEAR.test(text) && !unit ? this.#yearColumn() : null;
    if (unit) return this.#columnInUnit(unit, at);
    const numbered = isCompared ? null : this.#numberedBy(this.#items[at - 1], number, text);
    if (numbered) return numbered;
    for (const place of [end, at - 1, at - 2]) {
      const mention = this.#items[place];
      if (mention?.is !== 'mention' || (isCompared && mention.isThing)) continue;
      // It says what another number is of.
      if (this.used.has(mention)) continue;
      const column = columnIn(mention);
      if (
        column &&
        (mention.isThing || !isMeasured(column)) &&
        !isCompared &&
        !hasNumber(column, number, text)
      )
        continue;
      // What cannot be compared is not what was meant; nor is anything else, then.
      if (isCompared && !mention.isThing && (!column || !isMeasured(column))) return null;
      if (!column) continue;
      this.evidence += 1;
      this.used.add(mention);
      return column;
    }
    if (implied !== null) return this.#table.columnOf(implied);
    // “More than 20 rooms” counts rows, and is no price.
    const counted = this.#items[end];
    if (isCompared && counted?.is === 'mention' && counted.isThing) return null;
    // Nor is “fewer than 10 boxes”.
    if (isCompared && counted?.is === 'values' && counted.isCounted) return null;
    const named = new Set(
      this.#items
        .flatMap((each) => measuredIn(each) ?? [])
        .filter(({ name }) => !this.where.some((condition) => condition.column === name)),
    );
    const [only] = named;
    if (isCompared && named.size === 1) return only ?? null;
    if (isCompared && YEAR.test(text) && this.#yearColumn()) return this.#yearColumn();
    if (isCompared && named.size === 0) {
      const price = this.#table.columnOf('price');
      return price && isMeasured(price) ? price : null;
    }
    return isCompared ? null : this.#columnWith(number, text);
  }

  /** “Room 206”, whatever else is named behind it. */
  #numberedBy(thing: Item | undefined, number: number, text: string): Column | null {
    if (thing?.is !== 'mention' || !thing.isThing) return null;
    const having = [...thing.columns].filter((column) => hasNumber(column, number, text));
    const [column] = having;
    if (!column || having.length > 1) return null;
    this.evidence += 1;
    return column;
  }

  #columnInUnit(unit: Unit, at: number): Column | null {
    const fitting = this.#table.inUnit(unit);
    this.evidence += fitting.length > 0 ? 1 : 0;
    const near = this.#near(at);
    if (near && fitting.includes(near)) return near;
    if (fitting.length === 1) return fitting[0] ?? null;
    const price = this.#table.columnOf('price');
    return price && fitting.includes(price) ? price : null;
  }

  /** A column of years, or the one of days that is the rows’ own beginning. */
  #yearColumn(): Column | null {
    const year = this.#table.columnOf('year');
    if (year && (year.type === 'number' || year.type === 'date')) return year;
    const dates = this.#table.table.columns.filter(({ type }) => type === 'date');
    return year === null && dates.length === 1 ? (dates[0] ?? null) : null;
  }

  /** The one that has such a number, where that says enough. */
  #columnWith(number: number, text: string): Column | null {
    if (YEAR.test(text)) {
      const year = this.#yearColumn();
      return year && (year.type === 'date' || year.values.includes(number)) ? year : null;
    }
    if (text.length < MIN_CODE_DIGITS) return null;
    const having = this.#table.table.columns.filter(
      ({ type, unit, values }) => type === 'number' && unit === null && values.includes(number),
    );
    this.evidence += having.length;
    return having.length === 1 ? (having[0] ?? null) : null;
  }
}

const isNumberBefore = (item: Item | undefined): boolean =>
  item?.is === 'times' || (item?.is === 'figure' && item.unit === null);

/** @param other what says its month and year: “between 1 and 5 December” */
function daysOf({ item }: Found, column: Column, other?: Found): Days | null {
  if (item.is === 'period') return item.period.within(column);
  if (YEAR.test(item.text)) return yearDays(item.number);
  const end = other?.item.is === 'period' ? other.item.period.within(column) : null;
  if (!end || end[0] !== end[1] || item.number < 1 || item.number > 31) return null;
  const first = end[0] - (new Date(end[0] * 86_400_000).getUTCDate() - item.number);
  return [first, first];
}

const hasNumber = ({ values, folded }: Column, number: number, text: string): boolean =>
  values.includes(number) || folded.includes(text);

const writtenIn = ({ type }: Column, value: number): string | number =>
  type === 'time' ? clockInWords(value) : value;

function inUnit(number: number, unit: Unit | null, column: Column): number | null {
  if (column.type === 'time' && unit === null) return hourOf(number);
  if (unit === null || column.unit === null) return number;
  return column.unit.dimension === unit.dimension ? (number * unit.factor) / column.unit.factor : null;
}
