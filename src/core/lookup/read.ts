import { isMeasured, type Column } from '../../shared/tables/columns';
import { type Unit, unitOf } from '../../shared/values/units';
import type { Computation, Condition, Query } from './language';
import { type Lexicon, LEXICONS, MAX_PHRASE, type Meaning } from './lexicon';
import { phraseOf, stemOf, type Token, tokensOf, wordingOf } from './tokens';
import type { Vocabulary } from './vocabulary';
import type { Concept } from './words/words';

/*
 * Reads questions by rules. Every word of a question must be understood, else it is left alone: a wrong filter is worse
 * than none.
 */

type Item =
  | Exclude<Meaning, { is: 'ignored' | 'number' }>
  | { readonly is: 'concept'; readonly concept: Concept | null; readonly column: Column | null }
  | {
      readonly is: 'values';
      readonly column: Column;
      readonly isWhole: boolean;
      readonly words: readonly string[];
    }
  | { readonly is: 'figure'; readonly number: number; readonly unit: Unit | null };

const MAX_TOKENS = 40;
const THINGS: ReadonlySet<Concept> = new Set(['car', 'room', 'service', 'product']);

/** The query that the last of the questions asks for, going on from those before it; null where that is not sure. */
export function readQuestions(questions: readonly string[], tables: readonly Vocabulary[]): Query | null {
  let last: Query | null = null;
  for (const question of questions) {
    const tokens = tokensOf(question);
    last =
      tokens.length > MAX_TOKENS ? null : ((last && goOn(tokens, last, tables)) ?? readOne(tokens, tables));
  }
  return last;
}

function readOne(tokens: readonly Token[], tables: readonly Vocabulary[]): Query | null {
  return withElse((byThesaurus) => readWith(tokens, tables, byThesaurus));
}

/** What is read without the thesaurus is surer; and no word is both mistyped and another one for something. */
const withElse = <T>(read: (byThesaurus: boolean) => T | null): T | null => read(false) ?? read(true);

function readWith(
  tokens: readonly Token[],
  tables: readonly Vocabulary[],
  byThesaurus: boolean,
): Query | null {
  const read = tables.flatMap((table) => readings(tokens, table, LEXICONS, byThesaurus));
  const best = Math.max(...read.map(({ evidence }) => evidence));
  return onlyOne(
    read.filter(({ evidence, isWhole }) => isWhole && evidence === best).map(({ query }) => query),
  );
}

/** A question such as “and in blue?”: what it says takes the place of what was said of the same column. */
function goOn(tokens: readonly Token[], last: Query, tables: readonly Vocabulary[]): Query | null {
  const table = tables.find(({ table: { title } }) => title === last.table);
  return table ? withElse((byThesaurus) => goOnWith(tokens, last, table, byThesaurus)) : null;
}

function goOnWith(
  tokens: readonly Token[],
  last: Query,
  table: Vocabulary,
  byThesaurus: boolean,
): Query | null {
  const queries = LEXICONS.flatMap((lexicon) => {
    const length = [3, 2, 1].find((size) => lexicon.follow.has(wordingOf(tokens.slice(0, size))));
    // Arabic writes its “and” as a part of the next word.
    const isJoined =
      length === undefined && /^و\p{L}/u.test(tokens[0]?.text ?? '') && lexicon.follow.has('و');
    if (length === undefined && !isJoined) return [];
    const rest = length === undefined ? withoutAnd(tokens) : tokens.slice(length);
    return readings(rest, table, [lexicon], byThesaurus);
  }).filter(({ query: { where, sort, compute, group } }) => where.length > 0 && !sort && !compute && !group);
  const next = onlyOne(queries.map(({ query }) => query));
  if (!next) return null;
  const isSaid = new Set(next.where.map(({ column }) => column));
  return { ...last, where: [...last.where.filter(({ column }) => !isSaid.has(column)), ...next.where] };
}

function withoutAnd([first, ...rest]: readonly Token[]): Token[] {
  const text = first?.text.slice(1) ?? '';
  return [{ text, stem: stemOf(text), number: null }, ...rest];
}

function onlyOne(queries: readonly Query[]): Query | null {
  const different = new Map(queries.map((query) => [JSON.stringify(query), query]));
  const [only] = different.values();
  return different.size === 1 ? (only ?? null) : null;
}

