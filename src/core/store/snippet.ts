import { findTerms } from '../../shared/find-terms';
import type { SearchTerm, Snippet } from '../../shared/models';

/** About two lines of the sidebar. */
const SNIPPET_CHARS = 140;
/** So much of it stands before the place. */
const LEAD_CHARS = 40;

/** The place in `text` where the terms are found, cut between words, on one line, with their marks in it. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): Snippet {
  const { marks, place } = findTerms(text, terms);
  const first = place ?? 0;
  let start = Math.max(0, first - LEAD_CHARS);
  if (start > 0) start = afterSpace(text, start, first);
  let end = Math.min(text.length, start + SNIPPET_CHARS);
  if (end < text.length) end = beforeSpace(text, end);
  const line = text.slice(start, end).replace(/\s/gu, ' ');
  const before = start > 0 ? '…' : '';
  const moved = before.length - start;
  return {
    text: `${before}${line}${end < text.length ? '…' : ''}`,
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
