import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../shared/values/dates';
import { inWords } from './language';
import { Meanings } from './meanings';
import { readQuestions } from './read';
import { Vocabulary } from './vocabulary';

/** A Tuesday. */
const TODAY = dayNumber(2026, 11, 24) ?? NaN;
const MEANINGS = new Meanings();
const table = (title: string, ...lines: readonly string[]) =>
  new Vocabulary(title, lines.join('\n'), MEANINGS);

const visits = table(
  'appointments',
  'code,day,doctor,kind,minutes,price,online',
  'V-1,2026-11-23,Dr. Roth,check-up,20 min,"€40.00",yes',
  'V-2,2026-11-24,Dr. Said,vaccination,10 min,"€25.50",no',
  'V-3,2026-11-27,Dr. Roth,ultrasound,30 min,"€120.00",no',
  'V-4,2026-12-01,Dr. Said,check-up,20 min,"€40.00",yes',
  'V-5,2027-05-03,Dr. Roth,vaccination,10 min,"€25.50",no',
  'V-6,2027-05-05,Dr. Said,check-up,20 min,"€40.00",yes',
);
const cars = table(
  'cars',
  'model,gearbox,colour,power (kW),mileage (km),price,first registered,extras',
  'VW Golf,automatic,red,110,"40,000","$14,000",2022-03-31,"towbar, sunroof"',
  'VW Polo,manual,blue,70,"80,000","$9,000",2022-04-01,sunroof',
  'Opel Astra,manual,red,96,"60,000","$12,500",2019-07-15,',
);

const ask = (tables: readonly Vocabulary[], ...questions: readonly string[]): string | null => {
  const query = readQuestions(questions, tables, TODAY);
  return query && inWords(query);
};

describe('days', () => {
  it.each([
    ['Which appointments are today?', 'is “2026-11-24”'],
    ['¿Qué citas hay mañana?', 'is “2026-11-25”'],
    ['Welche Termine gibt es übermorgen?', 'is “2026-11-26”'],
    ['Quels rendez-vous y avait-il hier ?', 'is “2026-11-23”'],
    ['appointments on Friday', 'is “2026-11-27”'],
    ['Termine nächsten Montag', 'is “2026-11-30”'],
    ['Quels rendez-vous y a-t-il cette semaine ?', 'is between “2026-11-23” and “2026-11-29”'],
    ['ما المواعيد الأسبوع القادم؟', 'is between “2026-11-30” and “2026-12-06”'],
    ['¿Qué citas hay el próximo mes?', 'is between “2026-12-01” and “2026-12-31”'],
    ['appointments in the next 7 days', 'is between “2026-11-24” and “2026-12-01”'],
    ['Which appointments are in May 2027?', 'is between “2027-05-01” and “2027-05-31”'],
    ['Termine zwischen 1. und 5. Mai', 'is between “2027-05-01” and “2027-05-05”'],
    ['appointments from 1 to 5 May', 'is between “2027-05-01” and “2027-05-05”'],
    ['Termine vom 1. bis 5. Mai', 'is between “2027-05-01” and “2027-05-05”'],
    ['¿Qué citas hay antes de mayo?', 'is below “2027-05-01”'],
    ['Termine nach dem 27.11.2026', 'is above “2026-11-27”'],
    ['Quels rendez-vous sont après le 1er décembre ?', 'is above “2026-12-01”'],
    ['appointments by December 1st', 'is at most “2026-12-01”'],
    ['Termine ab 1. Mai', 'is at least “2027-05-01”'],
    ['ما المواعيد قبل ديسمبر؟', 'is below “2026-12-01”'],
    ['appointments on 2026-11-27', 'is “2026-11-27”'],
    ['appointments in 2027', 'is between “2027-01-01” and “2027-12-31”'],
  ])('%s', (question, words) => {
    expect(ask([visits], question)).toBe(`appointments where day ${words}`);
  });

  it.each([
    ['cars first registered after March 2022', '“first registered” is above “2022-03-31”'],
    ['cars first registered since March 2022', '“first registered” is at least “2022-03-01”'],
    ['coches matriculados antes de 2020', '“first registered” is below “2020-01-01”'],
    ['cars newer than 2020', '“first registered” is above “2020-12-31”'],
    ['voitures immatriculées après 2020', '“first registered” is above “2020-12-31”'],
  ])('of when a thing began: %s', (question, words) => {
    expect(ask([cars], question)).toBe(`cars where ${words}`);
  });

  it.each([
    // On a Tuesday, Friday of this week or of the next.
    'appointments next Friday',
    'appointments of Dr. Roth last Monday',
    'Termine letzten Montag bei Dr. Roth',
    'appointments on Tuesday',
    // March or April.
    'appointments on 03/04/2027',
    'appointments on 31 February 2027',
    // There is no such month among them.
    'appointments in August',
    'cars in May',
    'How many days are there?',
  ])('that could be others are left alone: %s', (question) => {
    expect(ask([visits, cars], question)).toBeNull();
  });

  it('are of the first two years alike where a column has both, so that a month alone is not sure', () => {
    const more = table('visits', 'day,doctor', '2026-05-02,Roth', '2027-05-02,Said');
    expect(ask([more], 'visits before May')).toBeNull();
    expect(ask([more], 'visits before May 2027')).toBe('visits where day is below “2027-05-01”');
  });
});

