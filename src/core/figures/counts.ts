import { rowsWithin, sideOf } from './conditions';
import type { Derivation } from './derived';
import { push } from './multi-map';
import { MAX_COUNT, type Reading } from './reading';
import type { Figure } from './spans';
import type { Statement } from './statements';
import { wordsOf } from './words';

/** Each looks at all rows. */
const MAX_LOOKS = 20;
/** Of a statement, so much is read for what it counts. */
const MAX_CHARS = 600;
const MAX_FIGURES = 24;
const MAX_BOUNDS = 3;
const MAX_WORDS = 24;
const YEAR = /^(?:19|20)\d\d$/;

interface Amount {
  readonly row: number;
  readonly amount: number;
}

type Column = readonly Amount[];

/** What an answer counts: the lists and tables that it has, and the rows that it speaks of. */
export class Counts {
  readonly #reading: Reading;
  readonly #sizes = new Map<number, number>();
  readonly #columns = new Map<string, readonly Column[]>();
  readonly #within = new Map<Statement, ReadonlySet<number>>();
  #looks = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
    for (const { group, isHead, kind, indent } of reading.statements) {
      if (group === null || kind === 'prose' || (isHead && kind === 'row')) continue;
      if (kind === 'item' && indent > (reading.statements[group]?.indent ?? 0)) continue;
      this.#sizes.set(group, (this.#sizes.get(group) ?? 0) + 1);
    }
  }

  isCount(figure: Figure, index: number): boolean {
    if (figure.kind !== 'number' || figure.unit !== null) return false;
    const [amount = 0] = figure.amounts;
    const statement = this.#reading.statement(index);
    const groups = statement.group === null ? statement.beside : [statement.group];
    if (groups.some((group) => this.#sizes.get(group) === amount)) return true;
    if (amount > 1 && this.#reading.namedIn(index) === amount) return true;
    if (!this.#reading.wants(figure, index) && this.#isCountOfRows(statement, amount)) return true;
    return this.#isCountWithin(statement, amount);
  }

  /** Of it, something that the statement counts is on one side. */
  isBoundOfCount(figure: Figure, index: number): boolean {
    const statement = this.#reading.statement(index);
    return (
      sideOf(this.#reading.around(figure).before) !== null &&
      statement.figures
        .slice(0, MAX_FIGURES)
        .some(
          (other) => this.#reading.isCounted(other) && this.#isCountWithin(statement, other.amounts[0] ?? 0),
        )
    );
  }

  /** It introduces a list or table that has another number of parts. */
  isWrong(figure: Figure, index: number): boolean {
    const { group, beside } = this.#reading.statement(index);
    if (group !== null || !this.#reading.isCounted(figure)) return false;
    const sizes = beside.map((one) => this.#sizes.get(one) ?? 0).filter((size) => size > 1);
    return sizes.length > 0 && !sizes.includes(figure.amounts[0] ?? 0) && !this.#isSaid(figure);
  }

  /** The facts say it in the same words: `9 to 18` counts nothing that stands in a list. */
  #isSaid(figure: Figure): boolean {
    const { facts } = this.#reading;
    const behind = (after: string): string =>
      wordsOf(after)
        .slice(0, 2)
        .map(({ stem }) => stem)
        .join(' ');
    const words = behind(this.#reading.around(figure).after);
    return this.#reading
      .places(figure)
      .slice(0, MAX_LOOKS)
      .some(
        ({ line, figure: other }) => line.table === null && behind(facts.around(line, other).after) === words,
      );
  }

  /** What the rows that the answer names come to, though it does not list what they say. */
  howOfRows(figure: Figure, index: number): Derivation | null {
    if (figure.kind !== 'number' || figure.unit === null) return null;
    const { dimension } = figure.unit;
    const own = new Set(
      this.#reading
        .about(index)
        .filter(({ rows }) => rows.size === 1)
        .flatMap(({ rows }) => [...rows]),
    );
    const columns = this.#columnsOf(dimension);
    const percents = this.#reading
      .statement(index)
      .figures.filter(({ unit }) => unit?.dimension === 'percent');
    const is = (value: number): boolean => figure.amounts.some((amount) => Math.abs(value - amount) < 0.0051);
    for (const values of columns) {
      const all = values.map(({ amount }) => amount);
      const named = values.filter(({ row }) => own.has(row)).map(({ amount }) => amount);
      for (const some of [all, named]) {
        const sum = some.reduce((total, amount) => total + amount, 0);
        if (some.length > 1 && (is(sum) || is(sum / some.length))) return 'sum';
      }
      if (
        named.some((one, at) =>
          named.slice(at + 1).some((other) => one !== other && is(Math.abs(one - other))),
        )
      )
        return 'difference';
      const shares = percents.flatMap(({ amounts: [percent = 0] }) =>
        named.map((amount) => [amount, (amount * percent) / 100] as const),
      );
      if (shares.some(([amount, share]) => [share, amount - share, amount + share].some(is)))
        return 'product';
    }
    return null;
  }

  /** Of the rows that are named: what stands in each column that has figures of a kind. */
  #columnsOf(dimension: string): readonly Column[] {
    const known = this.#columns.get(dimension);
    if (known) return known;
    const columns = new Map<string, Amount[]>();
    for (const { id, figures, cells, table } of this.#reading.named) {
      for (const {
        start,
        unit,
        amounts: [amount = 0],
      } of figures) {
        if (unit?.dimension !== dimension) continue;
        const at = cells.findIndex((cell) => start >= cell.start && start < cell.end);
        if (at !== -1) push(columns, `${table ?? ''}\n${at}`, { row: id, amount });
      }
    }
    const found = [...columns.values()];
    this.#columns.set(dimension, found);
    return found;
  }

  /** So many rows are on the sides that it says of its bounds. */
  #isCountWithin(statement: Statement, amount: number): boolean {
    if (amount > MAX_COUNT) return false;
    let counts = this.#within.get(statement);
    if (!counts) {
      counts = this.#countsWithin(statement);
      this.#within.set(statement, counts);
    }
    return counts.has(amount);
  }

  #countsWithin(statement: Statement): ReadonlySet<number> {
    const bounds = statement.figures
      .slice(0, MAX_FIGURES)
      .map((one) => this.#reading.around(one))
      .filter(({ before }) => sideOf(before) !== null)
      .slice(0, MAX_BOUNDS);
    if (bounds.length === 0 || this.#looks >= MAX_LOOKS) return new Set();
    this.#looks += 1;
    const stems = wordsOf(this.#reading.written(statement).slice(0, MAX_CHARS)).map(({ stem }) => stem);
    return rowsWithin(
      this.#reading.facts,
      bounds,
      stems.filter((stem) => stem.length >= 3).slice(0, MAX_WORDS),
    );
  }

  /** So many rows have a word of the statement in them, or a table has so many. */
  #isCountOfRows(statement: Statement, amount: number): boolean {
    const { facts } = this.#reading;
    if (amount > 1 && [...facts.rowsOf.values()].includes(amount)) return true;
    return wordsOf(this.#reading.written(statement)).some(
      ({ stem }) =>
        stem.length >= 3 &&
        (!/\d/.test(stem) || YEAR.test(stem)) &&
        [...facts.rowsWith(stem).values()].includes(amount),
    );
  }
}
