import { readDelimited } from './delimited';

/** The rows of a table that was typed or pasted as text; null where it is a text. A text has commas and semicolons, too. */
export function pastedRows(text: string): readonly (readonly string[])[] | null {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  // A table is no single line, and a text may be thousands of them.
  if (!lines.includes('\n')) return null;
  const { rows: all, delimiter } = readDelimited(lines);
  const rows = all.filter(({ length }) => length > 0);
  const [names = []] = rows;
  if (rows.length < 2 || names.length < 2 || rows.some(({ length }) => length !== names.length)) return null;
  // Spreadsheets copy cells with tabs between.
  if (delimiter === '\t') return rows;
  const isSentence =
    text.replace(/"[^"\n]*"/g, '').includes(`${delimiter} `) ||
    names.some((name) => name === '' || /\d/.test(name));
  const isList = delimiter === ',' && names.length < 3;
  return isSentence || isList ? null : rows;
}
