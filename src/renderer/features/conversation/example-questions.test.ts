import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleQuestions, subjectOf } from './example-questions';

describe('subjectOf', () => {
  it.each([
    ['Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000', 'Honda Civic 2022'],
    ['- **Opening hours**: 9 to 17', 'Opening hours'],
    ['| Delivery | 2 days |', 'Delivery'],
    ['## Return policy', 'Return policy'],
    ['3. Mazda 3 – red', 'Mazda 3'],
    ['Warranty (two years)', 'Warranty'],
  ])('takes the first words of %j', (line, subject) => {
    expect(subjectOf(line)).toBe(subject);
  });

  it.each([
    '',
    '   ',
    '---',
    '1234',
    '|---|---|',
    'Goods can be sent back to us within thirty days of purchase.',
  ])('finds no subject in %j', (line) => {
    expect(subjectOf(line)).toBeNull();
  });
});

describe('exampleQuestions', () => {
  it('asks about what the facts are about', () => {
    expect(
      exampleQuestions(['Honda Civic 2022, silver\nToyota Corolla 2020, white', 'Mazda 3, red']),
    ).toEqual([
      'Tell me about Honda Civic 2022',
      'What should I know about Mazda 3?',
      'How do Honda Civic 2022 and Toyota Corolla 2020 compare?',
    ]);
  });

  it('asks three questions about a single fact, and none about nothing', () => {
    expect(exampleQuestions(['Honda Civic 2022, silver'])).toHaveLength(3);
    expect(exampleQuestions(['', '1\n2'])).toEqual([]);
  });

  it('always gives none or three different questions', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 })), (lines) => {
        const questions = exampleQuestions([lines.join('\n')]);
        expect([0, 3]).toContain(questions.length);
        expect(new Set(questions).size).toBe(questions.length);
      }),
    );
  });
});
