import { fold } from '../../shared/fold';
import type { Expects } from '../../shared/test-questions';
import { numbersIn } from '../lookup/numbers-in';

/** What a right answer is expected to have. */
export interface Expectation {
  readonly expects: Expects;
  readonly expected: readonly string[];
  /** The cells of each row that was looked up for it. */
  readonly rows: readonly (readonly string[])[];
}

/** What of it is missing. */
export function missingIn(answer: string, { expects, expected, rows }: Expectation): string[] {
  if (expects === 'words') return missingWords(answer, expected);
  if (expects === 'number') {
    const said = numbersIn(answer);
    return expected.filter((each) => !numbersIn(each).some((number) => said.includes(number)));
  }
  const [name] = expected;
  const isRow = rows.some((cells) => {
    const plain = cells.map(plainOf);
    return expected.every((each) => plain.includes(plainOf(each)));
  });
  if (!isRow) return expected.length === 0 ? [] : [expected.join(', ')];
  return name === undefined ? [] : missingWords(answer, [name]);
}

/** Which words or phrases an answer does not have, whatever their case and accents, and however numbers are written. */
function missingWords(answer: string, expected: readonly string[]): string[] {
  const plain = plainOf(answer);
  return expected.filter((word) => !plain.includes(plainOf(word)));
}

const plainOf = (text: string): string =>
  fold(text)
    .replace(/(?<=\d)[,.'’\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
