import { type FactIndex, type FactLine, isYear, type Place, same } from './facts';
import { type Around, aroundOf } from './around';
import { scanWords } from './scan';
import type { Figure } from './spans';
import { wordsOf } from './words';
import { readAnswer, type ReadableAnswer, type Statement } from './statements';
import { carried, NOBODY, type Subject, subjectsOf } from './subjects';
import { isCurrency } from '../../shared/values/units';

/** Counts are small, and stand before what they count. */
export const MAX_COUNT = 50;
/** Of things that have a name in common, so many say what they are like. */
const MAX_ROWS = 20;
const TELLING_LETTERS = 4;
const NEAR_CHARS = 240;

/** Of one statement: each is compared with the others, and nobody says so many at once. */
const MAX_FIGURES = 200;

/** An answer beside the facts: what it says, and which rows each of its statements speaks of. */
export class Reading {
  readonly facts: FactIndex;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly origin: ReadableAnswer['origin'];
  /** Rows that the answer names one by one. */
  readonly named: ReadonlySet<FactLine>;
  readonly #about: readonly (readonly Subject[])[];
  readonly #namesOwn: readonly boolean[];

  constructor(facts: FactIndex, answer: string, question: string) {
    const { text, statements: all, origin } = readAnswer(answer);
    const statements = all.map((one) => ({ ...one, figures: one.figures.slice(0, MAX_FIGURES) }));
    this.facts = facts;
    this.text = text;
    this.statements = statements;
    this.origin = origin;
    const own = statements.map((statement) =>
      statement.kind === 'row' && statement.isHead ? NOBODY : subjectsOf(facts, text, statement),
    );
    this.#about = carried(statements, own, askedAbout(facts, question));
    this.#namesOwn = own.map(({ subjects }, index) => subjects.length > 0 && this.#about[index] === subjects);
    const alone = own.flatMap(({ subjects }) => subjects.filter(({ rows }) => rows.size === 1));
    this.named = new Set(alone.flatMap(({ rows }) => this.#lines(rows)));
  }

  statement(index: number): Statement {
    const statement = this.statements[index];
    if (!statement) throw new Error('A figure stands in a statement.');
    return statement;
  }

  written({ start, end }: Pick<Figure, 'start' | 'end'>): string {
    return this.text.slice(start, end);
  }

  about(index: number): readonly Subject[] {
    return this.#about[index] ?? [];
  }

  /** How many rows a statement names one by one. */
  namedIn(index: number): number {
    if (this.#namesOwn[index] !== true) return 0;
    return new Set(this.about(index).flatMap(({ rows }) => (rows.size === 1 ? [...rows] : []))).size;
  }

  /** Lines of what a statement speaks of, as many as tell what it is like. */
  linesAbout(about: readonly Subject[]): FactLine[] {
    return about.flatMap(({ rows }) => this.#lines(Array.from(rows).slice(0, MAX_ROWS)));
  }

  /** Sentences of the facts that share words or figures with what stands around one. */
  proseAbout(figure: Figure, index: number): FactLine[] {
    const lines = new Set<FactLine>();
    for (const other of this.statement(index).figures.slice(0, MAX_ROWS))
      for (const { line } of this.places(other).slice(0, MAX_ROWS))
        if (line.table === null) for (const near of this.#beside(line)) lines.add(near);
    for (const { stem } of wordsOf(this.near(figure, index))) {
      if (stem.length < TELLING_LETTERS || /\d/.test(stem)) continue;
      for (const line of this.#lines(this.facts.linesWith(stem).slice(0, MAX_ROWS))) lines.add(line);
    }
    return [...lines].filter(({ table, isHead }) => table === null && !isHead).slice(0, MAX_ROWS);
  }

  /** As much of its statement as says what a figure is. */
  near({ start, end }: Pick<Figure, 'start' | 'end'>, index: number): string {
    return this.text.slice(...this.#around(start, end, index));
  }

  /** Numbers in words: a statement is never marked for them, and reckons with them all the same. */
  wordsNear(place: Figure, index: number): Figure[] {
    const [from] = this.#around(place.start, place.end, index);
    return scanWords(this.near(place, index)).map((figure) => ({
      ...figure,
      start: figure.start + from,
      end: figure.end + from,
    }));
  }

  around(figure: Figure): Around {
    return aroundOf(this.text, figure);
  }

  /** Where a figure stands in the facts. */
  places(figure: Figure): Place[] {
    return this.facts.find(figure, this.written(figure)).filter((place) => this.#counts(figure, place));
  }

  /** The row that a figure's statement speaks of and that has it: the one named nearest before it first. */
  rowOf(figure: Figure, index: number): FactLine | null {
    const about = this.about(index);
    const isOwn = this.#namesOwn[index] === true;
    const subjects = isOwn ? [...about].sort((a, b) => distance(figure, a) - distance(figure, b)) : about;
    for (const { rows, names } of subjects) {
      const isName = isOwn && names.some(([start, end]) => figure.start >= start && figure.end <= end);
      const [row] = rows;
      if (isName && row !== undefined) return this.facts.lines[row] ?? null;
      for (const place of this.facts.findIn(rows, figure, this.written(figure)))
        if (this.#counts(figure, place)) return place.line;
    }
    return null;
  }

  isCounted({ kind, unit, amounts: [amount = 0], end }: Figure): boolean {
    if (kind !== 'number' || unit !== null || !Number.isInteger(amount) || amount > MAX_COUNT) return false;
    return /^(?: \p{L}{2}| ?:)/u.test(this.text.slice(end, end + 4));
  }

  /** A row that the statement speaks of has a figure of this kind, which the statement says nowhere. */
  wants(figure: Figure, index: number): boolean {
    const about = this.about(index);
    const said = this.statements
      .filter((_, at) => this.about(at) === about || at === index)
      .flatMap(({ figures }) => figures)
      .filter((other) => other !== figure);
    return this.linesAbout(about).some(({ figures }) =>
      figures.some(
        (other) => alike(figure, other) && !said.some((one) => alike(one, other) && same(one, other)),
      ),
    );
  }

  #around(start: number, end: number, index: number): [from: number, to: number] {
    const statement = this.statement(index);
    return [Math.max(statement.start, start - NEAR_CHARS), Math.min(statement.end, end + NEAR_CHARS)];
  }

  /** What stands next to it says more of the same. */
  #beside({ id, text }: FactLine): FactLine[] {
    return this.facts.lines.slice(Math.max(0, id - 1), id + 2).filter((line) => line.text === text);
  }

  #lines(rows: Iterable<number>): FactLine[] {
    return Array.from(rows).flatMap((id) => this.facts.lines[id] ?? []);
  }

  /** What counts things is no amount of anything; and `2.000 mg` is not the 2 that stands somewhere without a unit. */
  #counts(figure: Figure, { figure: other }: Place): boolean {
    if (other.unit !== null || other.kind !== 'number') return !this.isCounted(figure) || other.unit === null;
    const [first, second] = figure.amounts;
    return (
      figure.unit === null || first === undefined || second === undefined || other.amounts.includes(first)
    );
  }
}

function askedAbout(facts: FactIndex, question: string): Subject[] {
  const { text, statements } = readAnswer(question);
  return statements.flatMap((statement) => subjectsOf(facts, text, statement).subjects);
}

/** What stands before a figure is nearer than what follows it. */
function distance({ start }: Figure, subject: Subject): number {
  return subject.start <= start ? start - subject.start : 10_000 + subject.start - start;
}

function alike(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'number') return true;
  if (!a.unit || !b.unit) return a.unit === null || !isYear(b);
  if (a.unit.dimension === b.unit.dimension) return true;
  return isCurrency(a.unit.dimension) && isCurrency(b.unit.dimension);
}
