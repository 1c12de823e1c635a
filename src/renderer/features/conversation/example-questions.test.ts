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
    ['Corsa 9,500 euros, red', 'Corsa 9,500 euros'],
    ['Mass 9:30 | Sundays', 'Mass 9:30'],
  ])('takes the first words of %j', (line, subject) => {
    expect(subjectOf(line)).toBe(subject);
  });

  it.each([
    '',
    '   ',
    '---',
    '1234',
    '|---|---|',
    'The red Corsa costs 9,500 euros.',
    'We open at 9:00.',
    'Goods can be sent back to us within thirty days of purchase.',
  ])('finds no subject in %j', (line) => {
    expect(subjectOf(line)).toBeNull();
  });
});

const texts = (...contents: string[]) => contents.map((content) => ({ kind: 'text', content }) as const);
const table = (content: string) => ({ kind: 'table', content }) as const;

describe('exampleQuestions', () => {
  it('asks a table for a value, for the least, and for how many', () => {
    const cars =
      'car,colour,year,price ($)\nCivic,red,2020,"25,000"\nGolf,blue,2019,15900\nJazz,red,2018,9000';
    expect(exampleQuestions([...texts('Opening hours: 9 to 5'), table(cars)])).toEqual([
      'What is the price of Civic?',
      'Which has the lowest price?',
      'How many are red?',
    ]);
  });

  it('asks about the texts where a table has no names or no numbers', () => {
    const text = texts('Opening hours: 9 to 5');
    expect(exampleQuestions([table('code,price\nA1-7,5\nA1-7,6'), ...text])[0]).toBe(
      'Tell me about Opening hours',
    );
    expect(exampleQuestions([table('a,b\n'), ...text])[0]).toBe('Tell me about Opening hours');
    expect(exampleQuestions([table('a,b')])).toEqual([]);
  });

  it('asks about what the facts are about', () => {
    expect(
      exampleQuestions(texts('Honda Civic 2022, silver\nToyota Corolla 2020, white', 'Mazda 3, red')),
    ).toEqual([
      'Tell me about Honda Civic 2022',
      'What should I know about Mazda 3?',
      'How do Honda Civic 2022 and Toyota Corolla 2020 compare?',
    ]);
  });

  it('asks about the table that stands in a text, and compares no heading with the name of a column', () => {
    const prices = (rows: string) =>
      texts(`Price list of Linden Bikes, March\n\nitem;size;price\n${rows}\n\nOpen: 9 to 5`);
    expect(exampleQuestions(prices('Elbe 7;54 cm;899\nSpree 500;52 cm;2749'))[1]).toBe(
      'Which has the lowest price?',
    );
    expect(
      exampleQuestions(
        prices('Elbe 7;54 cm;899\nElbe 7;58 cm;899\nSpree 500;52 cm;2749\nFrosch 20;20 in;329'),
      ),
    ).toEqual([
      'Tell me about Elbe 7',
      'What should I know about Frosch 20?',
      'How do Elbe 7 and Spree 500 compare?',
    ]);
    expect(exampleQuestions(texts('Returns: 30 days\n\nDelivery: two days'))).toEqual([
      'Tell me about Returns',
      'What should I know about Delivery?',
      'Summarise Returns in one sentence',
    ]);
  });

  it('reads no more of a thousand documents than it takes', () => {
    let read = 0;
    const document = (kind: 'text' | 'table') => ({
      kind,
      get content() {
        read += 1;
        return 'name;size\n'.repeat(1_000);
      },
    });
    exampleQuestions(Array.from({ length: 1_000 }, () => document('text')));
    expect(read).toBeLessThan(10);
  });

  it('asks three questions about a single fact, and none about nothing', () => {
    expect(exampleQuestions(texts('Honda Civic 2022, silver'))).toHaveLength(3);
    expect(exampleQuestions(texts('', '1\n2'))).toEqual([]);
  });

  it('always gives none or three different questions', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 })), fc.boolean(), (lines, isTable) => {
        const content = lines.join('\n');
        const questions = exampleQuestions(isTable ? [table(content)] : texts(content));
        expect([0, 3]).toContain(questions.length);
        expect(new Set(questions).size).toBe(questions.length);
      }),
    );
  });
});