interface Reading {
  readonly query: Query;
  /** It says enough to be a question of its own. */
  readonly isWhole: boolean;
  /** How much of it only this table can mean. */
  readonly evidence: number;
}

function readings(
  tokens: readonly Token[],
  table: Vocabulary,
  lexicons: readonly Lexicon[],
  byThesaurus: boolean,
): Reading[] {
  return lexicons.flatMap((lexicon) => {
    const items = itemsOf(tokens, table, lexicon, byThesaurus);
    const reading = items && new Interpretation(table, items).read();
    return reading ? [reading] : [];
  });
}

/** What each word does; null where one does nothing that is known. */
function itemsOf(
  tokens: readonly Token[],
  table: Vocabulary,
  lexicon: Lexicon,
  byThesaurus: boolean,
): Item[] | null {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = longest(tokens, at, table, lexicon, byThesaurus);
    if (found === null) return null;
    items.push(...found.items);
    at += found.length;
  }
  return items;
}

interface Match {
  readonly length: number;
  readonly items: readonly Item[];
}

function longest(
  tokens: readonly Token[],
  at: number,
  table: Vocabulary,
  lexicon: Lexicon,
  byThesaurus: boolean,
): Match | null {
  for (let length = Math.min(MAX_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const part = tokens.slice(at, at + length);
    const items = meant(part, table, lexicon);
    if (items === null) continue;
    const [figure] = items;
    if (figure?.is !== 'figure' || figure.unit !== null) return { length, items };
    const next = tokens[at + length];
    const unit = next && canBeUnit(next, lexicon) ? unitOf(next.text) : null;
    if (unit) return { length: length + 1, items: [{ ...figure, unit }] };
    return { length, items };
  }
  for (let length = byThesaurus ? Math.min(MAX_PHRASE, tokens.length - at) : 0; length > 0; length -= 1) {
    const item = likened(tokens.slice(at, at + length), table);
    if (item !== null) return { length, items: [item] };
  }
  const [token] = tokens.slice(at);
  // A currency before its number, or a unit behind a word of size.
  const next = tokens[at + 1];
  const unit = token ? unitOf(token.text) : null;
  if (unit && next && next.number !== null) {
    return { length: 2, items: [{ is: 'figure', number: next.number, unit }] };
  }
  if (unit && at > 0) return { length: 1, items: [{ is: 'figure', number: NaN, unit }] };
  const corrected = token && !byThesaurus ? table.corrected(token.text) : null;
  const items = corrected === null ? null : valuesOf(corrected, table);
  return items === null ? null : { length: 1, items };
}

/** Behind a number, “in” is no inch and “k” no kelvin. */
function canBeUnit(token: Token, { meanings }: Lexicon): boolean {
  const [meaning] = meanings.get(wordingOf([token])) ?? [];
  return meaning?.is !== 'ignored' && meaning?.is !== 'thousand';
}

/** Null: nothing that is known. */
function meant(part: readonly Token[], table: Vocabulary, lexicon: Lexicon): readonly Item[] | null {
  const [phrase, wording] = [phraseOf(part), wordingOf(part)];
  const number = part.length === 1 ? (part[0]?.number ?? null) : null;
  if (number !== null) return valuesOf(phrase, table) ?? [{ is: 'figure', number, unit: null }];
  const [meaning] = lexicon.meanings.get(wording) ?? [];
  if (meaning?.is === 'number') return [{ is: 'figure', number: meaning.number, unit: null }];
  if (meaning?.is === 'ignored') return [];
  if (meaning) return [meaning];
  const concept = lexicon.concepts.get(wording);
  const column = table.named(wording) ?? (concept === undefined ? null : table.columnOf(concept));
  const values = valuesOf(phrase, table);
  const isPart = values?.some((item) => item.is === 'values' && !item.isWhole) === true;
  if (values !== null && !(isPart && concept !== undefined)) return values;
  return concept !== undefined || column ? [{ is: 'concept', concept: concept ?? null, column }] : null;
}

/** What the thesaurus says of words that nothing else knows: values of the table in other words, or one of its columns. */
function likened(part: readonly Token[], table: Vocabulary): Item | null {
  const text = part.map((token) => token.text).join(' ');
  const values = table.valuesLike(text);
  if (values) return { is: 'values', isWhole: true, ...values };
  const column = table.columnLike(text);
  return column && { is: 'concept', concept: null, column };
}

/** The column that a value is of: where it is the whole of values rather than words of them; null where several are. */
function valuesOf(phrase: string, table: Vocabulary): readonly Item[] | null {
  const places = table.places(phrase);
  const whole = places.filter(({ isWhole }) => isWhole);
  const [place, ...others] = whole.length > 0 ? whole : places;
  if (!place || others.length > 0) return null;
  return [{ is: 'values', column: place.column, isWhole: place.isWhole, words: [...place.words].sort() }];
}

const isUnsure = (): null => null;

/** What it names can be compared; a thing is what rows are, also where a column has its name. */
const measuredOf = (item: Item | undefined): Column | null =>
  item?.is === 'concept' &&
  item.column &&
  isMeasured(item.column) &&
  !(item.concept !== null && THINGS.has(item.concept))
    ? item.column
    : null;

/** One table's reading of a question whose words are all known to it. */
class Interpretation {
  readonly #table: Vocabulary;
  readonly #items: readonly Item[];
  readonly #where: Condition[] = [];
  readonly #used = new Set<Item>();
  #evidence = 0;

  constructor(table: Vocabulary, items: readonly Item[]) {
    this.#table = table;
    this.#items = items;
  }

  read(): Reading | null {
    const items = this.#items;
    for (const item of items) {
      if (item.is !== 'concept') continue;
      if (item.concept !== null && THINGS.has(item.concept)) {
        if (item.column === null && !this.#table.isAbout(item.concept)) return isUnsure();
        this.#evidence += 1;
      } else if (item.column === null) return isUnsure();
    }
    const orders = items.filter((item) => item.is === 'order');
    if (orders.length > 1) return isUnsure();
    const limit = this.#limit();
    if (!this.#readFigures(limit) || !this.#readValues()) return isUnsure();
    const sort = this.#readOrder(limit);
    if (sort === null) return isUnsure();
    const computed = this.#readComputation();
    if (computed === null) return isUnsure();
    if (
      items.some(
        (item) =>
          (item.is === 'not' || item.is === 'between' || item.is === 'compare') && !this.#used.has(item),
      )
    ) {
      return isUnsure();
    }
    const query: Query = { table: this.#table.table.title, where: this.#where, ...sort, ...computed };
    const hasThing = items.some(
      (item) => item.is === 'concept' && item.concept !== null && THINGS.has(item.concept),
    );
    const isWhole =
      this.#where.length > 0 ||
      query.group !== undefined ||
      (query.sort !== undefined && this.#evidence > 0) ||
      (query.compute !== undefined && (hasThing || query.compute.what !== 'count'));
    return { query, isWhole, evidence: this.#evidence };
  }

  #columnIn(concept: Concept | null): Column | null {
    return concept === null ? null : this.#table.columnOf(concept);
  }

  #near(at: number): Column | null {
    for (const place of [at - 1, at + 1, at - 2, at + 2]) {
      const column = measuredOf(this.#items[place]);
      if (column) return column;
    }
    return null;
  }

  /** “The three cheapest”: a small number that counts rows. */
  #limit(): Item | null {
    const hasOrder = this.#items.some((item) => item.is === 'order');
    if (!hasOrder) return null;
    return (
      this.#items.find((item, at) => {
        if (item.is !== 'figure' || item.unit !== null || item.number > 20) return false;
        const before = this.#items[at - 1];
        const isCompared = before?.is === 'compare' || before?.is === 'between';
        const next = this.#items[at + 1];
        const ofColumn = [before, next].some((each) => measuredOf(each) !== null);
        return !isCompared && !ofColumn;
      }) ?? null
    );
  }

  #readFigures(limit: Item | null): boolean {
    const items = this.#items;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item?.is === 'thousand' && !this.#used.has(item)) return false;
      if (item?.is !== 'figure' || item === limit || this.#used.has(item)) continue;
      if (Number.isNaN(item.number)) {
        this.#used.add(item);
        continue;
      }
      const before = items[at - 1];
      const earlier = items[at - 2];
      if (before?.is === 'between') {
        if (!this.#readBetween(at)) return false;
        continue;
      }
      const [multiplied, end] = this.#multiplied(at);
      const own = measuredOf(items[end]);
      // “The cheapest with 4 beds” is no comparison.
      const isOther = before?.is === 'order' && own !== null && own !== this.#columnIn(before.concept);
      const compare =
        before?.is === 'compare' || (before?.is === 'order' && !isOther)
          ? before
          : earlier?.is === 'compare' && before?.is === 'concept'
            ? earlier
            : null;
      const after = items[items[end]?.is === 'concept' ? end + 1 : end];
      const behind = after?.is === 'compare' && (after.sign === '<=' || after.sign === '>=') ? after : null;
      const sign = compare ?? behind;
      const implied = sign?.is === 'order' ? sign.concept : null;
      if (sign?.is === 'order' && implied === null) return false;
      const is: Condition['is'] =
        sign === null ? '=' : sign.is === 'compare' ? sign.sign : sign.descending ? '>' : '<';
      const column = this.#columnFor(item, at, end, implied, sign !== null);
      if (!column) return false;
      if (sign) this.#used.add(sign);
      this.#used.add(item);
      if (!this.#add(column, is, multiplied, item.unit)) return false;
    }
    return true;
  }

  #readBetween(at: number): boolean {
    const items = this.#items;
    const [first, second] = [items[at], items[at + 1]];
    if (first?.is !== 'figure' || second?.is !== 'figure') return false;
    const [to, end] = this.#multiplied(at + 1);
    const isShort = to !== second.number && first.number < 1_000;
    const from = isShort ? (first.number * to) / second.number : first.number;
    const unit = second.unit ?? first.unit ?? this.#unitAt(end);
    const column = this.#columnFor({ ...second, unit, number: to }, at, end, null, true);
    if (!column) return false;
    const between = items[at - 1];
    for (const used of [first, second, between]) if (used) this.#used.add(used);
    const [low, high] = [this.#inUnit(from, unit, column), this.#inUnit(to, unit, column)];
    if (low === null || high === null) return false;
    this.#where.push({ column: column.name, is: 'between', value: [low, high] });
    return true;
  }

  /** With the “thousand” behind it. */
  #multiplied(at: number): [number: number, end: number] {
    const [figure, next] = [this.#items[at], this.#items[at + 1]];
    if (figure?.is !== 'figure') return [NaN, at + 1];
    if (next?.is !== 'thousand') return [figure.number, at + 1];
    this.#used.add(next);
    return [figure.number * 1_000, at + 2];
  }

  #unitAt(at: number): Unit | null {
    const item = this.#items[at];
    return item?.is === 'figure' && Number.isNaN(item.number) ? item.unit : null;
  }

  #columnFor(
    { number, unit: own }: { readonly number: number; readonly unit: Unit | null },
    at: number,
    end: number,
    implied: Concept | null,
    isCompared: boolean,
  ): Column | null {
    const unit = own ?? this.#unitAt(end);
    const measured = this.#table.table.columns.filter(isMeasured);
    if (implied === 'year') {
      const year = this.#table.columnOf('year');
      return year?.type === 'number' ? year : null;
    }
    if (unit) {
      const fitting = measured.filter((column) => column.unit?.dimension === unit.dimension);
      this.#evidence += fitting.length > 0 ? 1 : 0;
      const near = this.#near(at);
      if (near && fitting.includes(near)) return near;
      if (fitting.length === 1) return fitting[0] ?? null;
      const price = this.#table.columnOf('price');
      return price && fitting.includes(price) ? price : null;
    }
    const candidates = [this.#items[end], this.#items[at - 1], this.#items[at - 2]];
    for (const item of candidates) {
      if (item?.is !== 'concept' || !item.column) continue;
      if (isCompared && item.concept !== null && THINGS.has(item.concept)) continue;
      // What cannot be compared is not what was meant; nor is anything else, then.
      if (isCompared && !isMeasured(item.column)) return null;
      this.#evidence += 1;
      return item.column;
    }
    if (implied !== null) return this.#table.columnOf(implied);
    const named = this.#items.flatMap((item) => measuredOf(item) ?? []);
    if (isCompared && named.length === 1) return named[0] ?? null;
    if (isCompared && named.length === 0) {
      const price = this.#table.columnOf('price');
      return price && isMeasured(price) ? price : null;
    }
    const year = this.#table.columnOf('year');
    return !isCompared && year?.type === 'number' && year.values.includes(number) ? year : null;
  }

  #inUnit(number: number, unit: Unit | null, column: Column): number | null {
    if (unit === null) return number;
    const { unit: own } = column;
    return own?.dimension === unit.dimension ? (number * unit.factor) / own.factor : null;
  }

  #add(column: Column, is: Condition['is'], number: number, unit: Unit | null): boolean {
    const value = this.#inUnit(number, unit, column);
    if (value === null || (column.type === 'date' && is !== '=')) return false;
    this.#where.push({ column: column.name, is, value: isMeasured(column) ? value : String(value) });
    return true;
  }

  #readValues(): boolean {
    const byColumn = new Map<string, { words: Set<string>; isWhole: boolean; isNot: boolean }>();
    for (const [at, item] of this.#items.entries()) {
      if (item.is !== 'values') continue;
      const before = this.#items[at - 1];
      const isNot = before?.is === 'not';
      if (isNot) this.#used.add(before);
      const { column, isWhole, words } = item;
      this.#evidence += 2;
      const known = byColumn.get(column.name);
      if (known && known.isNot !== isNot) return false;
      if (isNot && !isWhole) return false;
      byColumn.set(column.name, {
        words: new Set([...(known?.words ?? []), ...words]),
        isWhole: isWhole && (known?.isWhole ?? true),
        isNot,
      });
    }
    for (const [column, { words, isWhole, isNot }] of byColumn) {
      const all = [...words];
      const value = all.length === 1 ? (all[0] ?? '') : all;
      const is = isNot ? '!=' : isWhole ? (all.length === 1 ? '=' : 'in') : 'contains';
      this.#where.push({ column, is, value });
    }
    return true;
  }

  #readOrder(limit: Item | null): Pick<Query, 'sort' | 'limit'> | null {
    const at = this.#items.findIndex((item) => item.is === 'order');
    const order = this.#items[at];
    if (order?.is !== 'order' || this.#used.has(order)) return {};
    let column = order.concept === null ? this.#near(at) : this.#table.columnOf(order.concept);
    if (order.concept === 'year' && !column) column = this.#table.columnOf('date');
    if (!column || !isMeasured(column)) return null;
    this.#evidence +=
      order.concept === null || order.concept === 'area' || order.concept === 'duration' ? 1 : 0;
    const descending = order.descending;
    const compared = this.#items.filter((item) => item.is === 'values');
    // Which of two: both are needed to see it.
    const isEither =
      compared.length > 1 && new Set(compared.map((item) => item.column)).size < compared.length;
    const most = limit?.is === 'figure' ? limit.number : 1;
    return { sort: { column: column.name, descending }, ...(isEither ? {} : { limit: most }) };
  }

  #readComputation(): Pick<Query, 'compute' | 'group'> | null {
    const has = (is: Item['is']): boolean => this.#items.some((item) => item.is === is);
    const perAt = this.#items.findIndex((item) => item.is === 'per');
    let group: string | undefined;
    if (perAt >= 0) {
      const next = this.#items[perAt + 1];
      if (next?.is !== 'concept' || !next.column || isMeasured(next.column)) return null;
      group = next.column.name;
      this.#evidence += 1;
    }
    const measured = this.#items.flatMap((item) => measuredOf(item)?.name ?? []);
    const named = [...new Set(measured)].filter((name) => !this.#where.some(({ column }) => column === name));
    const price = this.#table.columnOf('price')?.name;
    const subject = named.length === 0 && price !== undefined && has('average') ? [price] : named;
    let compute: Computation | undefined;
    if (has('average') || (has('sum') && !has('count'))) {
      const [column] = subject;
      if (column === undefined || subject.length > 1 || (has('average') && has('sum'))) return null;
      compute = { what: has('average') ? 'avg' : 'sum', column };
    } else if (has('count')) compute = { what: 'count' };
    if (compute && has('order')) return null;
    if (group !== undefined && !compute) return null;
    return { ...(compute ? { compute } : {}), ...(group === undefined ? {} : { group }) };
  }
}
