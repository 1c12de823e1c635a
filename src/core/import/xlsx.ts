import { type Parts, relationsOf } from './archive';
import { ImportError } from './import-error';
import { builtInFormat, shownNumber } from './number-format';
import type { Merge, Sheet, SheetRow } from './workbook';
import { childNamed, childrenNamed, elementsOf, parseXml, readXml } from './xml';

const MAX_COLUMN = 16_384;

/** The sheets of an Excel file, each cell as it is shown there. */
export function readXlsx(parts: Parts): { readonly sheets: readonly Sheet[]; readonly uncalculated: number } {
  const path = ['xl/workbook.xml', ...parts.keys()].find(
    (name) => /^xl\/workbook\d*\.xml$/.test(name) && parts.has(name),
  );
  const workbook = path === undefined ? undefined : elementsOf(parseXml(parts.get(path) ?? ''))[0];
  if (path === undefined || workbook === undefined) throw new ImportError('import.not_what_it_says');
  const relations = relationsOf(parts, path);
  const partOf = (type: string): string | undefined => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : parts.get(target);
  };
  const book: Book = {
    texts: sharedTexts(partOf('sharedStrings')),
    formats: cellFormats(partOf('styles')),
    since1904: /^(1|true)$/.test(childNamed(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  let uncalculated = 0;
  const sheets = childrenNamed(childNamed(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const relation = relations.get(attributes.id ?? '');
    const xml = relation?.type === 'worksheet' ? parts.get(relation.target) : undefined;
    if (xml === undefined) return [];
    const read = readSheet(xml, book);
    uncalculated += read.uncalculated;
    const hidden = (attributes.state ?? 'visible') !== 'visible';
    return [{ name: attributes.name ?? '', hidden, ...read }];
  });
  return { sheets, uncalculated };
}

interface Book {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

function readSheet(
  xml: string,
  book: Book,
): Omit<Sheet, 'name' | 'hidden'> & { readonly uncalculated: number } {
  const rows: SheetRow[] = [];
  const hiddenColumns = new Set<number>();
  const merges: Merge[] = [];
  let uncalculated = 0;
  let row: SheetRow | undefined;
  let column = -1;
  let cell = { type: 'n', style: 0, value: '', formula: '' };
  const text = new TextRuns();
  let into: 'value' | 'formula' | 'text' | null = null;

  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        cell = { type: t, style: Number(s), value: '', formula: '' };
        text.begin();
      } else if (name === 'v') into = 'value';
      else if (name === 'f') into = 'formula';
      else if (name === 'row') {
        const { r, hidden } = attributes();
        const index = r === undefined ? (rows.at(-1)?.index ?? -1) + 1 : Number(r) - 1;
        row = { index, hidden: isTrue(hidden), cells: [] };
        rows.push(row);
        column = -1;
      } else if (name === 'col') {
        const { min, max, hidden, width } = attributes();
        if (!isTrue(hidden) && width !== '0') return;
        for (let each = Number(min) - 1; each < Math.min(Number(max), MAX_COLUMN); each += 1)
          hiddenColumns.add(each);
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes().ref ?? '');
        if (merge) merges.push(merge);
      } else if (text.open(name, attributes)) into = 'text';
    },
    close: (name) => {
      if (name === 'v' || name === 'f' || name === 't') into = null;
      text.close(name);
      if (name !== 'c' || row === undefined || column < 0 || column >= MAX_COLUMN) return;
      let shown = cell.type === 'inlineStr' ? text.value : shownCell(cell, book);
      if (shown === '' && cell.formula !== '' && cell.type !== 'str') {
        shown = `=${cell.formula}`;
        uncalculated += 1;
      }
      if (shown === '') return;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = shown;
    },
    text: (piece) => {
      if (into === 'value') cell.value += piece;
      else if (into === 'formula') cell.formula += piece;
      else if (into === 'text') text.add(piece);
    },
  });
  return { rows, hiddenColumns, merges, uncalculated };
}

function shownCell(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  { texts, formats, since1904 }: Book,
): string {
  if (value === '') return '';
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value
        .replace('T00:00:00', '')
        .replace('T', ' ')
        .replace(/\.000|Z$/g, '');
    case 'str':
    case 'e':
      return unescaped(value);
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? value : shownNumber(number, formats[style] ?? 'General', since1904);
    }
  }
}

/** Text in runs; a price that was struck out is told from the one beside it. */
class TextRuns {
  value = '';
  #isStruck = false;
  #isReading = false;
  #phonetic = false;

  begin(): void {
    [this.value, this.#isStruck, this.#isReading, this.#phonetic] = ['', false, false, false];
  }

  /** Whether text follows. */
  open(name: string, attributes: () => Readonly<Record<string, string>>): boolean {
    if (name === 'r') this.#isStruck = false;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'strike') this.#isStruck = !/^(0|false)$/.test(attributes().val ?? '1');
    this.#isReading = name === 't' && !this.#phonetic;
    return this.#isReading;
  }

  close(name: string): void {
    if (name === 't') this.#isReading = false;
    else if (name === 'rPh') this.#phonetic = false;
  }

  add(text: string): void {
    if (!this.#isReading) return;
    const piece = unescaped(text);
    if (!this.#isStruck || piece.trim() === '') this.value += piece;
    else this.value += `${/[^\s]$/.test(this.value) ? ' ' : ''}~~${piece.trim()}~~ `;
  }
}

function sharedTexts(xml: string | undefined): string[] {
  const texts: string[] = [];
  if (xml === undefined) return texts;
  const text = new TextRuns();
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') text.begin();
      else text.open(name, attributes);
    },
    close: (name) => {
      if (name === 'si') texts.push(text.value.trim());
      else text.close(name);
    },
    text: (piece) => text.add(piece),
  });
  return texts;
}

/** The number format of each style of a cell. */
function cellFormats(xml: string | undefined): string[] {
  const styles = xml === undefined ? undefined : elementsOf(parseXml(xml))[0];
  const own = new Map(
    childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode ?? '',
    ]),
  );
  return childrenNamed(childNamed(styles, 'cellXfs'), 'xf').map(
    ({ attributes: { numFmtId = '0' } }) => own.get(numFmtId) ?? builtInFormat(Number(numFmtId)),
  );
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `AB12`: 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/i.exec(reference)?.[0].toUpperCase() ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function mergeOf(reference: string): Merge | null {
  const [from = '', to = ''] = reference.split(':');
  const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]) - 1;
  const merge: Merge = { rows: [rowOf(from), rowOf(to)], columns: [columnOf(from), columnOf(to)] };
  return [...merge.rows, ...merge.columns].every((number) => number >= 0) ? merge : null;
}

/** `_x000D_` is how Excel writes a sign that XML has not. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
