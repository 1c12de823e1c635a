/* The content of a table: CSV as RFC 4180 has it, with commas and LF, the first row the names of the columns. */

/** The rows of a table's content; `writeCsv` makes the same text of them. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < text.length;) {
    const { cells, end } = readRow(text, at);
    rows.push(cells);
    at = end + 1;
  }
  return rows;
}

/** The text of each row, of which `readCsv` makes its cells: of a large table few are looked at. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const plain = text.slice(at, next === -1 ? text.length : next);
    const line = plain.includes('"') ? text.slice(at, readRow(text, at).end) : plain;
    lines.push(line);
    at += line.length + 1;
  }
  return lines;
}

/** A row, and where its line ends. */
function readRow(text: string, from: number): { readonly cells: string[]; readonly end: number } {
  const cells: string[] = [];
  for (let at = from; ;) {
    let end: number;
    if (text[at] === '"') {
      let cell = '';
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        cell += text.slice(at, quote === -1 ? text.length : quote);
        at = quote === -1 ? text.length : quote + 1;
        if (text[at] !== '"' || quote === -1) break;
        cell += '"';
        at += 1;
      }
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
      cells.push(cell);
      end = at;
    } else {
      const comma = text.indexOf(',', at);
      const line = text.indexOf('\n', at);
      end = Math.min(comma === -1 ? text.length : comma, line === -1 ? text.length : line);
      cells.push(text.slice(at, end));
    }
    if (text[end] !== ',') return { cells, end };
    at = end + 1;
  }
}

export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function readTable(content: string): PlainTable {
  const [columns = [], ...rows] = readCsv(content);
  return { columns, rows };
}

export const writeCsv = (rows: readonly (readonly string[])[]): string => rows.map(csvRow).join('\n');

/** A row of one empty cell is in quotes, because an empty line is none. */
export const csvRow = (row: readonly string[]): string =>
  row.length === 1 && row[0] === '' ? '""' : row.map(csvCell).join(',');

const csvCell = (cell: string): string =>
  /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
