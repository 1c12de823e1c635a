import type { DocumentKind } from '../../../shared/models';
import { readCsv } from '../../../shared/tables/csv';
import { pastedRows } from '../../../shared/tables/pasted';
import { say } from '../../../shared/words/say';

/** Longest subject in a question that still reads as one. */
const MAX_SUBJECT_CHARS = 48;
const MAX_WORDS = 6;

/** A comma or a colon within a number ends nothing. */
const HEAD = /^(?:[^,;:|\t–—(]|(?<=\d)[,:](?=\d))+?(?=\s[-–—]\s|[,:](?!\d)|(?<!\d)[,:]|[;|\t–—(]|$)/u;

/** What a line of facts is about: its first words, up to the first comma, colon, dash or bar; a sentence names nothing. */
export function subjectOf(line: string): string | null {
  const clean = line
    .replace(/^[\s#>*\-•\d.)|]+(?=\D)/u, '')
    .replace(/[*_`]/g, '')
    .trim();
  const head = HEAD.exec(clean)?.[0]?.trim() ?? '';
  if (/[.!?。！？؟]$/u.test(head)) return null;
  const words = head.split(/\s+/);
  const subject = words.slice(0, MAX_WORDS).join(' ');
  if (subject.length < 2 || subject.length > MAX_SUBJECT_CHARS || !/\p{L}/u.test(subject)) return null;
  // More words than that are a sentence, not a name.
  return words.length > MAX_WORDS ? null : subject;
}

interface Facts {
  readonly kind: DocumentKind;
  readonly content: string;
}

/**
 * Up to three questions that the person's own facts can answer: of the first table that can be asked about, which may stand
 * in a text, else about what the texts begin their lines with.
 * @param documents the most telling first.
 */
export function exampleQuestions(documents: readonly Facts[]): readonly string[] {
  for (const { content } of documents.filter(({ kind }) => kind === 'table')) {
    const questions = askTable(readCsv(whole(content)));
    if (questions.length === 3) return questions;
  }
  const blocks = blocksOf(documents).map((text) => ({ text, rows: pastedRows(text) }));
  for (const { rows } of blocks) {
    const questions = rows ? askTable(rows) : [];
    if (questions.length === 3) return questions;
  }
  return askLines(
    blocks.map(({ text, rows }) => (rows ? rows.slice(1).map(([first = '']) => first) : text.split('\n'))),
  );
}

/** What stands together in the texts; of all of them as much is read as of one table, since it is done at each look. */
function blocksOf(documents: readonly Facts[]): readonly string[] {
  const blocks: string[] = [];
  let room = READ_CHARS;
  for (const { content } of documents.filter(({ kind }) => kind === 'text')) {
    const read = content.slice(0, room);
    blocks.push(...read.split(/\n\s*\n/));
    room -= read.length;
    if (room <= 0) break;
  }
  return blocks;
}

/** Enough rows to tell what its columns are. */
const READ_CHARS = 20_000;
const UNIT = /\s*[([][^)\]]*[)\]]\s*$/u;
const isNumber = (cell: string): boolean => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell.trim());
const isName = (cell: string): boolean =>
  cell.length >= 2 && cell.length <= MAX_SUBJECT_CHARS && /^\p{L}/u.test(cell) && !cell.includes('\n');

const whole = (content: string): string =>
  content.length <= READ_CHARS ? content : content.slice(0, content.lastIndexOf('\n', READ_CHARS));

/** A row and a value, the least of a number, and how often a word comes. */
function askTable([names = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const columns = names.map((name, at) => ({
    name: name.replace(UNIT, '').trim(),
    cells: rows.map((row) => (row[at] ?? '').trim()).filter(Boolean),
  }));
  const named = columns.filter(({ name, cells }) => name && cells.length > 0);
  const subject = named.find(({ cells }) => cells.every(isName) && new Set(cells).size === cells.length);
  const numbers = named.filter(({ cells }) => cells.every(isNumber));
  // The price, more often than not, is the last one.
  const number = numbers.at(-1);
  const group = named.find(({ cells }) => cells.every(isName) && new Set(cells).size < cells.length);
  const [row] = subject?.cells ?? [];
  if (row === undefined || !number) return [];
  const column = number.name;
  return [
    say('empty.example.value', { column, row }),
    say('empty.example.lowest', { column }),
    group
      ? say('empty.example.having', { value: mostOf(group.cells) })
      : say('empty.example.know', { subject: row }),
  ];
}

/** The one that comes most often. */
function mostOf(cells: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** @param blocks lines that stand together: of these alone, two are of one kind and can be compared. */
function askLines(blocks: readonly (readonly string[])[]): readonly string[] {
  const subjects: string[] = [];
  let pair: readonly string[] = [];
  for (const lines of blocks) {
    const found = [...new Set(lines.flatMap((line) => subjectOf(line) ?? []))].filter(
      (subject) => !subjects.includes(subject),
    );
    if (pair.length < 2 && found.length > 1) pair = found.slice(0, 2);
    subjects.push(...found);
  }
  const [first = subjects[0], second] = pair;
  if (first === undefined) return [];
  const other =
    subjects.slice(subjects.indexOf(first)).find((subject) => subject !== first && !pair.includes(subject)) ??
    second;
  return [
    say('empty.example.tell', { subject: first }),
    say('empty.example.know', { subject: other ?? first }),
    second === undefined
      ? say('empty.example.summarise', { subject: first })
      : say('empty.example.compare', { first, second }),
  ];
}
