import { afterEach, expect, it } from 'vitest';
import { dayNumber } from '../../shared/values/dates';
import { en } from '../../shared/words/languages/en';
import { spokenLanguages } from '../../shared/words/language';
import { say, speak } from '../../shared/words/say';
import { catalogueOf } from '../../shared/words/speak-language';
import { Lookups } from './lookups';

const STOCK: Readonly<
  Record<(typeof spokenLanguages)[number], readonly [column: string, value: string, table: string]>
> = {
  en: [
    'price',
    'white',
    'car,year,colour,price ($)\nCivic,2022,white,25000\nGolf,2020,white,18000\nMazda,2021,red,19000',
  ],
  de: [
    'Preis',
    'weiß',
    'Auto,Jahr,Farbe,Preis (€)\nCivic,2022,weiß,25000\nGolf,2020,weiß,18000\nMazda,2021,rot,19000',
  ],
  es: [
    'precio',
    'blanco',
    'coche,año,color,precio (€)\nCivic,2022,blanco,25000\nGolf,2020,blanco,18000\nMazda,2021,rojo,19000',
  ],
  fr: [
    'prix',
    'blanc',
    'voiture,année,couleur,prix (€)\nCivic,2022,blanc,25000\nGolf,2020,blanc,18000\nMazda,2021,rouge,19000',
  ],
  ar: [
    'سعر',
    'أبيض',
    'سيارة,سنة,لون,سعر\nCivic,2022,أبيض,25000\nGolf,2020,أبيض,18000\nMazda,2021,أحمر,19000',
  ],
};

afterEach(() => {
  speak('en', en);
});

it.each(spokenLanguages)(
  'looks up what an empty conversation offers to ask of a table: %s',
  async (language) => {
    speak(language, await catalogueOf(language));
    const [column, value, content] = STOCK[language];
    const lookups = new Lookups(() => dayNumber(2026, 11, 29) ?? NaN);
    const rows = (question: string) =>
      lookups
        .find([{ id: 'stock', title: 'stock', content }], [question], '')
        ?.rows.map((row) => row.split(',')[0]);
    const found = {
      value: rows(say('empty.example.value', { column, row: 'Civic' })),
      lowest: rows(say('empty.example.lowest', { column })),
      having: lookups.find(
        [{ id: 'stock', title: 'stock', content }],
        [say('empty.example.having', { value })],
        '',
      )?.words,
    };
    expect(found).toEqual({
      value: ['Civic'],
      lowest: ['Golf'],
      having: expect.stringContaining('2 of 3') as string,
    });
  },
);
