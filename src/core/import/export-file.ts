import type { DocumentKind } from '../../shared/models';
import { readCsv, writeCsv } from '../../shared/tables/csv';
import { workbookOf } from './write-xlsx';

/** A document in the format of that extension: a table is rows, all else lines. */
export function exportAs(extension: string, kind: DocumentKind, content: string): string | Uint8Array {
  const rows = kind === 'table' ? readCsv(content) : [['text'], ...content.split('\n').map((line) => [line])];
  switch (extension) {
    case 'csv':
      return `\ufeff${writeCsv(rows)}\n`;
    case 'tsv':
      return `${rows.map((row) => row.map(tsvCell).join('\t')).join('\n')}\n`;
    case 'xlsx':
      return workbookOf(rows);
    case 'json':
      return `${JSON.stringify(kind === 'table' ? recordsOf(rows) : content.split('\n'), null, 2)}\n`;
    default:
      return content.endsWith('\n') ? content : `${content}\n`;
  }
}

const recordsOf = ([names = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ''])));

const tsvCell = (cell: string): string =>
  /["\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
