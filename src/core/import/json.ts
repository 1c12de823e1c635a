import type { Grid } from './table';
import { say } from '../../shared/words/say';
import { ImportError } from './import-error';

type Json = string | boolean | null | readonly Json[] | JsonRecord;

interface JsonRecord {
  readonly [name: string]: Json;
}

export interface FromJson {
  /** Lists of records, by the names under which they stand; '' for the whole. */
  readonly tables: readonly { readonly name: string; readonly grid: Grid }[];
  /** Everything else, a line for each value: `opening.monday: 9–17`. */
  readonly text: string;
}

const MAX_DEPTH = 40;

export function readJson(text: string): FromJson {
  const value = parse(text);
  const tables: { name: string; grid: Grid }[] = [];
  const lines: string[] = [];
  const walk = (each: Json, path: readonly string[]): void => {
    if (isRecords(each)) tables.push({ name: path.join('.'), grid: gridOf(each.filter(isObject)) });
    else if (isRows(each))
      tables.push({ name: path.join('.'), grid: { rows: each.map((row) => row.map(plain)) } });
    else if (isByName(each)) tables.push({ name: path.join('.'), grid: gridOf(namedRecords(each)) });
    else if (isByColumn(each)) tables.push({ name: path.join('.'), grid: gridOfColumns(each) });
    else if (isWords(each))
      lines.push(path.length === 0 ? each.map(plain).join('\n') : `${path.join('.')}: ${plain(each)}`);
    else if (typeof each === 'object' && each !== null && path.length < MAX_DEPTH) {
      for (const [name, child] of Object.entries(each)) walk(child, [...path, name]);
    } else lines.push(path.length === 0 ? plain(each) : `${path.join('.')}: ${plain(each)}`);
  };
  walk(value, []);
  return { tables, text: lines.join('\n') };
}

/** Numbers as they are written: `24.90` and `9007199254740993` stay what they are. */
function parse(text: string): Json {
  try {
    return parseOne(text);
  } catch {
    const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
    const filled = lines.filter(({ line }) => line.trim() !== '');
    const whole = filled.map(({ line, number }) => ({ value: attempt(line), number }));
    if (whole.filter(({ value }) => value !== undefined).length * 2 <= whole.length)
      throw new ImportError('import.no_json');
    const wrong = whole.find(({ value }) => value === undefined);
    if (wrong) throw new ImportError(['import.no_json_line', { line: wrong.number }]);
    return whole.flatMap(({ value = null }) => [value]);
  }
}

/** A record of its own in a line; undefined where it is none. */
function attempt(line: string): Json | undefined {
  try {
    return /^\s*[{[]/.test(line) ? parseOne(line) : undefined;
  } catch {
    return undefined;
  }
}

const parseOne = (text: string): Json =>
  JSON.parse(
    text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
      token.startsWith('"') || !Number.isFinite(Number(token)) ? token : `"${token}"`,
    ),
  ) as Json;

const isObject = (value: Json): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecords = (value: Json): value is readonly JsonRecord[] =>
  Array.isArray(value) &&
  (value as readonly Json[]).some(isObject) &&
  (value as readonly Json[]).every((each) => each === null || isObject(each));
const isRows = (value: Json): value is readonly (readonly Json[])[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  (value as readonly Json[]).every(
    (row) =>
      Array.isArray(row) &&
      row.length > 0 &&
      row.every((cell: Json) => cell === null || typeof cell !== 'object'),
  );

/** Records by their names, `{"A1": {"price": 30}, "A2": …}`: they say the same of each. */
function isByName(value: Json): value is Readonly<Record<string, JsonRecord>> {
  if (!isObject(value)) return false;
  const [first, ...others] = Object.values(value);
  if (first === undefined || others.length === 0 || !isObject(first)) return false;
  const names = Object.keys(first);
  return (
    names.length > 1 &&
    others.every(
      (other) => isObject(other) && names.filter((name) => name in other).length * 2 > names.length,
    )
  );
}

function namedRecords(records: Readonly<Record<string, JsonRecord>>): JsonRecord[] {
  let column = say('import.json_name');
  while (Object.values(records).some((record) => column in record)) column = `${column} *`;
  return Object.entries(records).map(([name, record]) => ({ [column]: name, ...record }));
}

/** Columns by their names, `{"model": ["Golf", "Polo"], "price": [30, 20]}`. */
const isByColumn = (value: Json): value is Readonly<Record<string, readonly Json[]>> => {
  if (!isObject(value)) return false;
  const columns = Object.values(value);
  const length = isWords(columns[0] ?? null) ? (columns[0] as readonly Json[]).length : 0;
  return (
    columns.length > 1 && length > 1 && columns.every((column) => isWords(column) && column.length === length)
  );
};

const gridOfColumns = (columns: Readonly<Record<string, readonly Json[]>>): Grid => ({
  rows: [
    Object.keys(columns),
    ...(Object.values(columns)[0] ?? []).map((_, row) =>
      Object.values(columns).map((column) => plain(column[row] ?? null)),
    ),
  ],
  isNamed: true,
});

const isWords = (value: Json): value is readonly Json[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  (value as readonly Json[]).every((each) => typeof each !== 'object' || each === null);

function gridOf(records: readonly JsonRecord[]): Grid {
  const flat = records.map((record) => new Map(cellsOf(record, '')));
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return {
    rows: [columns, ...flat.map((cells) => columns.map((column) => cells.get(column) ?? ''))],
    isNamed: true,
  };
}

/** `price.amount` of a record within a record. */
function cellsOf(record: JsonRecord, path: string, depth = 0): (readonly [string, string])[] {
  return Object.entries(record).flatMap(([name, value]) =>
    isObject(value) && Object.keys(value).length > 0 && depth < MAX_DEPTH
      ? cellsOf(value, `${path}${name}.`, depth + 1)
      : [[`${path}${name}`, plain(value)] as const],
  );
}

function plain(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value) && !(value as readonly Json[]).some((each) => typeof each === 'object')) {
    return (value as readonly Json[]).map(plain).join(', ');
  }
  if (isRecords(value)) {
    return value
      .filter(isObject)
      .map((record) =>
        cellsOf(record, '')
          .map(([name, cell]) => `${name}: ${cell}`)
          .join('; '),
      )
      .join(' / ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
