/* The content of a table: CSV as RFC 4180 has it, with commas and LF, the first row the names of the columns. */

/** The rows of a table's content; `writeCsv` makes the same text of them. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.length;
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
      row.push(cell);
      end = at;
    } else {
      const comma = text.indexOf(',', at);
      const line = text.indexOf('\n', at);
      end = Math.min(comma === -1 ? text.length : comma, line === -1 ? text.length : line);
      row.push(text.slice(at, end));
    }
    at = end + 1;
    if (text[end] === ',' && at < text.length) continue;
    if (text[end] === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
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