const arrivals = table(
  'cars',
  'model,arrival,price',
  'Golf,2026-11-09,9000',
  'Polo,2026-11-16,8000',
  'Astra,2026-11-23,7000',
);
const deliveries = table(
  'deliveries',
  'van,arrival',
  'Transit,2026-11-16',
  'Trafic,2026-11-23',
  'Vito,2026-12-04',
  'Ducato,2026-12-14',
);

describe('a weekday', () => {
  // Asked on a Tuesday.
  it.each([
    ['Which cars arrived on Monday?', 'is “2026-11-23”'],
    ['Which cars arrived on Friday?', 'is “2026-11-20”'],
    ['¿Qué coches llegaron el lunes?', 'is “2026-11-23”'],
    ['Welche Autos sind am Montag eingegangen?', 'is “2026-11-23”'],
    ['Quelles voitures sont arrivées lundi ?', 'is “2026-11-23”'],
    ['ما السيارات التي وصلت يوم الاثنين؟', 'is “2026-11-23”'],
    ['cars with arrival since Monday', 'is at least “2026-11-23”'],
    ['coches con llegada desde el lunes', 'is at least “2026-11-23”'],
    ['Autos mit Eingang seit Montag', 'is at least “2026-11-23”'],
    ['voitures arrivées depuis lundi', 'is at least “2026-11-23”'],
    ['السيارات التي وصلت منذ الاثنين', 'is at least “2026-11-23”'],
    ['cars with arrival before Friday', 'is below “2026-11-20”'],
  ])('is the last one where a column has nothing to come: %s', (question, words) => {
    expect(ask([arrivals], question)).toBe(`cars where arrival ${words}`);
  });

  it.each([
    ['deliveries with arrival on Monday', 'is “2026-11-30”'],
    ['Which deliveries arrived on Monday?', 'is “2026-11-23”'],
    ['¿Qué entregas han llegado el lunes?', 'is “2026-11-23”'],
    ['deliveries with arrival since Monday', 'is at least “2026-11-23”'],
    ['deliveries with arrival starting at Monday', 'is at least “2026-11-30”'],
  ])('is the coming one where a column has both, but for what has been: %s', (question, words) => {
    expect(ask([deliveries], question)).toBe(`deliveries where arrival ${words}`);
  });

  it.each(['Which appointments were on Friday?', 'Welche Termine waren am Freitag?'])(
    'is left alone where a column has no days around it: %s',
    (question) => {
      expect(ask([visits], question)).toBeNull();
    },
  );
});

