import { fold, foldSpelled, foldSpelledWithOrigins, foldWithOrigins, type Folded, maySpell } from './fold';
import type { Mark, SearchTerm } from './models';
import { beginningOf, joinedForms, patternOf } from './written-forms';

/*
 * How what a person looks for is read, and where it stands in a text. The search's index, its snippets and whatever the
 * window shows all ask here: what is marked in a document or an answer is what the search has found.
 */

/** Scripts that are written without spaces: a word of them begins and ends anywhere. */
const UNSPACED_SCRIPTS =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
export const UNSPACED = new RegExp(UNSPACED_SCRIPTS, 'u');
export const EACH_UNSPACED = new RegExp(UNSPACED_SCRIPTS, 'gu');

/** There is something in it that the index holds. */
export const HAS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const SPACED = `(?!${UNSPACED_SCRIPTS})[\\p{L}\\p{N}]`;

export interface Found {
  /** In order, overlaps joined. */
  readonly marks: readonly Mark[];
  /** Where most of the terms first stand close together; null where there is none. */
  readonly place: number | null;
}

/** Looks through a text. */
export type Finder = (text: string) => Found;

/** So close that one sees them together. */
const REACH_CHARS = 100;

interface Match {
  readonly term: SearchTerm;
  readonly start: number;
  readonly end: number;
}

/** However it is written; the marks are on the text as it is. */
export function findTerms(text: string, terms: readonly SearchTerm[]): Found {
  const matches = matchesIn(foldWithOrigins(text), terms, fold);
  if (terms.some(({ words }) => maySpell(text, words))) {
    matches.push(...matchesIn(foldSpelledWithOrigins(text), terms, foldSpelled));
  }
  matches.sort((a, b) => a.start - b.start);
  return { marks: joinMarks(matches.map(({ start, end }) => [start, end])), place: placeOf(matches) };
}

/** In order, overlaps joined. */
export function joinMarks(found: readonly Mark[]): Mark[] {
  const marks: [number, number][] = [];
  for (const [start, end] of [...found].sort(([a], [b]) => a - b)) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Each is looked for by itself: of a long text that is pasted, the first ones. */
const MOST_SOUGHT = 40;

function matchesIn(
  { folded, origin, end }: Folded,
  terms: readonly SearchTerm[],
  reading: (text: string) => string,
): Match[] {
  // Numbers and codes that were typed in parts may stand in one: 06A 115 561 B.
  const joined = new Set(joinedForms(terms.map(({ words }) => reading(words)).join(' ')));
  const wholes = Array.from(joined, (words): SearchTerm => ({ words, open: false }));
  return [...terms, ...wholes].slice(0, MOST_SOUGHT).flatMap((term) =>
    rangesOf(folded, reading(term.words), term.open).map(([from, to]): Match => ({
      term,
      start: origin(from),
      end: end(to),
    })),
  );
}

function rangesOf(folded: string, sought: string, open: boolean): [number, number][] {
  const begin = beginningOf(sought);
  // What stands between the parts of a phrase makes no difference.
  const phrase = patternOf(begin, '[^\\p{L}\\p{N}]*') || begin.trim();
  if (phrase === '') return [];
  const pattern = `(?<!${SPACED})${phrase}${open || begin !== sought ? '' : `(?!${SPACED})`}\\p{M}*`;
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
}

function placeOf(matches: readonly Match[]): number | null {
  let place: number | null = null;
  let most = 0;
  let from = 0;
  const near = new Map<SearchTerm, number>();
  const count = (term: SearchTerm, by: 1 | -1): void => {
    const now = (near.get(term) ?? 0) + by;
    if (now === 0) near.delete(term);
    else near.set(term, now);
  };
  for (const { term, start } of matches) {
    count(term, 1);
    for (let first = matches[from]; first && start - first.start > REACH_CHARS; first = matches[from]) {
      count(first.term, -1);
      from += 1;
    }
    if (near.size <= most) continue;
    most = near.size;
    place = matches[from]?.start ?? null;
  }
  return place;
}
