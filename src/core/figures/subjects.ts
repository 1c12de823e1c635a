import type { Figure } from './spans';
import type { FactIndex, FactLine } from './facts';
import type { Statement } from './statements';
import { type Word, wordsOf } from './words';

/** Rows of a table that a statement speaks of, and where it names them. */
export interface Subject {
  readonly table: string;
  readonly rows: ReadonlySet<number>;
  readonly start: number;
  readonly end: number;
  /** Numbers within them belong to a name. */
  readonly names: readonly (readonly [start: number, end: number])[];
}

/** A part of a name that so many of a table's rows have in common says none of them. */
const PART_SHARE = 0.2;
const PART_LETTERS = 4;
/** Of a part of a name that stands in so many lines, none is meant. */
const FEW = 3;
/** What names more rows than this names a kind of thing. */
const CLASS_SHARE = 0.34;
const NEAR_CHARS = 30;

export interface Subjects {
  readonly subjects: readonly Subject[];
  /** Named by a part of a name alone, and by no figure: what was named before says more. */
  readonly isGuess: boolean;
}

export const NOBODY: Subjects = { subjects: [], isGuess: false };

/** The rows that a statement names, each with the place where it does. */
export function subjectsOf(facts: FactIndex, text: string, statement: Statement): Subjects {
  const words = wordsOf(text.slice(statement.start, statement.end)).map((word) => ({
    ...word,
    start: word.start + statement.start,
    end: word.end + statement.start,
  }));
  const named = [...namesIn(facts, words), ...codesIn(facts, text, statement)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const subjects: (Subject & { isSubject: boolean })[] = [];
  for (const one of named) {
    const at = subjects.findLastIndex(({ table }) => table === one.table);
    const before = subjects[at];
    const both = before ? common(before.rows, one.rows) : null;
    if (before && both && both.size > 0) {
      const isSubject = before.isSubject || one.isSubject;
      subjects[at] = {
        ...before,
        rows: both,
        end: Math.max(before.end, one.end),
        names: [...before.names, ...one.names],
        isSubject,
      };
    } else if (one.isSubject || !before) subjects.push(one);
  }
  const full = subjects.filter(({ isSubject, rows, table }) => isSubject && isFew(facts, rows, table));
  if (full.length > 0) {
    const both = [...full, ...otherNamesIn(facts, text, words, full)];
    return { subjects: both.map((one) => narrowed(facts, text, one, statement.figures)), isGuess: false };
  }
  const parts = partsIn(facts, text, words).map((one) => narrowed(facts, text, one, statement.figures));
  const sure = parts.filter(({ rows }) =>
    statement.figures.some((figure) => rowsWith(facts, text, rows, figure).size > 0),
  );
  return sure.length > 0
    ? { subjects: [...sure, ...otherNamesIn(facts, text, words, sure)], isGuess: false }
    : { subjects: parts, isGuess: true };
}

function isFew(facts: FactIndex, rows: ReadonlySet<number>, table: string): boolean {
  return rows.size <= Math.max(3, (facts.rowsOf.get(table) ?? 0) * CLASS_SHARE);
}

type Named = Subject & { isSubject: boolean };

function namesIn(facts: FactIndex, words: readonly Word[]): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let length = 1;
    for (const name of facts.names.get(words[at]?.stem ?? '') ?? []) {
      if (length > 1 && name.stems.length < length) break;
      if (!name.stems.every((stem, index) => words[at + index]?.stem === stem)) continue;
      length = name.stems.length;
      const [start, end] = [words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0];
      found.push({ ...name, start, end, names: [[start, end]] });
    }
    at += length - 1;
  }
  return found;
}

function codesIn(facts: FactIndex, text: string, { figures }: Statement): Named[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== 'code') return [];
    const rows = new Map<string, Set<number>>();
    for (const { line } of facts.find(figure, text.slice(figure.start, figure.end)))
      if (line.table !== null) rows.set(line.table, (rows.get(line.table) ?? new Set()).add(line.id));
    const { start, end } = figure;
    return [...rows].map(([table, of]) => ({
      table,
      rows: of,
      start,
      end,
      names: [[start, end]],
      isSubject: true,
    }));
  });
}

const isPart = (facts: FactIndex, text: string, { stem, start, end }: Word): boolean =>
  stem.length >= PART_LETTERS &&
  !/\d/.test(stem) &&
  !/^\p{Ll}/u.test(text.slice(start, end)) &&
  !facts.isCommon(stem);

