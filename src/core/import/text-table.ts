import {
  areAnswers,
  arePairs,
  findHeader,
  isQuestion,
  namesOf,
  oneLine,
  type Row,
  type Spans,
} from './header';

/** A table within a text, as the file tells it. */
export interface TextTable {
  readonly rows: readonly Row[];
  readonly spans?: Spans;
  /** The first row names the columns. */
  readonly isNamed?: boolean;
  /** The first column names the rows. */
  readonly isNamedAtLeft?: boolean;
}

/** One line a row: `code: BR-1; stock: 12`. Each says everything by itself, wherever it is cut. */
export function toFacts({ rows: all, spans = [], isNamed, isNamedAtLeft }: TextTable): string {
  const rows = all.map((row) => row.map(oneLine));
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map(({ length }) => length));
  const isPlain = filled.length === rows.length;
  const isOfPairs = isNamedAtLeft === true || (isNamed !== true && areOfPairs(filled));
  const found =
    isOfPairs && isNamed !== true
      ? null
      : (findHeader(filled, isPlain ? spans : []) ??
        (isNamed && filled.length > 1 ? ({ at: 0, rows: 1 } as const) : null));
  if (found === null && isOfPairs) return filled.map(pairOf).join('\n');
  const names = found === null ? [] : namesOf(filled, found, width);
  const titles = filled
    .slice(0, found?.at ?? 0)
    .map((row) => [...new Set(row)].filter((cell) => cell !== '').join(' '));
  const facts = filled.slice(found === null ? 0 : found.at + found.rows).map((row) =>
    row
      .map((cell, column) => {
        const name = names[column] ?? '';
        return cell === '' || name === '' ? cell : `${name}: ${cell}`;
      })
      .filter((fact) => fact !== '')
      .join('; '),
  );
  return [...titles, ...facts].join('\n');
}

/** So many of the values below have to be or have figures. */
const FIGURES = 0.7;

function areOfPairs(rows: readonly Row[]): boolean {
  if (areAnswers(rows)) return true;
  if (!arePairs(rows)) return false;
  // Words above figures are names of columns.
  const [first = '', ...others] = rows.map(([, value = '']) => value);
  return /\d/.test(first) || others.filter((value) => /\d/.test(value)).length < others.length * FIGURES;
}

function pairOf([name = '', ...values]: Row): string {
  const value = values.filter((each) => each !== '').join('; ');
  if (name === '' || value === '') return name + value;
  return isQuestion(name) ? `${name} ${value}` : `${name.replace(/\s*:$/, '')}: ${value}`;
}
