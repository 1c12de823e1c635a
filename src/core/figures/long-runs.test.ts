import { expect, it } from 'vitest';
import { checkAnswer } from './check';
import { FactIndex } from './facts';
import { spentMs } from '../../shared/testing/spent';

const index = (content: string): FactIndex =>
  new FactIndex([{ title: 'cars', scope: 'all conversations', content }]);
const CARS = 'model,price\nCivic,25000\nGolf,19000\nPolo,14500';

const HOSTILE: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(200_000),
  digits: '1'.repeat(200_000),
  'letters and digits': 'a1'.repeat(100_000),
  'words in a row': 'a-'.repeat(100_000),
  'numbers with points': '1.'.repeat(100_000),
  'numbers with commas': '1,'.repeat(10_000),
  numbers: '1 '.repeat(10_000),
  'Arabic letters': '\u0628'.repeat(200_000),
  lines: '-'.repeat(200_000),
};
const MOST_MS = 8_000;

it.each(Object.entries(HOSTILE))('an answer of %s is looked up in time', (_, text) => {
  const started = spentMs();
  const { figures } = checkAnswer(index(CARS), `The Civic costs 25,000. ${text}`, [
    'What does the Civic cost?',
  ]);
  expect(spentMs() - started).toBeLessThan(MOST_MS);
  expect(figures[0]).toMatchObject({ text: '25,000', state: 'found' });
});

it.each(Object.entries(HOSTILE))('so is one under facts of %s', (_, text) => {
  const started = spentMs();
  const facts = index(`The Civic costs 25,000.\n${text}`);
  const { figures } = checkAnswer(facts, 'The Civic costs 25,000.', ['What does the Civic cost?']);
  expect(spentMs() - started).toBeLessThan(MOST_MS);
  expect(figures[0]).toMatchObject({ text: '25,000', state: 'found' });
});

it('reads rows without blanks, however long', () => {
  const row = Array.from({ length: 300 }, (_, place) => `value${String(place)}`).join(',');
  const facts = index(`The list:\n{"civic":25000,"rest":"${row}"}`);
  const { figures } = checkAnswer(facts, 'It is 25,000 for the civic.', ['?']);
  expect(figures[0]).toMatchObject({ state: 'found' });
});
