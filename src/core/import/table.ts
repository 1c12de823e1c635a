import { cutAt } from '../../shared/cut';
import { MAX_TABLE_BYTES } from '../../shared/limits';
import type { ImportedDocument } from '../../shared/models';
import { say } from '../../shared/words/say';
import { csvRow } from '../../shared/tables/csv';
import {
  findHeader,
  type Header,
  isSameRow,
  namesOf,
  numbered,
  oneLine,
  type Row,
  type Spans,
} from './header';

/** Cells as a file has them, still with whatever stands above the table, and with empty rows. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly spans?: Spans;
  /** The file itself says that the first row names the columns. */
  readonly isNamed?: boolean;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What stood above the names. */
  readonly titles: readonly string[];
  readonly header: boolean;
  /** What was cut. */
  readonly notes: readonly string[];
}

const MAX_ROWS = 50_000;
const MAX_COLUMNS = 1_000;
const PREVIEW_ROWS = 8;
const PREVIEW_COLUMNS = 12;
const PREVIEW_CHARS = 200;
const MAX_TITLE_CHARS = 120;

/** @param header whether a row names the columns; null: found out */
export function toTable({ rows: all, spans = [], isNamed }: Grid, header: boolean | null): Table {
  const cells = all.map((row) => row.map((cell) => cell.replaceAll('\0', '').replace(/\r\n?/g, '\n')));
  const kept = [...cells.keys()].filter((index) => cells[index]?.some((cell) => cell.trim() !== ''));
  const rows = kept.map((index) => cells[index] ?? []);
  const places = new Map(kept.map((index, place) => [index, place]));
  const found = headerOf(
    rows,
    spans.flatMap(([row, from, to]) => {
      const place = places.get(row);
      return place === undefined ? [] : [[place, from, to] as const];
    }),
    kept.flatMap((index, place) => (place > 0 && index > (kept[place - 1] ?? 0) + 1 ? [place] : [])),
    header ?? (isNamed ? true : null),
  );
  const named = found === null ? [] : (rows[found.at] ?? []);
  const body = rows
    .slice(found === null ? 0 : found.at + found.rows)
    .filter((row) => found?.rows !== 1 || !isSameRow(row, named));
  const width = body.reduce(
    (most, row) => Math.max(most, row.length),
    found ? (rows[found.at]?.length ?? 0) : 0,
  );
  const names = found === null ? Array<string>(width).fill('') : namesOf(rows, found, width);
  const used = [...names.keys()].filter(
    (column) => names[column] !== '' || body.some((row) => (row[column] ?? '').trim() !== ''),
  );
  const notes: string[] = [];
  if (used.length > MAX_COLUMNS)
    notes.push(say('import.columns_cut', { most: MAX_COLUMNS, all: used.length }));
  if (body.length > MAX_ROWS) notes.push(say('import.rows_cut', { most: MAX_ROWS, all: body.length }));
  const shown = used.slice(0, MAX_COLUMNS);
  return {
    columns: numbered(
      shown.map((column) => {
        const name = names[column] ?? '';
        return name === '' ? say('import.column', { number: column + 1 }) : name;
      }),
    ),
    rows: body.slice(0, MAX_ROWS).map((row) => shown.map((column) => row[column] ?? '')),
    titles: rows.slice(0, found?.at ?? 0).map(distinct),
    header: found !== null,
    notes,
  };
}

function headerOf(
  rows: readonly Row[],
  spans: Spans,
  gaps: readonly number[],
  wanted: boolean | null,
): Header | null {
  if (wanted === false) return null;
  const found = findHeader(rows, spans, gaps);
  return found ?? (wanted === true && rows.length > 0 ? { at: 0, rows: 1 } : null);
}

/**
 * As the documents it becomes: one, or several where one cannot hold it. What stood above the table is part of its title,
 * or a text of its own where it is longer.
 */
export function tableDocuments(
  table: Table,
  title: string,
  delimiter: string | null,
  notes: readonly string[] = [],
  part = '',
): ImportedDocument[] {
  const above = oneLine(table.titles.join(' – '));
  const isShort = above.length <= MAX_TITLE_CHARS;
  const whole = cutAt(above !== '' && isShort ? `${title} – ${above}` : title, 180);
  const pieces = cutRows(table);
  const all = [...notes, ...table.notes];
  const note = all.length === 0 ? null : all.join(' ');
  const documents = pieces.map(({ content, rows }, index): ImportedDocument => ({
    kind: 'table',
    title:
      pieces.length === 1
        ? whole
        : say('training.split_title', { title: whole, number: index + 1, all: pieces.length }),
    content,
    note,
    part: index === 0 ? part : `${part}#${String(index + 1)}`,
    table: {
      header: table.header,
      delimiter,
      columns: clip(table.columns),
      rows: rows.slice(0, PREVIEW_ROWS).map(clip),
      count: rows.length,
    },
  }));
  if (isShort) return documents;
  const text = table.titles.join('\n');
  return [
    ...documents,
    { kind: 'text', title: cutAt(title, 180), content: text, note: null, part: `${part}#`, table: null },
  ];
}

/** Rows that one document can hold, each time below the names. */
function cutRows({ columns, rows }: Table): { readonly content: string; readonly rows: readonly Row[] }[] {
  const head = csvRow(columns);
  const pieces: { lines: string[]; rows: Row[]; bytes: number }[] = [];
  for (const row of rows) {
    const line = csvRow(row);
    const bytes = Buffer.byteLength(line) + 1;
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= MAX_TABLE_BYTES) {
      last.lines.push(line);
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ lines: [head, line], rows: [row], bytes: Buffer.byteLength(head) + bytes });
  }
  if (pieces.length === 0) return [{ content: head, rows: [] }];
  return pieces.map((piece) => ({ content: piece.lines.join('\n'), rows: piece.rows }));
}

const clip = (row: Row): string[] => row.slice(0, PREVIEW_COLUMNS).map((cell) => cutAt(cell, PREVIEW_CHARS));

/** Of cells that were one, once. */
const distinct = (row: Row): string => [...new Set(row.filter((cell) => cell.trim() !== ''))].join(' ');
