import { isMeasured } from '../../shared/tables/columns';
import { LINKS, MIN_COMPOUND, MIN_PART } from '../../shared/thesaurus/thesaurus';
import { THINGS } from './items';
import { conceptOf, KNOWN_WORDS } from './lexicon';
import { phraseOf, stemOf, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';
import type { Concept } from './words/words';

const AVERAGE_OF = /^(durchschnitt)s(\p{L}{3,})$/u;
const TOTAL_OF = /^(gesamt)(\p{L}{4,})$/u;
const FREE_OF = /^(\p{L}{4,}?)s?frei(?:e[rsnm]?)?$/u;

/** Some words hold two: “Durchschnittspreis” an average, “glutenfrei” and “gluten-free” what is not there. */
export function apart(tokens: readonly Token[], table: Vocabulary): Token[] {
  return tokens.flatMap((token, at) => {
    if (table.places(phraseOf([token])).length > 0)
      return tokens[at + 1]?.text === 'free' ? [plain('without'), token] : [token];
    const [, average, rest = ''] = AVERAGE_OF.exec(token.text) ?? [];
    if (average !== undefined) return [plain(average), plain(rest)];
    const [, total, summed = ''] = TOTAL_OF.exec(token.text) ?? [];
    if (total !== undefined && table.columnsFor([plain(summed)]).size > 0 && !table.named(token.text))
      return [plain(total), plain(summed)];
    const superlative = superlativeOf(token.text, table);
    if (superlative) return superlative.map(plain);
    const parts = compoundOf(token.text, table);
    if (parts) return parts.map(plain);
    const [, what] = FREE_OF.exec(token.text) ?? [];
    if (what !== undefined) return [plain('ohne'), plain(what)];
    const isFree =
      token.text === 'free' && at > 0 && table.places(phraseOf(tokens.slice(at - 1, at))).length > 0;
    return isFree ? [] : [token];
  });
}

const MOST = [
  ['most', /^(\p{L}{3,})iest$/u, 'y'],
  ['most', /^(\p{L}{3,})est$/u, ''],
  ['hochste', /^(\p{L}{3,}?)e?ste[nmrs]?$/u, ''],
] as const;

/** “Spiciest” and “schärfste” are the most of what is measured. */
function superlativeOf(text: string, table: Vocabulary): readonly [string, string] | null {
  if (KNOWN_WORDS.has(text)) return null;
  for (const [most, pattern, ending] of MOST) {
    const [, stem] = pattern.exec(text) ?? [];
    if (stem !== undefined && [...table.columnsFor([plain(stem + ending)])].some(isMeasured))
      return [most, stem + ending];
  }
  return null;
}

/** “Gartenblick” is a garden’s view, “Elektroartikel” are articles of electricity: a value, and what rows or their column are. */
function compoundOf(text: string, table: Vocabulary): readonly [string, string] | null {
  if (text.length < MIN_COMPOUND || !/^\p{Script=Latin}+$/u.test(text) || table.named(text)) return null;
  const isListed = table.meanings.asWhole([text]).length > 0;
  const isOfRows = (word: Token): boolean =>
    table.isThing([word]) || isRow(conceptOf(word.text) ?? null, table);
  for (let cut = MIN_PART; cut <= text.length - MIN_PART; cut += 1) {
    const last = plain(text.slice(cut));
    const [column, ...others] = table.columnsFor([last]);
    const isOfColumn = column !== undefined && others.length === 0 && !isMeasured(column);
    if (!isOfColumn && !isOfRows(last)) continue;
    for (const link of LINKS) {
      const before = text.slice(0, cut);
      const first = plain(before.slice(0, before.length - link.length));
      if (!before.endsWith(link) || first.text.length < MIN_PART || isOfRows(first)) continue;
      const places = [...table.places(phraseOf([first])), ...table.placesMeaning([first])];
      // What has a meaning of its own is a column’s value all the same.
      if (places.some((place) => place.isWhole && (!isListed || place.column === column)))
        return [first.text, last.text];
    }
  }
  return null;
}

export const plain = (text: string): Token => ({ text, stem: stemOf(text), number: null });

/** Rows are such things. */
export const isRow = (concept: Concept | null, table: Vocabulary): boolean =>
  concept !== null && THINGS.has(concept) && table.isAbout(concept);
