import { describe, expect, it } from 'vitest';

import { say } from '../../shared/words/say';
import { answerFromFacts, factLines } from './demo-model';

const CONNECT = 'Connect one.';
const WORDS = { say, connect: CONNECT };

const facts = (...lines: string[]) =>
  `Base instructions.\n<facts scope="all">\n${lines.join('\n')}\n</facts>`;

function quotes(system: string, question: string): string[] {
  return answerFromFacts(system, question, WORDS)
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}

describe('the demo model', () => {
  it('reads only what stands between the tags', () => {
    expect(factLines(`Base.\n<facts>\na\n\n</facts>\nMore.\n<facts title="x">\n b \n</facts>`)).toEqual([
      'a',
      'b',
    ]);
    expect(factLines('<facts>\r\na\r\n\r\nb</facts>')).toEqual(['a', 'b']);
    expect(factLines('You answer questions.')).toEqual([]);
    expect(factLines('Base.\n<facts>\n</facts>')).toEqual([]);
  });

  it('finds words whatever their case, accents or plural', () => {
    const system = facts('Café Größe: 12 Tische', 'CAR: red');
    expect(quotes(system, 'What about the cafe?')).toEqual(['Café Größe: 12 Tische']);
    expect(quotes(system, 'cars')).toEqual(['CAR: red']);
  });

  it('prefers the line that shares more and rarer words', () => {
    const system = facts('Honda Civic, silver', 'Honda Jazz, red', 'Toyota Corolla, silver');
    expect(quotes(system, 'Do you have a Honda Civic?')).toEqual(['Honda Civic, silver']);
    expect(quotes(system, 'Which Honda do you have?')).toEqual(['Honda Civic, silver', 'Honda Jazz, red']);
  });

  it('quotes five lines at most, and takes a list mark of the facts as its own', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `* wheel ${index}`);
    expect(quotes(facts(...lines), 'wheel')).toEqual(['wheel 0', 'wheel 1', 'wheel 2', 'wheel 3', 'wheel 4']);
  });

  it('shows what a table begins with to whoever asks for it by its name or a column’s', () => {
    const rows = ['BMW,23500', 'Dacia,9900', 'Fiat,8000', 'Ford,7000', 'Kia,6000', 'Opel,5000'];
    const asked = (question: string, title = 'cars') =>
      answerFromFacts(
        `Base.\n<facts scope="all" title="${title}">\nmodel,price\n${rows.join('\n')}\n</facts>`,
        question,
        WORDS,
      );
    const shown = '| model | price |\n| --- | --- |\n| BMW | 23500 |\n| Dacia | 9900 |\n| Fiat | 8000 |';
    expect(asked('Which cars do you have?')).toContain(shown);
    expect(asked('Which models do you have?', 'list')).toContain(shown);
    expect(asked('Which models do you have?', 'list')).not.toContain('Opel');
    expect(asked('Is there a Dacia? What is its price?')).toMatch(/- Dacia,9900$/);
    expect(asked('Which dentists do you have?')).toContain('Nothing in your training data matches');
  });

  it('says openly when nothing matches or there is nothing yet', () => {
    const unmatched = answerFromFacts(facts('Honda Civic'), 'What is the weather?', WORDS);
    expect(unmatched).toMatch(/demo model.*\n\nNothing in your training data matches/s);
    expect(unmatched).toContain(CONNECT);
    expect(answerFromFacts('', 'Hello', WORDS)).toContain('There is no training data yet.');
  });
});
