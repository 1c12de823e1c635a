import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check';
import { FactIndex } from './facts';

const table =
  'model,year,colour,fuel,mileage,price\nVolkswagen Golf,2019,blue,diesel,68000,15900\nHonda Civic,2022,red,petrol,18000,25900';
const facts = (content: string) => new FactIndex([{ title: 'cars', scope: 'all conversations', content }]);

const marked = (answer: string, content = table): string[] =>
  checkAnswer(facts(content), answer, ['Which diesel?']).figures.flatMap(({ text, state }) =>
    state === 'not_found' || state === 'other_row' ? [text] : [],
  );

describe('a row that is quoted as it stands, with its values between commas', () => {
  it.each([
    '- Volkswagen Golf,2019,blue,diesel,68000,15900',
    'Volkswagen Golf,2019,blue,diesel,68000,15900\nHonda Civic,2022,red,petrol,18000,25900',
    'We have this one: Volkswagen Golf,2019,blue,diesel,68000,15900',
    'Volkswagen Golf,2019,blue,diesel,"68,000","15,900"',
  ])('is marked nowhere: %s', (answer) => {
    expect(marked(answer)).toEqual([]);
  });

  it('is marked where a value of it is another one', () => {
    expect(marked('- Volkswagen Golf,2019,blue,diesel,68000,15800')).toEqual(['15800']);
    expect(marked('- Volkswagen Golf,2019,blue,diesel,69000,15900')).toEqual(['69000']);
  });

  it('is read the same where it stands in a text', () => {
    const text = `Our cars of today:\n\n${table}\n\nAll with a warranty.`;
    expect(marked('The Volkswagen Golf has run 68,000 km and costs 15,900.', text)).toEqual([]);
  });

  it('leaves numbers together that are written with commas', () => {
    expect(marked('Golf,blue,15,900')).toEqual([]);
    expect(marked('Golf,blue,15,800')).toEqual(['15,800']);
  });
});
