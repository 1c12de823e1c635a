import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../shared/values/dates';
import { inWords } from './language';
import { lookUp } from './look-up';
import { Meanings } from './meanings';
import { readPart } from './read-words';
import { readQuestions } from './read';
import { Vocabulary } from './vocabulary';

const SUNDAY = dayNumber(2026, 11, 29) ?? NaN;
const MEANINGS = new Meanings();
const table = (title: string, ...lines: readonly string[]) =>
  new Vocabulary(title, lines.join('\n'), MEANINGS);
const ask = (of: Vocabulary, question: string): string | null => {
  const query = readQuestions([question], [of], SUNDAY);
  return query && inWords(query);
};

const shops = table(
  'shops',
  'shop,city,opens,closes,phone',
  'North,Leeds,9:00 am,5:30 pm,555-0101',
  'Harbour,Hull,8:00 am,9:00 pm,555-0102',
  'Station,York,7:30 am,11:00 pm,',
);

describe('times of the day', () => {
  it.each([
    ['Which shops are open at 8:30 am?', 'shops where opens is at most “08:30” and closes is above “08:30”'],
    ['Which shops are open after 7 pm?', 'shops where closes is above “19:00”'],
    ['Which shops in Hull are open until 9 pm?', 'shops where closes is at least “21:00” and city is Hull'],
    ['Which shop is open at 10 pm?', 'shops where opens is at most “22:00” and closes is above “22:00”'],
    ['Welche Läden haben bis 21 Uhr geöffnet?', 'shops where closes is at least “21:00”'],
    ['Quels magasins sont ouverts après 18 h 30 ?', 'shops where closes is above “18:30”'],
    [
      '¿Qué tiendas están abiertas a las 22 h?',
      'shops where opens is at most “22:00” and closes is above “22:00”',
    ],
    ['Which shops close before 6 pm?', 'shops where closes is below “18:00”'],
    ['Which shop opens first?', 'shops, lowest opens first, the first 1'],
    // The newest shop is none that opens late.
    ['Which is the newest shop?', null],
    // What opens later is not what is open later.
    ['Which shops open after 8:00?', 'shops where opens is above “08:00”'],
    // Nobody knows which half of the day is meant; nor is what closes later closed then.
    ['Which shops open before 3?', null],
    ['Which shops are closed after 6 pm?', null],
    ['Which shops have no phone?', 'shops where phone is empty'],
    ['Which shops are missing a phone?', 'shops where phone is empty'],
  ])('%s', (question, words) => {
    expect(ask(shops, question)).toBe(words);
  });

  it('of what closes after midnight say nothing', () => {
    const bars = table('bars', 'bar,opens,closes', 'Blue,18:00,02:00', 'Red,17:00,23:00');
    expect(ask(bars, 'Which bars are open at 8 pm?')).not.toContain('closes');
  });
});

describe('days of a timetable', () => {
  const plan = table('plan', 'Tag,Beginn,Fach', 'Montag,08:00,Mathe', 'Dienstag,09:45,Kunst');

  it.each([
    ['Was gibt es morgen?', 'plan where Tag is Montag'],
    ['Was gibt es übermorgen?', 'plan where Tag is Dienstag'],
    ['Was gibt es heute?', null],
  ])('are told from today on: %s', (question, words) => {
    expect(ask(plan, question)).toBe(words);
  });
});

describe('a column beside another', () => {
  const store = table(
    'store',
    'item,stock,minimum stock,cost price,sale price,discount,use by,available from',
    'Flour,40,100,€2,€3,0 %,2026-12-09,2026-11-20',
    'Sugar,100,100,€4,€6,5 %,,2026-12-04',
    'Rice,,80,€3,€2,0 %,2027-01-31,2026-11-30',
  );

  it.each([
    ['Which items are below their minimum stock?', 'store where stock is below “minimum stock”', 1],
    [
      'Wie viele Artikel liegen unter dem Mindestbestand?',
      'count of store where stock is below “minimum stock”',
      1,
    ],
    ['¿Qué productos están por debajo del stock mínimo?', 'store where stock is below “minimum stock”', 1],
    ['items without a discount', 'store where discount is 0', 2],
    ['Welche Artikel haben keinen Rabatt?', 'store where discount is 0', 2],
    ['Which item has the lowest cost price?', 'store, lowest “cost price” first, the first 1', 3],
    ['items available tomorrow', 'store where “available from” is at most “2026-11-30”', 2],
  ])('%s', (question, words, count) => {
    const query = readQuestions([question], [store], SUNDAY);
    expect(query && inWords(query)).toBe(words);
    if (query === null) return;
    expect(lookUp(store.table, query).count).toBe(count);
    expect(readPart(`looked up: ${words}: ${String(count)} of 3`)?.query).toMatchObject({
      where: query.where,
    });
  });
});

describe('numbers that are said otherwise', () => {
  const rooms = table(
    'rooms',
    'room,floor,view,stay',
    'Azur,1,sea,30 min',
    'Iris,2,garden,90 min',
    'Rose,3,sea,45 min',
  );

  it.each([
    ['rooms on the third floor', 'rooms where floor is 3'],
    ['Zimmer im zweiten Stock', 'rooms where floor is 2'],
    ['habitaciones de la primera planta', 'rooms where floor is 1'],
    ['chambres au troisième étage', 'rooms where floor is 3'],
    ['الغرف في الطابق الثاني', 'rooms where floor is 2'],
    ['rooms with a stay of more than an hour', 'rooms where stay is above 60'],
    ['Zimmer mit stay unter einer halben Stunde', 'rooms where stay is below 30'],
  ])('%s', (question, words) => {
    expect(ask(rooms, question)).toBe(words);
  });
});

it('takes two numbers of one column for a choice', () => {
  const hotel = table('hotel', 'room number,price', '101,€70', '104,€80', '107,€90');
  expect(ask(hotel, 'How much are room 101 and room 104 together?')).toBe(
    'sum of price in hotel where “room number” is one of 101 or 104',
  );
});

describe('what is denied or compared', () => {
  const menu = table(
    'menu',
    'dish,course,price,allergens,spice level',
    'Soup,starter,€6,"milk, celery",0',
    'Dal,main,€12,mustard,2',
    'Burger,main,€14,"gluten, egg",1',
    'Sorbet,dessert,€5,,0',
  );

  it.each([
    ['dishes with neither milk nor egg', 'menu where allergens is not “milk, celery” or “gluten, egg”'],
    ['Gerichte ohne Milch und Eier', 'menu where allergens is not “milk, celery” or “gluten, egg”'],
    ['platos sin leche ni huevo', 'menu where allergens is not “milk, celery” or “gluten, egg”'],
    ['dishes without allergens', 'menu where allergens is empty'],
    ['What is the spiciest dish?', 'menu, highest “spice level” first, the first 1'],
    [
      'How much are the soup and the sorbet together?',
      'sum of price in menu where dish is one of Soup or Sorbet',
    ],
    // No query compares with a row, or chooses between two comparisons.
    ['Which dishes are dearer than the burger?', null],
    ['¿Qué platos son más caros que el burger?', null],
    ['dishes under €6 or with a spice level over 1', null],
    // Nor is a missing price what does not cost more.
    ['dishes that do not cost more than €6', null],
  ])('%s', (question, words) => {
    expect(ask(menu, question)).toBe(words);
  });
});
