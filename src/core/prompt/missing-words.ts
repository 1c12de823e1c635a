import { fold } from '../../shared/fold';

/** Which words or phrases an answer does not have, whatever their case and accents, and however numbers are written. */
export function missingWords(answer: string, expected: readonly string[]): string[] {
  const plain = plainOf(answer);
  return expected.filter((word) => !plain.includes(plainOf(word)));
}

const plainOf = (text: string): string =>
  fold(text)
    .replace(/(?<=\d)[,.'’\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
