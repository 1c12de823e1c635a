import { scan, scanWords } from './scan';
import type { Figure } from './spans';
import { type Cell, cutLines, type Line } from './lines';
import { withoutLongRuns } from './long-runs';
import { isCurrency, unitInName, unitOf, type Unit } from '../../shared/values/units';
import { fold } from '../../shared/fold';
import { push } from './multi-map';
import { type Name, namesOf } from './names';
import { type Around, aroundOf } from './around';
import { wordsOf } from './words';

/** What was sent of one document, as it stands in the message. */
export interface FactText {
  readonly title: string;
  readonly scope: string;
  readonly content: string;
}

export interface ReadLine extends Line {
  readonly figures: readonly Figure[];
  readonly stems: ReadonlySet<string>;
}

export interface FactLine extends ReadLine {
  /** Its number among all lines. */
  readonly id: number;
  /** Which of the texts. */
  readonly text: number;
  /** The table that it is a row of: rows of one can be mistaken for each other. Null for prose. */
  readonly table: string | null;
}

/** A figure of the facts. */
export interface Place {
  readonly line: FactLine;
  readonly figure: Figure;
}

/** The places of a key in the order of their lines, whose numbers stand apart, because most are only compared. */
interface Posting {
  readonly ids: number[];
  readonly places: Place[];
}

const NOWHERE: Posting = { ids: [], places: [] };

const SMALL = 10;
/** To look for a line among places costs as much as so many places. */
const MANY = 3;

