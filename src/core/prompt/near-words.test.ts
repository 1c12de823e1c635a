import { expect, it } from 'vitest';
import { NearWords } from './near-words';

const words = new NearWords();
for (const word of [
  'bremsenwechsel',
  'wechsel',
  'garantie',
  'haus',
  'hausverwaltung',
  'fenster',
  '주차장은',
  'rat',
  'reparatur',
])
  words.add(word);
const near = (word: string): string[] =>
  words.of(word, (each) => each !== word || word === 'rat').map((each) => each.word);

it.each([
  ['bremse', 'bremsenwechsel'],
  ['fensterbank', 'fenster'],
  ['verwaltung', 'hausverwaltung'],
  ['garentie', 'garantie'],
  ['garnatie', 'garantie'],
  ['fensters', 'fenster'],
  ['주차장', '주차장은'],
])('finds by %j the word %j', (word, expected) => {
  expect(near(word)).toContain(expected);
});

it('finds neither what only looks alike nor what is too short to tell', () => {
  expect(near('rat')).toEqual([]);
  expect(near('gärten')).toEqual([]);
  expect(near('ax2207')).toEqual([]);
});
