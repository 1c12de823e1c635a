import { type Figure, scan } from './scan';
import { type FactIndex, type FactLine, type Place, same } from './facts';
import { type TracedSentence, traceSentences } from './sentences';
import { type Derivation, derivationOf, isAsked, isRounding, type Known } from './derived';
import { readAnswer, type Statement } from './statements';
import { type Subject, type Subjects, subjectsOf } from './subjects';
import { isCurrency } from '../../shared/values/units';
import { type Word, wordsOf } from './words';

/** What the program says of a figure. Those that the question named are right as they are, and not said. */
export type FigureState = 'found' | 'derived' | 'other_row' | 'not_found';

export interface CheckedFigure {
  readonly start: number;
  readonly end: number;
  readonly state: FigureState;
  /** Where it stands in the facts: of another row where the state says so. */
  readonly line: FactLine | null;
  readonly how: Derivation | null;
}

/** Counts are small, and stand before what they count. */
const MAX_COUNT = 50;
/** A year stands in thousands of rows. */
const MAX_PLACES = 200;
/** Of things that have a name in common, so many say what they are like. */
const MAX_ROWS = 20;

interface Seen {
  /** As it is seen in the answer. */
  readonly text: string;
}

export interface CheckedAnswer {
  readonly figures: readonly (CheckedFigure & Seen)[];
  readonly sentences: readonly (TracedSentence & Seen)[];
}

/** Reads an answer once: looks each of its figures up in what was sent, and each of its sentences. */
export function checkAnswer(facts: FactIndex, answer: string, questions: readonly string[]): CheckedAnswer {
  const { text, statements, origin } = readAnswer(answer);
  const asked = questions.flatMap((question) => scan(question));
  const figures = new Check(facts, text, statements, asked, questions.at(-1) ?? '').run();
  const inAnswer = <T extends { readonly start: number; readonly end: number }>(one: T): T & Seen => ({
    ...one,
    start: origin(one.start),
    end: origin(one.end - 1) + 1,
    text: text.slice(one.start, one.end),
  });
  return {
    figures: figures.map(inAnswer),
    sentences: traceSentences(facts, text, statements, figures).map(inAnswer),
  };
}

class Check {
  readonly #facts: FactIndex;
  readonly #text: string;
  readonly #statements: readonly Statement[];
  readonly #asked: readonly Figure[];
  readonly #aboutOf: readonly (readonly Subject[])[];
  readonly #own: readonly boolean[];
  readonly #known: Known[] = [];
  readonly #sizes = new Map<number, number>();
  /** That the answer names one by one. */
  readonly #rows: ReadonlySet<FactLine>;

