import type { Reading } from './reading';
import type { Figure } from './scan';
import type { Statement } from './statements';
import { wordsOf } from './words';

/** What an answer counts: the lists and tables that it has, and the rows that it speaks of. */
export class Counts {
  readonly #reading: Reading;
  readonly #sizes = new Map<number, number>();

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
    return !this.#reading.wants(figure, index) && this.#isCountOfRows(statement, amount);
  }

  /** It introduces a list or table that has another number of parts. */
  isWrong(figure: Figure, index: number): boolean {
    const { group, beside } = this.#reading.statement(index);
    if (group !== null || !this.#reading.isCounted(figure)) return false;
    const sizes = beside.map((one) => this.#sizes.get(one) ?? 0).filter((size) => size > 1);
    return sizes.length > 0 && !sizes.includes(figure.amounts[0] ?? 0);
  }

  /** Of what the answer does not list, of the rows that it names. */
  isSumOfRows(figure: Figure): boolean {
    if (figure.kind !== 'number' || figure.unit === null) return false;
    const sums = new Map<string, number[]>();
    for (const { figures, cells, table } of this.#reading.named) {
      for (const [at, { start, end }] of cells.entries()) {
        const one = figures.find((other) => other.start >= start && other.end <= end);
        if (one?.unit?.dimension !== figure.unit.dimension) continue;
        const key = `${table ?? ''}\n${at}`;
        sums.set(key, [...(sums.get(key) ?? []), one.amounts[0] ?? 0]);
      }
    }
    return [...sums.values()].some((values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return values.length > 1 && figure.amounts.some((amount) => Math.abs(sum - amount) < 0.0051);
    });
  }

  /** So many rows have a word of the statement in them. */
  #isCountOfRows(statement: Statement, amount: number): boolean {
    const { facts } = this.#reading;
    return wordsOf(this.#reading.written(statement)).some(
      ({ stem }) =>
        stem.length >= 3 && !/\d/.test(stem) && [...facts.rowsWith(stem).values()].includes(amount),
    );
  }
}
