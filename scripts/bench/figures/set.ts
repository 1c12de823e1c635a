import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../lib/random';
import { type Row, tables } from './facts';
import { type Language, LANGUAGES, type Style, type Value, write } from './writing';

export type FigureKind =
  | Exclude<Value['kind'], 'text'>
  | 'phone'
  | 'mail'
  | 'web'
  | 'count'
  | 'sum'
  | 'difference'
  | 'rounding';

/** A figure of an answer, and where it comes from. */
export interface KnownFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** Of a table: the column, and what it would say if it were another row's. */
  readonly column: string | null;
  readonly others: readonly string[];
}

/** An answer all of whose figures are right. */
export interface CorrectAnswer {
  readonly language: Language;
  /** The table that it is about, or `text`. */
  readonly about: string;
  readonly question: string;
  readonly text: string;
  readonly figures: readonly KnownFigure[];
}

const SEED = 20261129;
/** Of each answer over a table so many are made, with other rows and in other writings. */
const TIMES = 5;

export function correctAnswers(): CorrectAnswer[] {
  const random = randomFrom(SEED);
  return LANGUAGES.flatMap((language) =>
    readTemplates(language).flatMap((template) =>
      Array.from({ length: template.about === 'text' ? 1 : TIMES }, () => make(template, language, random)),
    ),
  );
}

interface Template {
  readonly about: string;
  readonly question: string;
  readonly answer: string;
}

function readTemplates(language: Language): Template[] {
  const file = readFileSync(join(import.meta.dirname, 'answers', `${language}.txt`), 'utf8');
  return file.split(/^== /m).flatMap((part) => {
    const [about = '', question = '', ...answer] = part.trim().split('\n');
    return about === '' ? [] : [{ about, question: question.replace(/^\? /, ''), answer: answer.join('\n') }];
  });
}

function make(
  { about, question, answer }: Template,
  language: Language,
  random: () => number,
): CorrectAnswer {
  const picked = new Map<string, number>();
  const pick = (kind: string, ways: number): number => {
    const one = picked.get(kind) ?? Math.floor(random() * ways);
    picked.set(kind, one);
    return one % ways;
  };
  const all = tables.get(about) ?? [];
  const rows = shuffled(all, random).slice(0, sizeOf(answer, random));
  const writer = new Writer({ language, pick }, all, rows);
  writer.add(answer);
  const asked = new Writer({ language, pick }, all, rows);
  asked.add(question);
  return { language, about, question: asked.text, text: writer.text, figures: writer.figures };
}

function sizeOf(answer: string, random: () => number): number {
  if (answer.includes('{c.')) return 3;
  return answer.includes('{rows:') ? 3 + Math.floor(random() * 3) : 2;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** `{rows:…}` for each row, `{a.price}` of one, `[24 months|unit]` as it is. */
const SLOTS = /\{rows:((?:[^{}]|\{[^{}]*\})*)\}|\{([^{}]+)\}|\[([^[\]|]+)\|(\w+)\]/g;

/** Fills an answer in and notes where its figures stand. */
class Writer {
  text = '';
  readonly figures: KnownFigure[] = [];
  readonly #style: Style;
  readonly #all: readonly Row[];
  readonly #rows: readonly Row[];

  constructor(style: Style, all: readonly Row[], rows: readonly Row[]) {
    this.#style = style;
    this.#all = all;
    this.#rows = rows;
  }

  add(template: string, row?: Row): void {
    let at = 0;
    for (const match of template.matchAll(SLOTS)) {
      this.text += template.slice(at, match.index);
      at = match.index + match[0].length;
      const [, each, slot, literal, kind] = match;
      if (each !== undefined) this.#list(each);
      else if (slot !== undefined) this.#slot(slot, row);
      else if (literal !== undefined) this.#figure(literal, kind as FigureKind);
    }
    this.text += template.slice(at);
  }

  #list(template: string): void {
    for (const [index, row] of this.#rows.entries()) {
      if (index > 0) this.text += '\n';
      this.add(template.replace(/^1\. /, `${index + 1}. `), row);
    }
  }

  #slot(slot: string, row: Row | undefined): void {
    if (slot === 'count') {
      this.#figure(String(this.#rows.length), 'count');
      return;
    }
    const [name = '', column = ''] = splitOnce(slot);
    if (name === 'sum' || name === 'diff') {
      const values = this.#rows.map((one) => one[column]);
      const [first, second] = values;
      const value =
        name === 'sum'
          ? combine(values, (amounts) => amounts.reduce((sum, amount) => sum + amount, 0))
          : combine([first, second], ([a = 0, b = 0]) => Math.abs(a - b));
      this.#figure(write(value, this.#style), name === 'sum' ? 'sum' : 'difference');
      return;
    }
    if (name === 'round') {
      const value = combine([this.#rows[0]?.[column]], ([amount = 0]) => Math.round(amount / 1_000) * 1_000);
      this.#figure(write(value, this.#style), 'rounding');
      return;
    }
    const of = name === 'r' ? row : this.#rows['abc'.indexOf(name)];
    const value = of?.[column];
    if (value === undefined) throw new Error(`There is no ${slot}.`);
    const written = write(value, this.#style);
    if (value.kind === 'text') {
      this.text += written;
      return;
    }
    // A row that the answer speaks of, too, could be meant.
    const own = new Set(this.#rows.map((one) => JSON.stringify(one[column])));
    const others = this.#all.filter((one) => !own.has(JSON.stringify(one[column])));
    this.#figure(written, value.kind, column, [
      ...new Set(others.map((one) => write(one[column] ?? value, this.#style))),
    ]);
  }

  #figure(
    written: string,
    kind: FigureKind,
    column: string | null = null,
    others: readonly string[] = [],
  ): void {
    const start = this.text.length;
    this.text += written;
    this.figures.push({ start, end: this.text.length, kind, column, others });
  }
}

function splitOnce(slot: string): string[] {
  const at = slot.indexOf('.');
  return [slot.slice(0, at), slot.slice(at + 1)];
}

function combine(values: readonly (Value | undefined)[], by: (amounts: readonly number[]) => number): Value {
  const [first] = values;
  if (!first || !('amount' in first)) throw new Error('Only amounts are reckoned with.');
  const amounts = values.flatMap((value) => (value && 'amount' in value ? [value.amount] : []));
  return { ...first, amount: Math.round(by(amounts) * 100) / 100 };
}
