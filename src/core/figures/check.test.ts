import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check';
import { FactIndex } from './facts';

const inventory = [
  'stock,model,year,mileage,price',
  'A-1041,Toyota Corolla,2021,"18,000 km","$21,500"',
  'A-1048,Toyota Corolla Hybrid,2022,"9,400 km","$24,900"',
  'A-1055,Honda Civic,2022,"31,000 km","$25,900"',
  'A-1062,Volkswagen Golf,2019,"88,200 km","$14,300"',
].join('\n');
const warranty = [
  '# Warranty',
  '',
  'Every car comes with a warranty of 24 months. Call +1 555 014 2277 from 9:00 am to 6:30 pm.',
  '',
  'The yard is closed on 24 December 2026.',
].join('\n');

const scope = 'all conversations';
const facts = new FactIndex([
  { title: 'inventory', scope, content: inventory },
  { title: 'Warranty', scope, content: warranty },
]);

/** Each figure with what is said of it. */
function said(answer: string, question = 'What do you have?'): string[] {
  return checkAnswer(facts, answer, [question]).figures.map(
    ({ start, end, state, how }) => `${answer.slice(start, end)}: ${how ?? state}`,
  );
}

describe('the check of figures', () => {
  it.each([
    ['a price', 'The Toyota Corolla costs $21,500.', ['$21,500: found']],
    ['in another writing', 'Der Toyota Corolla kostet **21.500** $.', ['21.500** $: found']],
    ['in other digits', 'سعر Toyota Corolla هو ٢١٬٥٠٠ دولار', ['٢١٬٥٠٠ دولار: found']],
    ['a date', 'Wir haben am 24.12.2026 zu.', ['24.12.2026: found']],
    ['times', 'Ouvert de 9 h 00 à 18 h 30.', ['9 h 00: found', '18 h 30: found']],
    ['a converted length of time', 'The warranty lasts 2 years.', ['2 years: found']],
    ['a telephone number', 'Call 555-014-2277.', ['555-014-2277: found']],
  ])('finds %s', (_, answer, expected) => {
    expect(said(answer)).toEqual(expected);
  });

  it.each([
    ['a changed digit', 'The Toyota Corolla costs $21,600.', ['$21,600: not_found']],
    ['another unit', 'The Honda Civic has run 31,000 miles.', ['31,000 miles: not_found']],
    ['another currency', 'The Honda Civic costs 25,900 €.', ['25,900 €: not_found']],
    [
      'a date that is a day off',
      'The yard is closed on December 25, 2026.',
      ['December 25, 2026: not_found'],
    ],
    ['an invented code', 'Its stock number is A-9041.', ['A-9041: not_found']],
    ['another telephone number', 'Call +1 555 014 2278.', ['+1 555 014 2278: not_found']],
  ])('marks %s', (_, answer, expected) => {
    expect(said(answer)).toEqual(expected);
  });

  it('takes what the facts say in the same words for no count of the table beside it', () => {
    const content =
      'Test drives: Monday to Saturday, 9 to 18.\nYou can pay in 5 instalments without interest.';
    const shop = new FactIndex([
      { title: 'Shop', scope, content },
      { title: 'inventory', scope, content: inventory },
    ]);
    const table = '| Model | Year |\n|---|---|\n| Honda Civic | 2022 |\n| Volkswagen Golf | 2019 |';
    const states = (answer: string): string[] =>
      checkAnswer(shop, answer, ['What do you have?']).figures.map(({ text, state }) => `${text}: ${state}`);
    const rows = ['2022: found', '2019: found'];
    expect(states(`${table}\n\nTest drives are from Monday to Saturday, 9 to 18.`)).toEqual([
      ...rows,
      '9: found',
      '18: found',
    ]);
    expect(states(`${table}\n\nYou pay them in 5 instalments without interest.`)).toEqual([
      ...rows,
      '5: found',
    ]);
    expect(states(`We have 4 cars:\n\n${table}`)).toEqual(['4: not_found', ...rows]);
  });

  it('says that a figure is another row’s', () => {
    expect(said('The Toyota Corolla costs $25,900.')).toEqual(['$25,900: other_row']);
    expect(said('It costs $25,900.', 'How much is A-1041?')).toEqual(['$25,900: other_row']);
    expect(said('| Model | Price |\n|---|---|\n| Honda Civic | $14,300 |')).toEqual(['$14,300: other_row']);
  });

  it('knows rows of two columns', () => {
    const list = new FactIndex([
      { title: 'list', scope, content: 'room,price\nAzur,120 €\nIris,172 €\nJasmin,80 €' },
    ]);
    const states = (answer: string) => checkAnswer(list, answer, ['?']).figures.map(({ state }) => state);
    expect(states('Iris costs 172 €.')).toEqual(['found']);
    expect(states('Iris costs 120 €.')).toEqual(['other_row']);
  });

  it('tells a row from one whose name begins alike', () => {
    expect(said('The Toyota Corolla Hybrid costs $24,900.')).toEqual(['$24,900: found']);
    expect(said('The Toyota Corolla Hybrid costs $21,500.')).toEqual(['$21,500: other_row']);
  });

  it('sees what is reckoned from figures of the answer', () => {
    const answer =
      'I found 2 cars:\n\n1. Toyota Corolla, $21,500\n2. Honda Civic, $25,900\n\nTogether $47,400; the difference is $4,400. The Golf has about 88,000 km.';
    expect(said(answer)).toEqual([
      '2: count',
      '$21,500: found',
      '$25,900: found',
      '$47,400: sum',
      '$4,400: difference',
      '88,000 km: rounding',
    ]);
    expect(said(answer.replace('$47,400', '$47,500'))).toContain('$47,500: not_found');
    expect(said(answer.replace('found 2', 'found 3'))).toContain('3: not_found');
  });

  it('leaves alone what is no figure of the answer, and what was asked for', () => {
    const answer = '## 1. Result\n\n1. One car\n2. Another[^3]\n\n```\nx = 4711\n```\n\nYou have $15,000.';
    expect(said(answer, 'What is there under $15,000?')).toEqual([]);
  });
});

describe('where sentences come from', () => {
  const lines = (answer: string): (string | undefined)[] =>
    checkAnswer(facts, answer, ['?']).sentences.map(({ line }) => facts.written(line, line).slice(0, 20));

  it('is a row or a sentence whose figures agree', () => {
    expect(lines('The Honda Civic has 31,000 km and costs $25,900.')).toEqual(['A-1055,Honda Civic,2']);
    expect(lines('Each car comes with a warranty of 24 months.')).toEqual(['Every car comes with']);
  });

  it('is never a header, and nowhere for what was made up', () => {
    expect(lines('Stock, model, year, mileage and price are known.')).toEqual([]);
    expect(lines('It had one previous owner, an old lady from the seaside.')).toEqual([]);
    expect(lines('The Toyota Corolla costs $99,999.')).toEqual([]);
  });
});
