import { describe, expect, it } from 'vitest';
import { readTestQuestions, type TestQuestion, writeTestQuestions } from '../../shared/test-questions';
import { missingIn } from './expectations';

describe('what is missing in an answer', () => {
  it('is words, whatever their case, accents and separators', () => {
    const missing = (...expected: readonly string[]) =>
      missingIn('The **Škoda** costs 25,000 euros in München.', { expects: 'words', expected, rows: [] });
    expect(missing('skoda', '25000', '25.000', 'munchen')).toEqual([]);
    expect(missing('26000', 'silver')).toEqual(['26000', 'silver']);
  });

  it.each([
    ['There are 12 of them.', '12', true],
    ['Es sind 1.250,50 € zusammen.', '1250.5', true],
    ['There are three Corollas.', '3', true],
    ['Hay cinco.', '5', true],
    ['It is $25,000.', '25000', true],
    ['It is $125,000.', '25000', false],
    ['Ask for A-12.', '12', false],
    ['There are many.', '12', false],
    ['There are twelve of them.', '12', true],
    ['Es sind einundzwanzig.', '21', true],
    ['Il y en a quatre-vingt-dix-sept.', '97', true],
    ['Cuestan veinte mil euros.', '20000', true],
    ['There is one.', '1', true],
    ['There are twenty-one.', '1', false],
    ['There are twenty, five of them red.', '20', true],
    ['There are 13 of them.', '12', false],
  ])('is a number that it does not say: %s', (answer, expected, isThere) => {
    expect(missingIn(answer, { expects: 'number', expected: [expected], rows: [] })).toEqual(
      isThere ? [] : [expected],
    );
  });

  it('is a row that was not looked up, or that it does not name', () => {
    const rows = [
      ['A-1', 'VW Golf', '$14,000'],
      ['A-2', 'VW Polo', '$9,000'],
    ];
    const missing = (answer: string, ...expected: readonly string[]) =>
      missingIn(answer, { expects: 'row', expected, rows });
    expect(missing('The Polo (A-2) costs 9,000.', 'a-2', 'vw polo')).toEqual([]);
    expect(missing('The Golf costs 14,000.', 'A-2')).toEqual(['A-2']);
    expect(missing('A-2 costs 14,000.', 'A-2', '$14,000')).toEqual(['A-2, $14,000']);
    expect(missing('A-3.', 'A-3')).toEqual(['A-3']);
  });
});

it('keeps test questions as lines that can be read again', () => {
  const questions: readonly TestQuestion[] = [
    { question: 'What does the van cost?', expects: 'words', expected: ['12000', 'euros'] },
    { question: 'How much are all?', expects: 'number', expected: ['12,000'] },
    { question: 'Which is the cheapest?', expects: 'row', expected: ['A-2', 'VW Polo'] },
    { question: 'Who are you?', expects: 'words', expected: [] },
  ];
  expect(readTestQuestions(writeTestQuestions(questions))).toEqual(questions);
  expect(readTestQuestions('Q: As before?\nA: one, two')).toEqual([
    { question: 'As before?', expects: 'words', expected: ['one', 'two'] },
  ]);
});
