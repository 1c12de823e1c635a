/*
 * What spreadsheets put on the clipboard, and take from it: lines of cells with tabs between them, where a cell stands in
 * quotes if it holds a tab, a line break or quotes itself.
 */

/** A cell in quotes, where it ends as a cell can end; or all up to the next tab or line. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;

export function readCells(copied: string): string[][] {
  // The end of the last line begins none.
  const text = copied.replace(/\r?\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; ;) {
    CELL.lastIndex = at;
    const [, quoted, plain = ''] = CELL.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    const end = CELL.lastIndex;
    if (end >= text.length) return rows;
    if (text[end] !== '\t') rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

const written = (cell: string): string =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const writeCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(written).join('\t')).join('\n');

/** As a table of a page, for what understands those alone. */
export function htmlOf(rows: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
}
