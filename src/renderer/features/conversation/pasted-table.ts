/** The page's policy speaks of styles as soon as they are read. */
const STYLES = /<style\b[^]*?<\/style\s*>|\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** The cells that a spreadsheet or a page put on the clipboard, as a Markdown table; null where it is not one table alone. */
export function pastedTable(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
  const [table, another] = body.querySelectorAll('table');
  if (!table || another) return null;
  for (const unseen of body.querySelectorAll('style, script, template')) unseen.remove();
  for (const line of body.querySelectorAll('br, p, div, li')) line.after(' ');
  if (table.caption || textOf(body) !== textOf(table)) return null;
  const rows = rowsOf(table);
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2) return null;
  const line = (cells: readonly (string | undefined)[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(Array<string>(width).fill('---')), ...others.map(line)].join('\n');
}

const MAX_SPAN = 1_000;

/** Cells by row and column: one that reaches over several stands in the first, and moves no other out of its column. */
function rowsOf(table: HTMLTableElement): (string | undefined)[][] {
  const rows = Array.from(table.rows, (): (string | undefined)[] => []);
  for (const [index, { cells }] of Array.from(table.rows).entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[index]?.[column] !== undefined) column += 1;
      const span = Math.min(cell.colSpan, MAX_SPAN);
      const reach = cell.rowSpan || rows.length;
      for (const [below, row] of rows.slice(index, index + reach).entries())
        for (let beside = 0; beside < span; beside += 1)
          row[column + beside] = below + beside === 0 ? textOf(cell) : '';
      column += span;
    }
  }
  return rows;
}

const textOf = (element: Element): string =>
  element.textContent.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** As if it were typed, so that it can be undone; a table stands on lines of its own. */
export function typeLines(box: HTMLTextAreaElement, text: string, ownLines: boolean): void {
  const before = box.value.slice(0, box.selectionStart);
  const lines = ownLines ? `${before === '' || before.endsWith('\n') ? '' : '\n'}${text}\n` : text;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps what can be undone
  document.execCommand('insertText', false, lines);
}
