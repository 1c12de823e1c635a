import { readingsOf } from '../../shared/values/numbers';
import { LEXICONS } from './lexicon';
import { tokensOf, wordingOf } from './tokens';

/** What each number of a text may mean, also where it is written as a word. */
export function numbersIn(text: string): number[] {
  return tokensOf(text).flatMap((token) => {
    if (token.number !== null) return [token.number, ...readingsOf(token.text)];
    return LEXICONS.flatMap(({ meanings }) => {
      const meaning = meanings.get(wordingOf([token]));
      return meaning?.is === 'number' ? [meaning.number] : [];
    });
  });
}
