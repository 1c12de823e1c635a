import { expect, it } from 'vitest';
import { readTestQuestions, writeTestQuestions } from '../../shared/test-questions';
import { missingWords } from './missing-words';

it('finds words whatever their case, accents and separators', () => {
  const answer = 'The **Škoda** costs 25,000 euros in München.';
  expect(missingWords(answer, ['skoda', '25000', '25.000', 'munchen'])).toEqual([]);
  expect(missingWords(answer, ['26000', 'silver'])).toEqual(['26000', 'silver']);
});

it('keeps test questions as lines that can be read again', () => {
  const questions = [
    {
      question: 'What does the van cost?',
      expected: ['12,000', 'euros'].map((word) => word.replace(',', '')),
    },
    { question: 'Who are you?', expected: [] },
  ];
  expect(readTestQuestions(writeTestQuestions(questions))).toEqual(questions);
});
