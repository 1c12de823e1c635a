import { maskForEmphasis } from './emphasis';
import { UNSPACED } from './scripts';

/** What may become something else with its next character: a heading, a list item, a rule, a code fence, a quote. */
const HALF_LINE = /(^|\n)[ \t]*(?:#{1,6}|[-*+=]+|\d{1,9}[.)]?|`{1,2}|>+|[-*+] \[[ xX]?\]?)?[ \t]*$/;
/** A first row without the line of dashes that makes it a table. */
const HALF_TABLE = /(^|\n)\|[^\n]*(?:\n[ \t]*[|:-][ \t|:-]*)?$/;
const MARKER = /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>+|\|)[ \t]+/g;

/** No paragraph is longer; what is, is not worth the search. */
const MAX_CHARS = 4_000;

/**
 * The open end of a growing text as it can be shown without a flash: emphasis and code that are not closed yet look as
 * if they were, half a link is its words, half a table or half an image is not there yet.
 */
export function calm(text: string): string {
  const paragraph = text.lastIndexOf('\n\n') + 1;
  if (text.length - paragraph > MAX_CHARS) return text;
  const tail = withoutHalfBlock(text.slice(paragraph));
  let start = 0;
  for (const match of tail.matchAll(MARKER)) start = match.index + match[0].length;
  return text.slice(0, paragraph) + tail.slice(0, start) + withClosedMarks(tail.slice(start));
}

function withoutHalfBlock(tail: string): string {
  const table = HALF_TABLE.exec(tail);
  if (table) {
    const before = tail.slice(0, table.index);
    // A row below other rows belongs to a table that is there already.
    const isRow = /(?:^|\n)\|[^\n]*$/.test(before);
    return isRow ? tail : before;
  }
  const half = HALF_LINE.exec(tail);
  return half && !tail.endsWith('\n') ? tail.slice(0, half.index) : tail;
}

function withClosedMarks(text: string): string {
  const code = openCode(text);
  if (code) return code.begun === '' ? text.slice(0, code.at) : text + code.mark;
  return withClosedEmphasis(withoutHalfLink(text.replace(HALF_TAG, '')));
}

/** The code span that is open at the end. */
function openCode(
  text: string,
): { readonly at: number; readonly mark: string; readonly begun: string } | null {
  const runs = [...text.matchAll(/(?<!\\)`+/g)];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) break;
    const close = runs.findIndex((other, j) => j > i && other[0] === run[0]);
    if (close === -1) {
      return { at: run.index, mark: run[0], begun: text.slice(run.index + run[0].length).trim() };
    }
    i = close;
  }
  return null;
}

function withoutHalfLink(text: string): string {
  const half = /(!?)\[(\^?)([^[\]]*)(?:\](?:\([^()\n]*)?)?$/.exec(text);
  if (!half || text.slice(half.index).endsWith(')')) return text;
  const [, image, footnote, label = ''] = half;
  return text.slice(0, half.index) + (image || footnote ? '' : label);
}

/** A comment without its end, or the beginning of a tag. */
const HALF_TAG = /<(?:!(?:-(?:-(?:(?!-->)[^])*)?)?|\/?[a-z]{0,7})$/i;
const MARKS = /(?<!\\)(?:\*\*\*|\*\*|\*|~~|___|__|_|`+)|<\/?(?:sub|sup|kbd|mark)\b[^<>]*>/gi;

/** Between a word and a price, as in $10~~$20, or a sign, as in Price*: 25. */
const opensNothing = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]/u.test(before) &&
  (/\p{Sc}/u.test(after) || (!UNSPACED_SIGN.test(before) && /[!-/:-@[-`{-~]/.test(after)));
const UNSPACED_SIGN = new RegExp(`[${UNSPACED}]`, 'u');

function withClosedEmphasis(text: string): string {
  const open: string[] = [];
  let isCode = false;
  for (const match of maskForEmphasis(text).matchAll(MARKS)) {
    const [mark] = match;
    if (mark.startsWith('`')) isCode = !isCode;
    if (isCode || mark.startsWith('`')) continue;
    if (mark.startsWith('</')) {
      if (open.at(-1) === mark.toLowerCase()) open.pop();
      continue;
    }
    if (mark.startsWith('<')) {
      open.push(`</${/\w+/.exec(mark)?.[0].toLowerCase() ?? ''}>`);
      continue;
    }
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + mark.length] ?? '';
    if (mark.startsWith('_') && /\w/.test(before) && /\w/.test(after)) continue;
    if (mark === '~~' && open.at(-1) !== mark && /\d/.test(before) && /^\d?$/.test(after)) {
      if (after === '') return text.slice(0, match.index);
      continue;
    }
    if (open.at(-1) !== mark && opensNothing(before, after)) continue;
    if (open.at(-1) === mark && /\S/.test(before)) open.pop();
    else if (/\S/.test(after)) open.push(mark);
    // At the very end it may still become either.
    else if (after === '' && !/\S/.test(before)) return withClosedEmphasis(text.slice(0, match.index));
    else if (after === '' && open.length === 0) return text.slice(0, match.index);
  }
  // A mark that was never meant as one, as in 2 * 3, is a single one.
  if (open.length === 0) return text;
  // Half of a mark would lengthen the one that is added.
  return text.trimEnd().replace(/(?<!~)~$/, open.includes('~~') ? '' : '~') + open.reverse().join('');
}