/** `Corolla` for `Toyota Corolla`. */
function partsIn(facts: FactIndex, text: string, words: readonly Word[]): Subject[] {
  const found: Subject[] = [];
  for (const { stem, start, end } of words) {
    if (!isPart(facts, text, { stem, start, end })) continue;
    const rows = new Map<string, Set<number>>();
    for (const id of facts.linesWith(stem)) {
      const line = facts.lines[id];
      if (line?.table === null || line === undefined || line.isHead) continue;
      rows.set(line.table, (rows.get(line.table) ?? new Set()).add(id));
    }
    for (const [table, of] of rows) {
      if (of.size > Math.max(3, (facts.rowsOf.get(table) ?? 0) * PART_SHARE)) continue;
      const at = found.findLastIndex((one) => one.table === table);
      const before = found[at];
      const both = before ? common(before.rows, of) : null;
      if (before && both && both.size > 0) found[at] = { ...before, rows: both, end };
      else found.push({ table, rows: of, start, end, names: [] });
    }
  }
  return found;
}

/** Of rows with the same name, those that the figures behind it agree with most; of these, with the first of them. */
function narrowed(facts: FactIndex, text: string, subject: Subject, figures: readonly Figure[]): Subject {
  if (subject.rows.size < 2) return subject;
  const own = figures.filter(({ start }) => start >= subject.start - NEAR_CHARS);
  const all = agreeingWithAll(facts, text, subject.rows, own);
  if (all) return all === subject.rows ? subject : { ...subject, rows: all };
  const agreeing = own.map((figure) => rowsWith(facts, text, subject.rows, figure));
  const counts = new Map<number, number>();
  for (const rows of agreeing) for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.size === 0) return subject;
  let rows = new Set([...counts].flatMap(([row, count]) => (count === most ? [row] : [])));
  for (const some of agreeing) {
    const both = common(rows, some);
    if (both.size > 0) rows = both;
  }
  return { ...subject, rows };
}

/** As mostly, some of the rows have each figure that any has, and few are left after the first; null where none has all. */
function agreeingWithAll(
  facts: FactIndex,
  text: string,
  rows: ReadonlySet<number>,
  figures: readonly Figure[],
): ReadonlySet<number> | null {
  let left = rows;
  for (const figure of figures) {
    const some = rowsWith(facts, text, left, figure);
    if (some.size > 0) left = some;
    else if (left !== rows && rowsWith(facts, text, rows, figure).size > 0) return null;
  }
  return left;
}

/** Those of the rows that have a figure. */
function rowsWith(facts: FactIndex, text: string, rows: ReadonlySet<number>, figure: Figure): Set<number> {
  const places = facts.findIn(rows, figure, text.slice(figure.start, figure.end));
  return new Set(places.map(({ line }) => line.id));
}

/** Beside a whole name, a part of another one: `The Golf is dearer than the Honda Civic`. */
function otherNamesIn(
  facts: FactIndex,
  text: string,
  words: readonly Word[],
  full: readonly Subject[],
): Subject[] {
  return words.flatMap(({ stem, start, end }) => {
    if (!isPart(facts, text, { stem, start, end })) return [];
    const ids = facts.linesWith(stem);
    const [line, another] = ids.length > FEW ? [] : ids.flatMap((id) => facts.lines[id] ?? []).filter(isRow);
    if (!line || another || !full.some(({ table }) => table === line.table)) return [];
    if (full.some(({ rows }) => rows.has(line.id)) || !isInName(facts, line, stem)) return [];
    return [{ table: line.table ?? '', rows: new Set([line.id]), start, end, names: [] }];
  });
}

const isRow = ({ table, isHead }: FactLine): boolean => table !== null && !isHead;

function isInName(facts: FactIndex, line: FactLine, part: string): boolean {
  return line.cells.some((cell) => {
    const stems = wordsOf(facts.written(line, cell)).map(({ stem }) => stem);
    const names = stems.includes(part) ? (facts.names.get(stems[0] ?? '') ?? []) : [];
    return names.some(({ isSubject, rows }) => isSubject && rows.has(line.id));
  });
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return new Set([...few].filter((row) => many.has(row)));
}

/**
 * Of each statement of an answer. One that names nothing speaks of what was named before: in what it is a part of, above
 * it, or in the question.
 */
export function carried(
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
