import { fold } from '../../shared/fold';
import { wordNumbers } from '../../shared/values/number-words';
import { readingsOf } from '../../shared/values/numbers';
import { LEXICONS } from './lexicon';
import { type Token, tokensOf, wordingOf } from './tokens';

/** What each number of a text may mean, also where it is written in words. */
export function numbersIn(text: string): number[] {
  const folded = fold(text);
  const spoken = wordNumbers(folded);
  let others = folded;
  for (const { start, end } of spoken)
    others = others.slice(0, start) + ' '.repeat(end - start) + others.slice(end);
  const more = tokensOf(others).flatMap((token) => {
    if (token.number !== null) return [token.number, ...readingsOf(token.text)];
    return LEXICONS.some(({ meanings }) => meanings.get(wordingOf([token]))?.is === 'one') ? [1] : [];
  });
  return [...spoken.map(({ amount }) => amount), ...more];
}

/** A number in words, of so many words. */
export interface SpokenNumber {
  readonly length: number;
  readonly number: number;
  /** 100 of “three hundred”. */
  readonly times: number;
}

/** Those of a question, by the places of their first words. */
export function spokenIn(tokens: readonly Token[]): ReadonlyMap<number, SpokenNumber> {
  const places = new Map<number, number>();
  let text = '';
  for (const [place, token] of tokens.entries()) {
    places.set(text.length, place);
    text += `${token.text} `;
  }
  places.set(text.length, tokens.length);
  return new Map(
    wordNumbers(text).flatMap(({ start, end, amount, times }) => {
      const [from, to] = [places.get(start), places.get(end + 1)];
      return from === undefined || to === undefined
        ? []
        : [[from, { length: to - from, number: amount, times }] as const];
    }),
  );
}
