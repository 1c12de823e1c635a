import type { Finder } from './find-terms';
import { fold, foldWithOrigins } from './fold';
import type { Mark } from './models';
import { patternOf as wordPattern } from './written-forms';

/*
 * Finds a text as the eye finds it. However it is written (case, accents, width, the kinds of dashes, quotation marks and
 * spaces, the separators of a number, what is not seen), what looks the same is the same.
 */

const EACH_WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Between parts of a number or a code, which may be written without. */
const LOOSE = /(?<=\d)[,.' ](?=\d{3}(?!\d))|(?<=\p{L})[-/._#](?=\d)|(?<=\d)[-/._#](?=\p{L})/gu;

function patternOf(needle: string): RegExp {
  const sought = fold(needle.trim()).replace(LOOSE, '');
  let pattern = '';
  let at = 0;
  for (const { 0: word, index } of sought.matchAll(EACH_WORD)) {
    pattern += signs(sought.slice(at, index)) + wordPattern(word, '');
    at = index + word.length;
  }
  return new RegExp(pattern + signs(sought.slice(at)), 'gu');
}

const signs = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ +/g, ' +');

/** Finds this very text, as it looks. */
export function findText(needle: string): Finder {
  const pattern = patternOf(needle);
  return (text) => {
    const { folded, origin } = foldWithOrigins(text);
    const marks: Mark[] = [];
    for (const { 0: match, index } of folded.matchAll(pattern)) {
      const [start, end] = [origin(index), origin(index + match.length)];
      if (end > start) marks.push([start, end]);
    }
    return { marks, place: marks[0]?.[0] ?? null };
  };
}