  constructor(
    facts: FactIndex,
    text: string,
    statements: readonly Statement[],
    asked: readonly Figure[],
    question: string,
  ) {
    this.#facts = facts;
    this.#text = text;
    this.#statements = statements;
    this.#asked = asked;
    const own = statements.map((statement) =>
      statement.kind === 'row' && statement.isHead ? NOBODY : subjectsOf(facts, text, statement),
    );
    this.#aboutOf = carried(statements, own, askedAbout(facts, question));
    this.#own = own.map(({ subjects }, index) => subjects.length > 0 && this.#aboutOf[index] === subjects);
    this.#rows = new Set(
      own.flatMap(({ subjects }) =>
        subjects.flatMap(({ rows }) =>
          rows.size === 1 ? [...rows].flatMap((id) => facts.lines[id] ?? []) : [],
        ),
      ),
    );
    for (const { group, isHead, kind, indent } of statements) {
      if (group === null || (isHead && kind === 'row')) continue;
      if (kind === 'item' && indent > (statements[group]?.indent ?? 0)) continue;
      if (kind === 'prose') continue;
      this.#sizes.set(group, (this.#sizes.get(group) ?? 0) + 1);
    }
  }

  run(): CheckedFigure[] {
    interface Waiting {
      readonly figure: Figure;
      readonly index: number;
    }
    const results = new Map<Figure, CheckedFigure>();
    const waiting: Waiting[] = [];
    for (const [index, statement] of this.#statements.entries()) {
      for (const figure of statement.figures) {
        const line = this.#ofSubject(figure, index);
        const isKnown = line !== null || isAsked(figure, this.#asked);
        if (isKnown) this.#know(figure, index);
        if (line) results.set(figure, toChecked(figure, 'found', line));
        else if (!isKnown && this.#isWrongCount(figure, statement))
          results.set(figure, toChecked(figure, 'not_found', null));
        else if (!isKnown) waiting.push({ figure, index });
      }
    }
    // A sum may stand before what it is the sum of.
    const rest: Waiting[] = [];
    for (const { figure, index } of waiting) {
      const how = this.#derivation(figure, index);
      if (how === null) rest.push({ figure, index });
      else results.set(figure, { ...toChecked(figure, 'derived', null), how });
    }
    const left: Waiting[] = [];
    for (const { figure, index } of rest) {
      const elsewhere = this.#elsewhere(figure, index);
      results.set(figure, elsewhere);
      if (elsewhere.state === 'found') this.#know(figure, index);
      else left.push({ figure, index });
    }
    for (const { figure, index } of left) {
      const how = this.#derivation(figure, index);
      if (how !== null) results.set(figure, { ...toChecked(figure, 'derived', null), how });
    }
    return [...results.values()].sort((a, b) => a.start - b.start);
  }

  #know(figure: Figure, index: number): void {
    const { group, cells, figures } = this.#statement(index);
    const cell = cells.findIndex(({ start, end }) => figure.start >= start && figure.end <= end);
    const like = figures.filter(
      (other) => other.unit?.dimension === figure.unit?.dimension && other.start < figure.start,
    );
    this.#known.push({
      figure,
      statement: index,
      series:
        group === null
          ? `s${index}`
          : `g${group}:${cell === -1 ? `i${like.length}${figure.unit?.dimension ?? ''}` : cell}`,
    });
  }

  #statement(index: number): Statement {
    const statement = this.#statements[index];
    if (!statement) throw new Error('A figure stands in a statement.');
    return statement;
  }

  #written({ start, end }: Figure): string {
    return this.#text.slice(start, end);
  }

  /** The subject that stands nearest before a figure first, then the others that the statement names. */
  #subjectsFor(figure: Figure, index: number): Subject[] {
    const about = this.#aboutOf[index] ?? [];
    if (this.#own[index] !== true) return [...about];
    return [...about].sort((a, b) => distance(figure, a) - distance(figure, b));
  }

  #ofSubject(figure: Figure, index: number): FactLine | null {
    const places = this.#places(figure);
    for (const { rows, names } of this.#subjectsFor(figure, index)) {
      const isName =
        this.#own[index] === true && names.some(([start, end]) => figure.start >= start && figure.end <= end);
      const [row] = rows;
      if (isName && row !== undefined) return this.#facts.lines[row] ?? null;
      for (const { line } of places) if (rows.has(line.id)) return line;
    }
    return null;
  }

  /** Where a figure stands in the facts. What counts things is no amount of anything. */
  #places(figure: Figure): Place[] {
    const all = [...this.#facts.find(figure, this.#written(figure)).values()];
    const counts = this.#isCounted(figure) && figure.unit === null;
    return counts ? all.filter(({ figure: other }) => other.unit === null) : all;
  }

  #derivation(figure: Figure, index: number): Derivation | null {
    const statement = this.#statement(index);
    if (this.#isCount(figure, statement, index)) return 'count';
    const before = this.#text.slice(Math.max(statement.start, figure.start - 24), figure.start);
    const derived = derivationOf(figure, index, this.#known, before);
    if (derived !== null || figure.kind !== 'number') return derived;
    if (this.#isSumOfRows(figure)) return 'sum';
    const own = (this.#aboutOf[index] ?? []).flatMap(({ rows }) =>
      [...rows].slice(0, MAX_ROWS).flatMap((id) => this.#facts.lines[id]?.figures ?? []),
    );
    return isRounding(figure, own, before) ? 'rounding' : null;
  }

  /** Of what the answer does not list, of the rows that it does. */
  #isSumOfRows(figure: Figure): boolean {
    if (figure.kind !== 'number' || figure.unit === null) return false;
    const sums = new Map<string, number[]>();
    for (const line of this.#rows) {
      for (const [at, { start, end }] of line.cells.entries()) {
        const one = line.figures.find((other) => other.start >= start && other.end <= end);
        if (one?.unit?.dimension !== figure.unit.dimension) continue;
        const key = `${line.table ?? ''}\n${at}`;
        sums.set(key, [...(sums.get(key) ?? []), one.amounts[0] ?? 0]);
      }
    }
    return [...sums.values()].some((values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return values.length > 1 && figure.amounts.some((amount) => Math.abs(sum - amount) < 0.0051);
    });
  }

  #isCounted(figure: Figure): boolean {
    const [amount = 0] = figure.amounts;
    if (figure.kind !== 'number' || figure.unit !== null || !Number.isInteger(amount) || amount > MAX_COUNT)
      return false;
    return /^(?: \p{L}{2}| ?:)/u.test(this.#text.slice(figure.end, figure.end + 4));
  }

  #isCount(figure: Figure, statement: Statement, index: number): boolean {
    const [amount = 0] = figure.amounts;
    if (figure.kind !== 'number' || figure.unit !== null) return false;
    const groups = statement.group === null ? statement.beside : [statement.group];
    if (groups.some((group) => this.#sizes.get(group) === amount)) return true;
    return !this.#wants(figure, index, this.#aboutOf[index] ?? []) && this.#countOfRows(statement, amount);
  }

  /** So many rows have the words of the statement in them. */
  #countOfRows({ start, end }: Statement, amount: number): boolean {
    return wordsOf(this.#text.slice(start, end)).some(
      ({ stem }) =>
        stem.length >= 3 &&
        !/\d/.test(stem) &&
        [...this.#facts.rowsWith(stem).values()].some((count) => count === amount),
    );
  }

  /** Not of a row that the statement speaks of. */
  #elsewhere(figure: Figure, index: number): CheckedFigure {
    const statement = this.#statement(index);
    const places = this.#places(figure);
    const best = this.#closest(
      places.map(({ line }) => line),
      statement,
    );
    if (!best) return this.#inWords(figure);
    const about = this.#aboutOf[index] ?? [];
    if (about.length === 0)
      return toChecked(figure, this.#isStray(figure, places, statement) ? 'other_row' : 'found', best);
    if (!this.#wants(figure, index, about)) return toChecked(figure, 'found', best);
    const tables = new Set(about.map(({ table }) => table));
    const elsewhere = places
      .map(({ line }) => line)
      .filter(({ table }) => table === null || !tables.has(table));
    const telling = this.#tellingWords(statement, about);
    const related = this.#closest(
      elsewhere.filter((line) => telling.some((stem) => line.stems.has(stem))),
      statement,
    );
    return related ? toChecked(figure, 'found', related) : toChecked(figure, 'other_row', best);
  }

  /** The sentence is about a text, and this figure stands in a row that has nothing to do with it. */
  #isStray(figure: Figure, places: readonly { line: FactLine }[], statement: Statement): boolean {
    const telling = this.#tellingWords(statement, []);
    if (places.some(({ line }) => line.table === null || telling.some((stem) => line.stems.has(stem))))
      return false;
    const own = new Set(places.map(({ line }) => line.text));
    const others = statement.figures
      .filter((other) => other !== figure)
      .map((other) => this.#places(other))
      .filter((of) => of.length > 0);
    return (
      others.length > 0 &&
      others.every(
        (of) => of.some(({ line }) => line.table === null) && !of.some(({ line }) => own.has(line.text)),
      )
    );
  }

  /** Codes are written in many ways; what stands in the facts letter by letter is there. */
  #inWords(figure: Figure): CheckedFigure {
    if (figure.kind === 'code' || figure.kind === 'web') {
      const stems = wordsOf(this.#written(figure)).map(({ stem }) => stem);
      const [first = '', ...others] = stems.sort((a, b) => b.length - a.length);
      const line = this.#facts
        .linesWith(first)
        .map((id) => this.#facts.lines[id])
        .find((one) => others.every((stem) => one?.stems.has(stem)));
      if (line && (stems.length > 1 || figure.kind === 'web')) {
        const raw = this.#facts.written(line, line).toLowerCase();
        if (raw.includes(this.#written(figure).toLowerCase())) return toChecked(figure, 'found', line);
      }
    }
    return toChecked(figure, 'not_found', null);
  }

  #isWrongCount(figure: Figure, { group, beside }: Statement): boolean {
    if (group !== null || !this.#isCounted(figure)) return false;
    const sizes = beside.map((one) => this.#sizes.get(one) ?? 0).filter((size) => size > 1);
    return sizes.length > 0 && !sizes.includes(figure.amounts[0] ?? 0);
  }

  /** A row that the statement speaks of has a figure of this kind, which the statement says nowhere. */
  #wants(figure: Figure, index: number, about: readonly Subject[]): boolean {
    const said = this.#statements
      .filter((_, at) => this.#aboutOf[at] === about || at === index)
      .flatMap(({ figures }) => figures)
      .filter((other) => other !== figure);
    return about.some(({ rows }) =>
      Array.from(rows)
        .slice(0, MAX_ROWS)
        .some((id) =>
          this.#facts.lines[id]?.figures.some(
            (other) => alike(figure, other) && !said.some((one) => alike(one, other) && same(one, other)),
          ),
        ),
    );
  }

  /** The words of a statement, but for its figures and the names of what it speaks of. */
  #tellingWords({ start, end, figures }: Statement, about: readonly Subject[]): string[] {
    const lines = about.flatMap(({ rows }) =>
      Array.from(rows)
        .slice(0, MAX_ROWS)
        .flatMap((id) => this.#facts.lines[id] ?? []),
    );
    const isFigure = (word: Word): boolean =>
      figures.some((figure) => word.start + start < figure.end && word.end + start > figure.start);
    return wordsOf(this.#text.slice(start, end)).flatMap((word) =>
      word.stem.length > 3 &&
      !/\d/.test(word.stem) &&
      !isFigure(word) &&
      !lines.some((line) => line.stems.has(word.stem))
        ? [word.stem]
        : [],
    );
  }

  #closest(lines: readonly FactLine[], { start, end }: Statement): FactLine | null {
    if (lines.length < 2) return lines[0] ?? null;
    const stems = new Set(wordsOf(this.#text.slice(start, end)).map(({ stem }) => stem));
    let best: FactLine | null = null;
    let most = -1;
    for (const line of lines.slice(0, MAX_PLACES)) {
      let common = 0;
      for (const stem of stems) if (line.stems.has(stem)) common += stem.length > 3 ? 2 : 1;
      if (common <= most) continue;
      [best, most] = [line, common];
    }
    return best;
  }
}

const toChecked = ({ start, end }: Figure, state: FigureState, line: FactLine | null): CheckedFigure => ({
  start,
  end,
  state,
  line,
  how: null,
});

function alike(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'number' || !a.unit || !b.unit || a.unit.dimension === b.unit.dimension) return true;
  return isCurrency(a.unit.dimension) && isCurrency(b.unit.dimension);
}

/** What stands before a figure is nearer than what follows it. */
function distance({ start }: Figure, subject: Subject): number {
  return subject.start <= start ? start - subject.start : 10_000 + subject.start - start;
}

function askedAbout(facts: FactIndex, question: string): Subject[] {
  const { text, statements } = readAnswer(question);
  return statements.flatMap((statement) => subjectsOf(facts, text, statement).subjects);
}

const NOBODY: Subjects = { subjects: [], isGuess: false };

/** A statement that names nothing speaks of what was named before: in what it is a part of, above it, or in the question. */
function carried(
  statements: readonly Statement[],
  own: readonly Subjects[],
  asked: readonly Subject[],
): (readonly Subject[])[] {
  let above = asked;
  const nested: { readonly indent: number; readonly subjects: readonly Subject[] }[] = [];
  return statements.map(({ kind, group, indent, isFirst }, index) => {
    const { subjects, isGuess } = own[index] ?? NOBODY;
    const isPart = group !== null;
    if (!isPart) nested.length = 0;
    else if (kind === 'item' && isFirst) while ((nested.at(-1)?.indent ?? -1) >= indent) nested.pop();
    const before = nested.at(-1)?.subjects ?? above;
    if (subjects.length === 0 || (isGuess && before.length > 0)) return before;
    if (!isPart) above = subjects;
    else if (kind !== 'row') nested.push({ indent, subjects });
    return subjects;
  });
}
