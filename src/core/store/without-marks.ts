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
