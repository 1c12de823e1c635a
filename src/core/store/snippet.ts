import type { Snippet } from '../../shared/models';

/** About two lines of the sidebar. */
const SNIPPET_CHARS = 140;
/** So much of it stands before the first match. */
const LEAD_CHARS = 40;

/**
 * The place in `text` where the first of the words is found, cut between words, on one line, with the positions of all
 * the words in it (UTF-16 units of the snippet). Case and accents make no difference, as for the search itself.
 */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const first = findAll(text, words)[0]?.[0] ?? 0;
  let start = Math.max(0, first - LEAD_CHARS);
  if (start > 0) start = afterSpace(text, start, first);
  let end = Math.min(text.length, start + SNIPPET_CHARS);
  if (end < text.length) end = beforeSpace(text, end);
  const line = text.slice(start, end).replace(/\s/gu, ' ');
  const before = start > 0 ? '…' : '';
  const shown = `${before}${line}${end < text.length ? '…' : ''}`;
  return { text: shown, marks: findAll(shown, words) };
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

/** Where the words begin, [start, end) in order, overlaps joined. */
function findAll(text: string, words: readonly string[]): [number, number][] {
  const { folded, origin } = fold(text);
  const found: [number, number][] = [];
  for (const word of words) {
    const parts = fold(word).folded.match(/[\p{L}\p{N}]+/gu);
    if (!parts) continue;
    // What stands between the parts of a phrase makes no difference.
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]*')}`, 'gu');
    const loose = new RegExp(parts.join('[^\\p{L}\\p{N}]*'), 'gu');
    const strict = [...folded.matchAll(pattern)];
    // In scripts without spaces a word begins anywhere.
    for (const match of strict.length > 0 ? strict : folded.matchAll(loose)) {
      const from = origin(match.index);
      const to = origin(match.index + match[0].length);
      if (to > from) found.push([from, to]);
    }
  }
  found.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of found) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The text without case and accents, and where in the original a position of it lies. */
function fold(text: string): { folded: string; origin: (position: number) => number } {
  // Most text has no accents; then positions are the same.
  const lower = text.toLowerCase();
  if (lower.length === text.length && lower.normalize('NFD').length === text.length) {
    return { folded: lower, origin: (position) => position };
  }
  let folded = '';
  const positions: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    positions.push(...Array.from({ length: plain.length }, () => at));
    folded += plain;
    at += character.length;
  }
  positions.push(at);
  return { folded, origin: (position) => positions[position] ?? at };
}
