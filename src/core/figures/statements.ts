import { scan } from './scan';
import type { Figure } from './spans';
import { figuresIn } from './facts';
import { withoutLabels } from './labels';
import { cutText, type Line } from './lines';

/** A sentence, an item or a row of an answer, with its figures. Positions are those of the readable text. */
export interface Statement extends Line {
  readonly kind: 'prose' | 'item' | 'row' | 'heading';
  readonly indent: number;
  /** Of the sentences of its line. */
  readonly isFirst: boolean;
  /** Lists and tables of which it is one of several; null for prose. */
  readonly group: number | null;
  /** The list or table that it introduces or sums up. */
  readonly beside: readonly number[];
  readonly figures: readonly Figure[];
}

export interface ReadableAnswer {
  readonly text: string;
  readonly statements: readonly Statement[];
  /** Where in the answer a position of the text lies. */
  readonly origin: (position: number) => number;
}

/** An answer as it is read: without code, marks of emphasis, and the numbers of lists and headings. */
export function readAnswer(answer: string): ReadableAnswer {
  const { text, origin } = withoutMarks(masked(answer));
  const { lines, masked: bordered } = cutText(text);
  const figures = figuresIn(scan(bordered), lines);
  const kinds = lines.map((line) => kindOf(text, line));
  const groups = groupsOf(text, lines, kinds);
  const statements = lines.map((line, index): Statement => ({
    ...line,
    kind: kinds[index] ?? 'prose',
    indent: indentOf(text, line),
    isFirst: index === 0 || lineStart(text, line) !== lineStart(text, lines[index - 1] ?? line),
    group: groups[index] ?? null,
    beside: [nearest(groups, index, -1), nearest(groups, index, 1)].filter((group) => group !== null),
    figures: line.isHead && line.columns !== null ? [] : (figures[index] ?? []).filter(isOf(line)),
  }));
  return { text, statements, origin };
}

/** The names of columns that number the rows. */
const ROW_NUMBER =
  /^(?:#|№|n[.º°]+|nr\.?|no\.?|num\.?|pos\.?|position|rank|ranking|rang|platz|puesto|posición|posicion|place|م|رقم|الرقم|الترتيب)?$/iu;

/** The numbers of rows are no figures of a table. */
const isOf =
  ({ columns, cells }: Line) =>
  ({ start, end }: Figure): boolean => {
    const at = cells.findIndex((cell) => start >= cell.start && end <= cell.end);
    const cell = at === 0 ? cells[0] : undefined;
    const isAlone = start === cell?.start && end === cell.end;
    return columns === null || !isAlone || !ROW_NUMBER.test(columns[0] ?? '');
  };

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Without blocks of code and formulas. */
function masked(answer: string): string {
  return withoutLabels(
    answer
      .replace(/^[ \t]*(```|~~~)[\s\S]*?(?:^[ \t]*\1[^\n]*$|$(?![\s\S]))/gm, blank)
      .replace(/\$\$[\s\S]*?\$\$|\\\([^\n]*?\\\)|\\\[[\s\S]*?\\\]/g, blank)
      .replace(/(?<![\\$\w])\$(?=[^\s$])[^$\n]*[\\^_{}][^$\n]*(?<=[^\s\\])\$(?!\w)/g, blank),
  );
}

/** Emphasis and code within a line are no part of what is said. */
function withoutMarks(answer: string): Pick<ReadableAnswer, 'text' | 'origin'> {
  const origins: number[] = [];
  let text = '';
  for (const { 0: piece, index } of answer.matchAll(
    /^[ \t]*\*[ \t]|[*`\\]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[^*`\\_]+|_/gmu,
  )) {
    const isMark = /^[*`\\_]+$/.test(piece) && piece !== '_';
    const kept = isMark ? '' : piece.replace('*', '-');
    for (let at = 0; at < kept.length; at += 1) origins.push(index + at);
    text += kept;
  }
  origins.push(answer.length);
  // The end of a figure is behind its last character, whatever stands behind it.
  return { text, origin: (position) => origins[position] ?? answer.length };
}

function lineStart(text: string, { start }: Line): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}

function kindOf(text: string, line: Line): Statement['kind'] {
  if (line.columns !== null) return 'row';
  if (line.isHead) return 'heading';
  return /^\s*[-+•–]\s/.test(text.slice(lineStart(text, line), line.end)) ? 'item' : 'prose';
}

function indentOf(text: string, line: Line): number {
  const all = text.slice(lineStart(text, line), line.end);
  return /^\s*/.exec(all)?.[0].length ?? 0;
}

/** Neighbouring items and rows are of one list or table. */
function groupsOf(
  text: string,
  lines: readonly Line[],
  kinds: readonly Statement['kind'][],
): (number | null)[] {
  const groups: (number | null)[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index];
    const isInside = index > 0 && indentOf(text, line) > 0 && kind === 'prose';
    const before = groups[index - 1] ?? null;
    const same =
      before !== null &&
      (kinds[index - 1] === kind ||
        isInside ||
        lineStart(text, line) === lineStart(text, lines[index - 1] ?? line));
    groups.push(
      kind === 'prose' || kind === 'heading'
        ? isInside && before !== null
          ? before
          : null
        : same
          ? before
          : index,
    );
  }
  return groups;
}

function nearest(groups: readonly (number | null)[], index: number, step: 1 | -1): number | null {
  if (groups[index] !== null) return null;
  for (let at = index + step; at >= 0 && at < groups.length; at += step) {
    const group = groups[at];
    if (group !== null && group !== undefined) return group;
  }
  return null;
}
