import type { FactLine, FactText } from './facts';
import { push } from './multi-map';
import { wordsOf } from './words';

/** Rows that a name stands in, whole or with others. */
export interface Name {
  readonly stems: readonly string[];
  readonly table: string;
  readonly rows: ReadonlySet<number>;
  /** It says which row is meant; a colour only narrows down. */
  readonly isSubject: boolean;
}

/** Of a column, so many values of hundred must differ for them to be names. */
const SUBJECT_SHARE = 0.25;
const SUBJECT_VALUES = 12;

/** Two letters, whatever marks stand between them; of scripts without spaces each is a word. */
const HAS_NAME =
  /\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}* [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What the rows of tables are called, by the first word. */
export function namesOf(texts: readonly FactText[], lines: readonly FactLine[]): Map<string, Name[]> {
  interface Named {
    readonly stems: readonly string[];
    readonly rows: Set<number>;
  }
  interface Column {
    readonly values: Map<string, Named>;
    count: number;
  }
  const columns = new Map<string, Column>();
  for (const line of lines) {
    if (line.table === null || line.isHead) continue;
    for (const [index, { start, end }] of line.cells.entries()) {
      if (end - start > 80 || line.figures.some((figure) => figure.start <= start && figure.end >= end))
        continue;
      const stems = wordsOf(texts[line.text]?.content.slice(start, end) ?? '').map(({ stem }) => stem);
      if (stems.length === 0 || !HAS_NAME.test(stems.join(' '))) continue;
      const key = `${line.table}\n${index}`;
      const column: Column = columns.get(key) ?? { values: new Map(), count: 0 };
      columns.set(key, column);
      column.count += 1;
      const value: Named = column.values.get(stems.join(' ')) ?? { stems, rows: new Set() };
      column.values.set(stems.join(' '), value);
      value.rows.add(line.id);
    }
  }
  const names = new Map<string, Name[]>();
  for (const [key, { values, count }] of columns) {
    const table = key.slice(0, key.lastIndexOf('\n'));
    const isSubject = values.size >= count * SUBJECT_SHARE || values.size > SUBJECT_VALUES;
    for (const { stems, rows } of values.values())
      push(names, stems[0] ?? '', { stems, table, rows, isSubject });
  }
  for (const list of names.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return names;
}
