import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../shared/values/dates';
import { inWords } from './language';
import { Meanings } from './meanings';
import { readQuestions } from './read';
import { Vocabulary } from './vocabulary';

const TODAY = dayNumber(2026, 11, 24) ?? NaN;
const MEANINGS = new Meanings();
const table = (title: string, ...lines: readonly string[]) =>
  new Vocabulary(title, lines.join('\n'), MEANINGS);
const ask = (of: Vocabulary, ...questions: readonly string[]): string | null => {
  const query = readQuestions(questions, [of], TODAY);
  return query && inWords(query);
};

const hotel = table(
  'hotel',
  'room type,wing,view,size,low season,high season,breakfast,rooms',
  'Double Standard,North,garden,18 m²,£84,£125,yes,14',
  'Double Superior,South,sea,22 m²,£110,£179,yes,8',
  'Family Room,North,garden,32 m²,£138,£210,no,5',
  'Tower Suite,South,sea,55 m²,£260,£420,yes,1',
  'Attic,South,courtyard,15 m²,£58,£79,no,3',
);

describe('rooms of which there are several of a kind', () => {
  it.each([
    // Not the most rooms, nor an average of how many there are.
    [
      'What is the largest room with a garden view?',
      'hotel where view is garden, highest size first, the first 1',
    ],
    ['cheapest room in high season', 'hotel, lowest “high season” first, the first 1'],
    ['¿Cuál es la habitación más cara en temporada baja?', 'hotel, highest “low season” first, the first 1'],
    [
      'suites under £300 in low season',
      'hotel where “low season” is below 300 and “room type” contains suite',
    ],
    ['rooms under £100 in low season', 'hotel where “low season” is below 100'],
    ['Quel est le prix moyen en haute saison ?', 'avg of “high season” in hotel'],
    // How many there are is said by the rows, or by their sum.
    ['How many rooms are there in the North wing?', 'hotel where wing is North'],
    ['How many rooms are there in total in the North wing?', 'sum of rooms in hotel where wing is North'],
    ['How many room types are in the North wing?', 'count of hotel where wing is North'],
  ])('%s', (question, words) => {
    expect(ask(hotel, question)).toBe(words);
  });
});

describe('two words, or a compound, of which one is a value', () => {
  it.each([
    ['rooms with a sea view that are not in the North wing', 'hotel where view is sea and wing is not North'],
    ['Welche Zimmer haben Meerblick?', 'hotel where view is sea'],
    ['Zimmer mit Gartenblick', 'hotel where view is garden'],
  ])('lose neither: %s', (question, words) => {
    expect(ask(hotel, question)).toBe(words);
  });

  const shop = table(
    'shop',
    'code,artículo,sección,formato,precio,pasillo',
    'T-1,Taladro,electricidad,unidad,"89,00 €",4',
    'C-1,Cable,electricidad,rollo,"32,60 €",4',
    'P-1,Esmalte,pintura,lata,"13,25 €",6',
  );
  it.each([
    ['Elektroartikel unter 50 Euro', 'shop where precio is below 50 and sección is electricidad'],
    ['items in aisle 6', 'shop where pasillo is 6'],
  ])('of a shop: %s', (question, words) => {
    expect(ask(shop, question)).toBe(words);
  });

  it.each([
    // There is nothing for gardens.
    'Gartenartikel unter 50 Euro',
    // Not prices.
    '¿De qué artículos quedan menos de 10 unidades?',
    'How many items are on the shelf pintura?',
    // What it is about is not a section, though French says “service” for one.
    'Which services cost more than 20 euros?',
  ])('of a shop, left alone: %s', (question) => {
    expect(ask(shop, question)).toBeNull();
  });
});