/** The facts of an answer, ready to be asked. */
export class FactIndex {
  readonly texts: readonly FactText[];
  readonly lines: readonly FactLine[];
  /** Names by their first word, the longest first. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly rowsOf: ReadonlyMap<string, number>;
  readonly #byKey = new Map<string, Posting>();
  readonly #byStem = new Map<string, number[]>();
  readonly #common = new Set<string>();
  readonly #rowsWith = new Map<string, ReadonlyMap<string, number>>();
  readonly #found = new WeakMap<Figure, readonly Place[]>();

  /** @param read `readLines`, or what knows what it has read */
  constructor(texts: readonly FactText[], read = readLines) {
    this.texts = texts;
    const lines: FactLine[] = [];
    for (const [text, { title, scope, content }] of texts.entries()) {
      for (const line of read(content)) {
        const table = line.columns === null ? null : `${scope}\n${title}`;
        lines.push({ ...line, id: lines.length, text, table });
      }
    }
    this.lines = lines;
    const rows = new Map<string, number>();
    for (const line of lines) {
      if (line.table !== null && !line.isHead) rows.set(line.table, (rows.get(line.table) ?? 0) + 1);
      for (const stem of line.stems) {
        push(this.#byStem, stem, line.id);
        if (line.table === null || line.isHead) this.#common.add(stem);
      }
      if (!line.isHead || line.table === null)
        for (const figure of line.figures)
          for (const key of new Set(figure.keys)) addPlace(this.#byKey, key, { line, figure });
    }
    this.rowsOf = rows;
    this.names = namesOf(texts, lines);
  }

  /** Lines that hold a word. */
  linesWith(stem: string): readonly number[] {
    return this.#byStem.get(stem) ?? [];
  }

  /** It stands in prose or in the name of a column, and so names no row. */
  isCommon(stem: string): boolean {
    return this.#common.has(stem);
  }

  /** How many rows of each table have a word. */
  rowsWith(stem: string): ReadonlyMap<string, number> {
    const known = this.#rowsWith.get(stem);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const id of this.linesWith(stem)) {
      const table = this.lines[id]?.isHead === false ? this.lines[id].table : null;
      if (table !== null) counts.set(table, (counts.get(table) ?? 0) + 1);
    }
    this.#rowsWith.set(stem, counts);
    return counts;
  }

  /** Where a figure stands in the facts, in whatever writing, once a line. */
  find(figure: Figure, written: string): readonly Place[] {
    const known = this.#found.get(figure);
    if (known) return known;
    const found = new Map<number, Place>();
    for (const key of figure.asks) {
      for (const place of this.#byKey.get(key)?.places ?? []) {
        if (!found.has(place.line.id) && this.#agrees(figure, written, key, place))
          found.set(place.line.id, place);
      }
    }
    const places = [...found.values()];
    this.#found.set(figure, places);
    return places;
  }

  /** The same, in these lines alone: a year stands in thousands. */
  findIn(lines: ReadonlySet<number>, figure: Figure, written: string): Place[] {
    const found = new Map<number, Place>();
    for (const key of figure.asks) {
      const { ids, places } = this.#byKey.get(key) ?? NOWHERE;
      const take = (at: number, id: number): void => {
        const place = places[at];
        if (place && !found.has(id) && this.#agrees(figure, written, key, place)) found.set(id, place);
      };
      if (lines.size < ids.length / MANY) {
        for (const id of lines) for (let at = firstOf(ids, id); ids[at] === id; at += 1) take(at, id);
      } else {
        ids.forEach((id, at) => {
          if (lines.has(id)) take(at, id);
        });
      }
    }
    return [...found.values()];
  }

  written({ text }: FactLine, { start, end }: Cell): string {
    return this.texts[text]?.content.slice(start, end) ?? '';
  }

  /** A figure with what stands around it. */
  around({ text }: FactLine, figure: Figure): Around {
    return aroundOf(this.texts[text]?.content ?? '', figure);
  }

  /** `eight courts` are no eight hours: a number in words stands before what it counts. */
  #countsThings({ line, figure }: Place): boolean {
    if (figure.unit !== null || line.table !== null || figure.kind !== 'number') return false;
    if (/^\d/.test(this.written(line, figure))) return false;
    return /^ (?!(?:per|pro|je|par|por|a|al) )\p{L}{3}/u.test(this.around(line, figure).after);
  }

  #agrees(figure: Figure, written: string, key: string, place: Place): boolean {
    const other = place.figure;
    if (key.startsWith('p:')) return samePhone(written, this.written(place.line, other));
    if (!agree(figure, other, key)) return false;
    return isLikely(figure, place) && !(figure.unit && this.#countsThings(place));
  }
}

/** A row that has prices has none without its currency; and small numbers may count anything. */
function isLikely({ unit, amounts }: Figure, { line, figure }: Place): boolean {
  if (!unit || figure.unit || figure.kind !== 'number' || line.table === null) return true;
  const hasPrices = line.figures.some((one) => one.unit !== null && isCurrency(one.unit.dimension));
  if (hasPrices && isCurrency(unit.dimension)) return false;
  return unit.dimension !== 'percent' || (amounts[0] ?? 0) >= SMALL;
}

/** Whether two figures with a common key say the same. */
export function agree(figure: Figure, other: Figure, key: string): boolean {
  if (key.startsWith('n:')) return !figure.unit || !other.unit || sameUnit(figure.unit, other.unit);
  if (key.startsWith('d:')) return figure.year === 0 || other.year === 0 || figure.year === other.year;
  return true;
}

/** Whether two figures of texts say the same. */
export function same(figure: Figure, other: Figure): boolean {
  return figure.asks.some((key) => other.keys.includes(key) && agree(figure, other, key));
}

const sameUnit = (a: Unit, b: Unit): boolean => a.dimension === b.dimension && a.factor === b.factor;

/** Without the country, or with it. */
function samePhone(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [a, b]
    .map((text) =>
      fold(text)
        .replace(/\(0\)|\D/g, '')
        .replace(/^0+/, ''),
    )
    .sort((x, y) => x.length - y.length);
  return shorter.length >= 6 && longer.endsWith(shorter);
}

/** A year is no amount of anything, also where its column is called so. */
export const isYear = ({ unit, amounts: [amount = 0] }: Figure): boolean =>
  unit === null && Number.isInteger(amount) && amount >= 1_900 && amount <= 2_100;

/** Gives figures of a table the unit that its column says. */
export function withColumnUnits(figures: readonly Figure[], { cells, columns }: Line): Figure[] {
  return figures.map((figure) => {
    if (figure.kind !== 'number' || figure.unit !== null || columns === null) return figure;
    const at = cells.findIndex(({ start, end }) => figure.start >= start && figure.end <= end);
    const unit = unitInName(columns[at] ?? '');
    if (!unit || unit === unitOf('h') || (unit.dimension === 'month' && isYear(figure))) return figure;
    const based = figure.amounts.map(
      (amount) => `q:${unit.dimension}:${Number((amount * unit.factor).toPrecision(12))}`,
    );
    return { ...figure, unit, keys: [...figure.keys, ...based], asks: [...figure.asks, ...based] };
  });
}

/** The figures of each line, in the order of the lines. */
export function figuresIn(figures: readonly Figure[], lines: readonly Line[]): Figure[][] {
  let at = 0;
  return lines.map((line) => {
    while ((figures[at]?.start ?? Infinity) < line.start) at += 1;
    const from = at;
    while ((figures[at]?.start ?? Infinity) < line.end) at += 1;
    return withColumnUnits(figures.slice(from, at), line);
  });
}

/** A text's lines with what stands in them. */
export function readLines(written: string): ReadLine[] {
  const content = withoutLongRuns(written);
  const { lines, masked } = cutLines(content);
  const figures = figuresIn(inOrder([...scan(masked), ...scanWords(masked)]), lines);
  return lines.map((line, index) => ({
    ...line,
    figures: (figures[index] ?? []).map((figure) => inName(content, line, figure)),
    stems: new Set(wordsOf(content.slice(line.start, line.end)).map(({ stem }) => stem)),
  }));
}

const inOrder = (figures: Figure[]): Figure[] => figures.sort((a, b) => a.start - b.start);

/** The 3 of a `Mazda 3` is no amount of anything. */
function inName(content: string, { cells }: Line, figure: Figure): Figure {
  if (figure.kind !== 'number' || figure.unit !== null) return figure;
  const cell = cells.find(({ start, end }) => figure.start >= start && figure.end <= end);
  if (!cell || !/\p{L}{2}/u.test(content.slice(cell.start, cell.end))) return figure;
  return { ...figure, unit: { dimension: 'name', factor: 1 } };
}

function addPlace(byKey: Map<string, Posting>, key: string, place: Place): void {
  const posting = byKey.get(key) ?? { ids: [], places: [] };
  byKey.set(key, posting);
  posting.ids.push(place.line.id);
  posting.places.push(place);
}

/** Where a number of a list in order stands, or would stand. */
function firstOf(ids: readonly number[], id: number): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? Infinity) < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
