import { type Unit, unitOf } from '../../shared/values/units';
import { clockAt } from './clock';
import { hoursOf } from './hours';
import { type Item, THINGS } from './items';
import type { Lexicon, Meaning } from './lexicon';
import { type Token, wordingOf } from './tokens';
import type { Vocabulary } from './vocabulary';

/* Words that say a number, or a state at a time, by what stands around them. */

export interface Match {
  readonly length: number;
  readonly items: readonly Item[];
}

export const unitIn = (text: string): Unit | null =>
  unitOf(text) ?? (/^\p{Script=Arabic}/u.test(text) ? unitOf(text.replace(/ا$/, '')) : null);

/** “The third floor”, “la planta tercera”. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  table: Vocabulary,
  lexicon: Lexicon,
): Match | null {
  const token = tokens[at];
  const number = token && lexicon.ordinals.get(wordingOf([token]));
  if (number === undefined) return null;
  const isNumbered = [tokens[at - 1], tokens[at + 1]].some((word) => {
    const concept = (word && lexicon.concepts.get(wordingOf([word]))) ?? null;
    if (!word || (concept !== null && THINGS.has(concept))) return false;
    const [column, ...others] = new Set([
      ...table.columnsFor([word]),
      ...(concept === null ? [] : table.columnsOf(concept)),
    ]);
    return others.length === 0 && column?.type === 'number' && column.values.includes(number);
  });
  return isNumbered
    ? { length: 1, items: [{ is: 'figure', number, unit: null, text: String(number) }] }
    : null;
}

/** “Open until 8 pm”: of shops whose hours are there. */
export function isTimedAt(
  is: 'open' | 'closed',
  tokens: readonly Token[],
  at: number,
  table: Vocabulary,
  lexicon: Lexicon,
): boolean {
  const phrase = wordingOf(tokens.slice(at, at + 1));
  if (lexicon.meanings.get(phrase)?.is !== is || hoursOf(table) === null) return false;
  const isSaid = phrase !== 'open' || isState(tokens, at);
  return isSaid && tokens.some((_, place) => clockAt(tokens, place, lexicon) !== null);
}

/** English “open” is what shops do as well. */
const isState = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ text }) => /^(?:is|are|be|still|stays?)$/.test(text)) ||
  /^(?:until|till)$/.test(tokens[at + 1]?.text ?? '');

const ONE = /^(?:an?|one|una?|uno|une|ein(?:e[nmrs]?)?)$/;
const HALF = /^(?:half|halbe[nrs]?|media|medio|demie?|نصف)$/u;
/** Arabic has no article for it. */
const SINGULAR = new Set(['ساعه', 'دقيقه', 'يوم', 'اسبوع', 'شهر', 'سنه', 'كيلو']);

/** “More than an hour”, “más de una hora”, “länger als eine halbe Stunde”: behind what compares, it is no rate. */
export function oneUnitAt(tokens: readonly Token[], at: number, { meanings }: Lexicon): Match | null {
  const endsIn = (end: number, is: Meaning['is']): boolean =>
    [1, 2, 3].some(
      (size) => end >= size && meanings.get(wordingOf(tokens.slice(end - size, end)))?.is === is,
    );
  const isCompared = endsIn(at, 'compare');
  if (!isCompared && !endsIn(at, 'order') && !endsIn(at - 1, 'order')) return null;
  let end = at;
  let number = NaN;
  for (; end < at + 3; end += 1) {
    const text = tokens[end]?.text ?? '';
    if (HALF.test(text)) number = 0.5;
    else if (ONE.test(text) && !(number < 1)) number = 1;
    else if (!ONE.test(text)) break;
  }
  const text = tokens[end]?.text ?? '';
  const unit = unitIn(text);
  if (end === at && isCompared && SINGULAR.has(text)) number = 1;
  if (unit === null || Number.isNaN(number)) return null;
  return { length: end + 1 - at, items: [{ is: 'figure', number, unit, text }] };
}
