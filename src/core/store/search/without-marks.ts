/** Where a mark of Markdown is no sign that is seen; near enough to find words by, which is all that it is for. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--(?:(?!<!--)[^])*?-->/g, ''],
  [/<br\s*\/?>/gi, '\n'],
  [/<\/?(?:sub|sup|kbd|mark|details|summary)\b[^<>]*>/gi, ''],
  [/!?\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1'],
  [/\[\^[^\]\s]+\]/g, ''],
  [/(?<!\\)(?:\*+|~~+|`+)/g, ''],
  [/(?<![\p{L}\p{N}\\])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
];

/** About what the eye sees of a text with marks. */
export const withoutMarks = (markdown: string): string =>
  MARKS.reduce((text, [mark, seen]) => text.replace(mark, seen), markdown);

/** Marks of whole lines: fences, lines of dashes, quotations, headings, lists and tasks, the sides of a table's cells. */
const LINE_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?:```|~~~)[^\n]*$/gm, ''],
  [/^[ \t]*\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t]*\|?[ \t]*$/gm, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*#{1,6}[ \t]+/gm, ''],
  [/^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/gm, ''],
];
const ROW = /^[ \t]*\|([^\n]*)$/gm;
const cellsOf = (row: string): string =>
  row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');

/** The same of a short piece, with the marks of whole lines. A lone asterisk is one that is seen. */
export const withoutAnyMarks = (markdown: string): string =>
  LINE_MARKS.reduce((text, [mark, seen]) => text.replace(mark, seen), markdown)
    .replace(ROW, (_, row: string) => cellsOf(row))
    .split(/(?<=\s)\*(?=\s)/)
    .map(withoutMarks)
    .join('*');
