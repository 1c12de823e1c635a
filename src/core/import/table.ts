import Papa from 'papaparse';
import { ImportError } from './import-error';

export type Cell = string;

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the first row names the columns. */
  readonly header: boolean;
}

const MAX_ROWS = 50_000;
const MAX_COLUMNS = 200;

export interface Delimited extends Table {
  readonly delimiter: string;
}

/** @param header null: found out from the rows */
export function readDelimited(text: string, header: boolean | null, delimiter = ''): Delimited {
  const { data, meta } = Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [',', '\t', ';', '|'],
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
  });
  return { ...toTable(data, header), delimiter: meta.delimiter };
}

export function toTable(data: readonly (readonly unknown[])[], header: boolean | null): Table {
  if (data.length > MAX_ROWS) throw new ImportError('import.too_many_rows');
  const rows = data
    .map((row) => row.slice(0, MAX_COLUMNS).map(toCell))
    .filter((row) => row.some((cell) => cell !== ''));
  return { rows, header: header ?? hasHeader(rows) };
}

/** One line a row: `code: BR-1; stock: 12`. Each says everything by itself, wherever it is cut. */
export function toFacts({ rows, header }: Table): string {
  const names = header ? (rows[0] ?? []) : [];
  return (header ? rows.slice(1) : rows)
    .map((row) =>
      row
        .map((cell, index) => {
          const name = names[index] ?? '';
          return cell === '' ? '' : name === '' ? cell : `${name}: ${cell}`;
        })
        .filter((fact) => fact !== '')
        .join('; '),
    )
    .join('\n');
}

/** Names of columns are all there, differ, and are not numbers, where the rows below have some or look otherwise. */
function hasHeader(rows: readonly (readonly Cell[])[]): boolean {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return false;
  const names = first.map((cell) => cell.toLowerCase());
  if (names.some((name) => name === '' || isValue(name)) || new Set(names).size !== names.length)
    return false;
  const sample = rest.slice(0, 100);
  const someColumnOfValues = names.some((_, index) => sample.some((row) => isValue(row[index] ?? '')));
  const neverRepeated = names.every((name, index) =>
    sample.every((row) => (row[index] ?? '').toLowerCase() !== name),
  );
  return someColumnOfValues || neverRepeated;
}

const isValue = (cell: string): boolean => /\d/.test(cell) && !/^[a-z_ ]+\d{0,2}$/i.test(cell);

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
}