const bikes = table(
  'bikes',
  'id,model,type,price,in stock,weight,day of the course',
  'B1,Trek Marlin,mountain,"€1,099",3,14 kg,mardi',
  'B2,Cube Nuride,city,"€849",0,17 kg,lundi',
  'B3,Giant Escape,city,"€629",11,11 kg,mardi',
);

describe('what is asked', () => {
  it.each([
    ['bikes heavier than 12 kg', 'bikes where weight is above 12'],
    ['Räder leichter als 12 kg', 'bikes where weight is below 12'],
    ['vélo le plus léger', 'bikes, lowest weight first, the first 1'],
    ['heaviest bike', 'bikes, highest weight first, the first 1'],
    ['cheepest bike', 'bikes, lowest price first, the first 1'],
    ['avarage price of the bikes', 'avg of price in bikes'],
    ['bikes in stock', 'bikes where “in stock” is above 0'],
    ['Which bikes are out of stock?', 'bikes where “in stock” is 0'],
    ['Welche Räder sind nicht auf Lager?', 'bikes where “in stock” is 0'],
    ['bikes with fewer than 5 in stock', 'bikes where “in stock” is below 5'],
    ['How many Trek Marlin are in stock?', 'bikes where model is “Trek Marlin”'],
    ['bikes on Tuesday', 'bikes where “day of the course” is mardi'],
    ['bikes under 1000 euros and under 12 kg', 'bikes where price is below 1000 and weight is below 12'],
    ['cheapest city bikes', 'bikes where type is city, lowest price first, the first 1'],
    ['bikes with 3 in stock under 1200', 'bikes where “in stock” is 3 and price is below 1200'],
    ['Trek and Giant', 'bikes where model contains trek or giant'],
  ])('of a shop: %s', (question, words) => {
    expect(ask([bikes], question)).toBe(words);
  });

  it.each([
    'the second cheapest bike',
    'bikes cheaper than the Trek',
    'electric bikes',
    'bikes stronger than others',
  ])('of a shop, left alone: %s', (question) => {
    expect(ask([bikes], question)).toBeNull();
  });

  it.each([
    ['Which cars are not automatic?', 'cars where gearbox is not automatic'],
    ['Autos ohne Automatik', 'cars where gearbox is not automatic'],
    ['cars without sunroof', 'cars where extras is not “towbar, sunroof” or sunroof'],
    ['red or blue cars', 'cars where colour is one of red or blue'],
    ['cars with a towbar and a sunroof', 'cars where extras contains towbar and extras contains sunroof'],
    ['cars with 95 kW or more', 'cars where “power (kW)” is at least 95'],
    ['Autos mit mehr als 100 PS', 'cars where “power (kW)” is above 73.5499'],
    ['cars with less than 40,000 miles', 'cars where “mileage (km)” is below 64373.76'],
    ['coches entre 9 y 13 mil dólares', 'cars where price is between 9000 and 13000'],
    ['voitures de 9 000 à 13 000 dollars', 'cars where price is between 9000 and 13000'],
    ['Durchschnittspreis der roten Autos', 'avg of price in cars where colour is red'],
    ['the two cheapest cars', 'cars, lowest price first, the first 2'],
    ['السيارات الحمراء', 'cars where colour is red'],
    ['cars under twelve thousand dollars', 'cars where price is below 12000'],
    ['Autos unter zwölftausend', 'cars where price is below 12000'],
    ['coches por menos de doce mil quinientos dólares', 'cars where price is below 12500'],
    ['voitures à moins de treize mille dollars', 'cars where price is below 13000'],
    ['سيارات بأقل من ثلاثة عشر ألف دولار', 'cars where price is below 13000'],
    ['cars between nine and thirteen thousand', 'cars where price is between 9000 and 13000'],
    ['cars between nine thousand and thirteen thousand', 'cars where price is between 9000 and 13000'],
    ['cars with more than ninety-five kW', 'cars where “power (kW)” is above 95'],
    ['cars under 2 million', 'cars where price is below 2000000'],
    ['the three cheapest cars', 'cars, lowest price first, the first 3'],
    // What stands behind a number is counted by it, and what more is asked for is not.
    ['cars under 13000 and red', 'cars where price is below 13000 and colour is red'],
    ['Autos unter 13.000 und rot', 'cars where price is below 13000 and colour is red'],
    ['coches por menos de 13 mil y rojos', 'cars where price is below 13000 and colour is red'],
    ['voitures à moins de 13 000 dollars rouges', 'cars where price is below 13000 and colour is red'],
    ['cars for less than thirteen thousand in red', 'cars where price is below 13000 and colour is red'],
    // “Très” is no Spanish three.
    ['voitures de couleur très rouge', 'cars where colour is red'],
    ['coches con menos de tres mil', 'cars where price is below 3000'],
  ])('%s', (question, words) => {
    expect(ask([cars], question)).toBe(words);
  });

  it.each([
    ['Which appointments are online?', 'appointments where online is yes'],
    ['Welche Termine sind nicht online?', 'appointments where online is no'],
    ['How many appointments does Dr. Roth have?', 'count of appointments where doctor is “Dr. Roth”'],
    ['Which appointments take at most 15 minutes?', 'appointments where minutes is at most 15'],
    ['How many appointments per doctor?', 'count of appointments, for each doctor'],
  ])('%s', (question, words) => {
    expect(ask([visits], question)).toBe(words);
  });

  it.each([
    'red or automatic cars',
    'cars that are neither new',
    'cars with more than 20 cars',
    'cars with fewer than 2 sunroofs',
    'cars with more than two hundred sunroofs',
    'How many gearboxes are there?',
    'How do I cancel my appointment?',
    'cars with heated seats',
    'not under 10,000',
    'the cheapest and newest car',
    'cars older than 5 years',
    'Golf for Polo',
    'Which cars are red and not red?',
    'Is the Golf better than the Astra?',
    'the two hundred cheapest cars',
    'cars under 5 thousand two hundred',
    'two cars',
  ])('is left alone where it is not sure: %s', (question) => {
    expect(ask([visits, cars], question)).toBeNull();
  });

  it('goes on from what was found', () => {
    expect(ask([cars], 'Which cars are red?', 'and with automatic?')).toBe(
      'cars where colour is red and gearbox is automatic',
    );
    expect(ask([cars], 'Which cars are red?', 'Which of them are manual?')).toBe(
      'cars where colour is red and gearbox is manual',
    );
    expect(ask([cars], 'Which cars are red?', 'And the cheapest?')).toBe(
      'cars where colour is red, lowest price first, the first 1',
    );
    expect(ask([cars], 'Which cars are red?', 'How many of them are automatic?')).toBe(
      'count of cars where colour is red and gearbox is automatic',
    );
    expect(ask([cars], 'Tell me a joke', 'and with automatic?')).toBeNull();
  });

  it.each([
    ['Which cars are red?', 'How many of them?', 'count of cars where colour is red'],
    [
      'Which cars are red?',
      'Which is the cheapest of them?',
      'cars where colour is red, lowest price first, the first 1',
    ],
    ['Welche Autos sind rot?', 'Wie viele davon?', 'count of cars where colour is red'],
    ['¿Qué coches son rojos?', '¿Cuántos de ellos?', 'count of cars where colour is red'],
    ['Quelles voitures sont rouges ?', 'Combien d’entre elles ?', 'count of cars where colour is red'],
    ['ما السيارات الحمراء؟', 'كم منها؟', 'count of cars where colour is red'],
  ])('goes on where the end says so: %s %s', (before, question, words) => {
    expect(ask([cars], before, question)).toBe(words);
    expect(ask([cars], question)).toBeNull();
    expect(ask([cars], 'Tell me a joke', question)).toBeNull();
  });
});
