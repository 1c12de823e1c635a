import { findTerms } from '../../../shared/find-terms';
import type { Mark, SearchTerm, Snippet } from '../../../shared/models';
import { withoutAnyMarks } from './without-marks';

/** About two lines of the sidebar. */
const SNIPPET_CHARS = 140;
/** So much of it stands before the place. */
const LEAD_CHARS = 40;

/** Around the place: so much is read without marks of Markdown, which may be more than half of it. */
const AROUND_CHARS = 600;

/**
 * The place in `text` where the terms are found, cut between words, on one line, with their marks in it.
 * @param isMarkdown its marks are left out, and what they mark stays; unless what was found is in them, as in an address
 */
export function snippetOf(text: string, terms: readonly SearchTerm[], isMarkdown: boolean): Snippet {
  const place = terms.length === 0 ? 0 : (findTerms(text, terms).place ?? 0);
  const from = place <= AROUND_CHARS ? 0 : afterSpace(text, place - AROUND_CHARS, place);
  const to = place + AROUND_CHARS >= text.length ? text.length : beforeSpace(text, place + AROUND_CHARS);
  const written = text.slice(from, to);
  const plain = onOneLine(isMarkdown ? withoutAnyMarks(written) : written);
  const ofPlain = findTerms(plain, terms);
  const isSeen = ofPlain.marks.length > 0 || terms.length === 0;
  const around = isSeen ? plain : onOneLine(written);
  const { marks, place: first } = isSeen ? ofPlain : findTerms(around, terms);
  return cut(around, first ?? 0, marks, from > 0, to < text.length);
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function cut(
  text: string,
  first: number,
  marks: readonly Mark[],
  isAfter: boolean,
  isBefore: boolean,
): Snippet {
  let start = Math.max(0, first - LEAD_CHARS);
  if (start > 0) start = afterSpace(text, start, first);
  let end = Math.min(text.length, start + SNIPPET_CHARS);
  if (end < text.length) end = beforeSpace(text, end);
  const before = start > 0 || isAfter ? '…' : '';
  const moved = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length || isBefore ? '…' : ''}`,
    marks: marks
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]) => [Math.max(from, start) + moved, Math.min(to, end) + moved]),
  };
}

/** Not inside of a word, nor of a surrogate pair; a word that is too long is cut. */
function afterSpace(text: string, from: number, until: number): number {
  const space = text.slice(from, until).search(/\s/u);
  if (space >= 0) return from + space + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function beforeSpace(text: string, to: number): number {
  const room = text.slice(to - LEAD_CHARS, to);
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  if (space > 0) return to - LEAD_CHARS + space;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
