import { type Finder, joinMarks } from './find-terms';
import { fold, foldSpelled, foldSpelledWithOrigins, foldWithOrigins, type Folded, maySpell } from './fold';
import { withoutGroups } from './digit-groups';
import type { Mark } from './models';
import { beginningOf, patternOf as wordPattern } from './written-forms';

/*
 * Finds a text as the eye finds it. However it is written (case, accents, width, the kinds of dashes, quotation marks and
 * spaces, the separators of a number, what is not seen), what looks the same is the same.
 */

const EACH_WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Between parts of a number, a code or a word, which may be written without. */
const LOOSE =
  /(?<=\d)[,.' ](?=\d{3}(?!\d))|(?<=\p{L})[-/._#](?=\d)|(?<=\d)[-/._#](?=\p{L})|(?<=\p{L}\p{M}*)['"-](?=\p{L})/gu;

function patternOf(folded: string): RegExp {
  const sought = withoutGroups(beginningOf(folded)).replace(LOOSE, '');
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
  const pattern = patternOf(fold(needle.trim()));
  const spelled = patternOf(foldSpelled(needle.trim()));
  return (text) => {
    const marks = marksOf(foldWithOrigins(text), pattern);
    if (maySpell(text, needle)) marks.push(...marksOf(foldSpelledWithOrigins(text), spelled));
    const inOrder = joinMarks(marks);
    return { marks: inOrder, place: inOrder[0]?.[0] ?? null };
  };
}

/** Whether a text has it, for whoever does not ask where: to know that takes several times as long. */
export function holdsText(needle: string): (text: string) => boolean {
  const pattern = patternOf(fold(needle.trim()));
  const spelled = patternOf(foldSpelled(needle.trim()));
  return (text) =>
    hasMatch(fold(text), pattern) || (maySpell(text, needle) && hasMatch(foldSpelled(text), spelled));
}

function hasMatch(folded: string, pattern: RegExp): boolean {
  for (const [match] of folded.matchAll(pattern)) if (match !== '') return true;
  return false;
}

function marksOf({ folded, origin, end }: Folded, pattern: RegExp): Mark[] {
  return [...folded.matchAll(pattern)]
    .filter(([match]) => match !== '')
    .map(({ 0: match, index }): Mark => [origin(index), end(index + match.length)]);
}

/** Whether a name holds every word of what was typed, each as the eye finds it. */
export function findWords(typed: string): (name: string) => boolean {
  const words = typed
    .split(/[\s"]+/)
    .filter(Boolean)
    .map(holdsText);
  return (name) => words.every((holds) => holds(name));
}