const prices = table(
  'prices',
  'code,Leistung,Fachgebiet,Selbstzahler,Anteil gesetzlich,Überweisung nötig',
  'K-1,Allergietest,Labor,"95,00 €","20,00 €",ja',
  'K-2,Blutbild,Labor,"38,50 €","0,00 €",nein',
  'K-3,Vitamin-D-Test,Labor,"29,90 €","0,00 €",nein',
  'K-4,Sprechstunde,Allgemeinmedizin,"45,00 €","0,00 €",nein',
);

describe('a price list', () => {
  it.each([
    ['¿Qué tratamientos cuestan menos de 40 euros sin seguro?', 'prices where Selbstzahler is below 40'],
    ['Quels soins sont gratuits avec l’assurance publique ?', 'prices where “Anteil gesetzlich” is 0'],
    ['Which treatments cost nothing with public insurance?', 'prices where “Anteil gesetzlich” is 0'],
  ])('%s', (question, words) => {
    expect(ask(prices, question)).toBe(words);
  });

  it.each([
    // Nothing of this table but a word that means something like one in it.
    'When are the exams?',
    // Some of what is done there, and not what is called so alone.
    'Which lab tests need no referral?',
    '¿Qué pruebas cuestan menos de 40 euros sin seguro?',
    'Wann sind die Prüfungen?',
    'Wann ist der Arzt da?',
    'Which treatments are free of charge?',
  ])('is left alone: %s', (question) => {
    expect(ask(prices, question)).toBeNull();
  });

  it('is asked what is free only where nothing else may be', () => {
    expect(ask(hotel, 'Which rooms have breakfast for free in low season?')).toBeNull();
  });
});

const lessons = table(
  'timetable',
  'jour,classe,matière,professeur,élèves',
  'lundi,6A,français,M. Diallo,24',
  'mardi,5B,sport,M. Haddad,26',
  'mardi,6A,sport,M. Haddad,24',
);

describe('a timetable', () => {
  it.each([
    ['How many lessons does class 6A have?', 'count of timetable where classe is “6A”'],
    ['Wie viele Stunden gibt es pro Lehrer?', 'count of timetable, for each professeur'],
    ['Which sports lessons are not for class 6A?', 'timetable where matière is sport and classe is not “6A”'],
    [
      'Welcher Sportunterricht ist nicht für die 6A?',
      'timetable where matière is sport and classe is not “6A”',
    ],
    ['ما الحصص التي فيها أكثر من 25 طالبا؟', 'timetable where élèves is above 25'],
    ['ما الحصص بين 24 و25 طالبا؟', 'timetable where élèves is between 24 and 25'],
  ])('%s', (question, words) => {
    expect(ask(lessons, question)).toBe(words);
  });
});

describe('names that end alike, or sound alike', () => {
  const flats = table(
    'Wohnungen',
    'Objekt,Ort,Kaltmiete,Nettoeinkommen',
    'W-1,Köln,"780,00 €",2400',
    'W-2,Bonn,"990,00 €",3000',
  );
  it.each([
    ['Kaltmiete unter 800', 'Wohnungen where Kaltmiete is below 800'],
    ['Wohnungen unter 800 Euro', 'Wohnungen where Kaltmiete is below 800'],
    ['flats with a rent under 800', 'Wohnungen where Kaltmiete is below 800'],
  ])('are not mistaken: %s', (question, words) => {
    expect(ask(flats, question)).toBe(words);
  });

  it.each(['Warmmiete unter 1000', 'Bruttoeinkommen unter 2000'])('are left alone: %s', (question) => {
    expect(ask(flats, question)).toBeNull();
  });

  it('are no verbs', () => {
    const jobs = table(
      'jobs',
      'job,customer,total,paid',
      'J-1,Meier,€390,yes',
      'J-2,Kaya,€85,no',
      'J-3,Roth,€980,no',
    );
    expect(ask(jobs, 'How much did Kaya pay?')).toBe('jobs where customer is Kaya');
    expect(ask(jobs, 'Which jobs are paid?')).toBe('jobs where paid is yes');
  });
});
