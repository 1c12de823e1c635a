import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check';
import { FactIndex } from './facts';

/* What models work out of the facts, as people ask them to; and the same, worked out wrongly. */

const scope = 'all conversations';
const cars = [
  'stock,model,year,mileage,price',
  'A-1041,Toyota Corolla,2021,"18,000 km","$21,500"',
  'A-1055,Honda Civic,2022,"31,000 km","$25,900"',
  'A-1062,Volkswagen Golf,2019,"88,200 km","$14,300"',
  'A-1070,Mazda 3,2020,"52,750 km","$18,234"',
].join('\n');
const rooms = 'room,price per night\nAzur,120 €\nIris,172 €\nJasmin,80 €';
const house = `The warranty is 24 months. Credit runs 36 to 48 months at 4.9 %. Delivery costs €1.20 per km.
Store it at -18 °C. Children take 250 mg twice a day. A course of 10 lessons costs 360 €.
Membership is 480 € a year. Members get 20 % off. The pool is 25 m long. The train takes 90 minutes.
The flat has two beds and twelve chairs. Wir haben zweihundertfünfzig Stühle. El viaje dura treinta y cinco minutos.
Nous avons quatre-vingt-dix places. لدينا خمسة وعشرون غرفة. It has run twelve thousand miles.
We close at 18:30 and open at 9:00.`;
const facts = new FactIndex([
  { title: 'cars', scope, content: cars },
  { title: 'rooms', scope, content: rooms },
  { title: 'house', scope, content: house },
]);

const marked = (answer: string, question = 'What do you have?'): string[] =>
  checkAnswer(facts, answer, [question]).figures.flatMap(({ text, state }) =>
    state === 'not_found' || state === 'other_row' ? [text] : [],
  );

interface Reckoned {
  readonly right: string;
  readonly figure: string;
  readonly wrong: string;
  readonly question: string | undefined;
}

/** What is right, and with which figure in place of which it is wrong. */
const RECKONED: readonly Reckoned[] = (
  [
    // A price for another length of time.
    ['Membership is 480 € a year, so 40 € a month.', '40 €', '45 €'],
    ['Die Mitgliedschaft kostet 480 € im Jahr, also 40 € im Monat.', '40 €', '48 €'],
    ['L’abonnement coûte 480 € par an, soit 40 € par mois.', '40 €', '50 €'],
    ['La cuota es de 480 € al año, es decir, 40 € al mes.', '40 €', '60 €'],
    ['العضوية 480 يورو في السنة أي 40 يورو في الشهر.', '40 يورو', '45 يورو'],
    ['Membership is 480 € a year, about 9.23 € per week.', '9.23 €', '9.32 €'],
    // So many of a thing.
    ['For 3 nights in Azur you pay 360 €.', '360 €', '340 €', 'What do three nights in Azur cost?'],
    ['Azur kostet für 5 Nächte 600 €.', '600 €', '610 €', 'Was kosten 5 Nächte im Azur?'],
    ['Azur pour 4 nuits : 480 €. Iris : 688 €.', '688 €', '686 €', '4 nuits ?'],
    ['A lesson costs 36 € (360 € ÷ 10).', '36 €', '35 €'],
    ['$25,900 for the Honda Civic over 48 months is about $540 a month.', '$540', '$640'],
    // Percent.
    ['20% off the $25,900 Honda Civic is $20,720; you save $5,180.', '$5,180', '$5,280'],
    ['With 20 % off, membership is 384 €.', '384 €', '394 €'],
    ['At $14,300 the Golf is about 45% cheaper than the Honda Civic at $25,900.', '45%', '54%'],
    ['Der Corolla ($21,500) ist 17 % günstiger als der Civic ($25,900).', '17 %', '27 %'],
    // Between two rows, one of them named by a part of its name.
    ['The Golf is $11,600 cheaper than the Honda Civic.', '$11,600', '$11,500'],
    // Other units.
    ['The pool is 25 m (82 ft) long.', '82 ft', '92 ft'],
    ['The Toyota Corolla has 18,000 km (about 11,200 miles) on it.', '11,200 miles', '12,100 miles'],
    ['It is kept at -18 °C (0 °F).', '0 °F', '8 °F'],
    ['The warranty is 24 months (104 weeks).', '104 weeks', '140 weeks'],
    // A length of time in two units, or in halves.
    ['The train takes 1 hour 30 minutes.', '1 hour 30 minutes', '1 hour 40 minutes'],
    ['Der Zug braucht 1 Stunde und 30 Minuten.', '1 Stunde und 30 Minuten', '1 Stunde und 20 Minuten'],
    ['Le train met 1 h 30.', '1 h 30', '1 h 45'],
    ['El tren tarda 1 hora y 30 minutos.', '1 hora y 30 minutos', '2 horas y 30 minutos'],
    ['القطار يستغرق ساعة و 30 دقيقة.', '30 دقيقة', '40 دقيقة'],
    ['The train takes 1½ hours.', '1½ hours', '2½ hours'],
    // Ranges: what is said once is said of both.
    ['Credit runs 3 to 4 years.', '3', '1'],
    ['Der Kredit läuft 36–48 Monate.', '36', '30'],
    // Bounds.
    ['The Toyota Corolla has less than 20,000 km on it.', '20,000 km', '15,000 km'],
    ['The Toyota Corolla costs between $21,000 and $22,000.', '$22,000', '$33,000'],
    ['We have 3 cars under $22,000.', '$22,000', '$11,000'],
    // Times as they are told.
    ['We close at half past 6.', 'half past 6', 'half past 7'],
    ['Wir schließen um halb 7.', 'halb 7', 'halb 8'],
    ['Cerramos a las 6 y media.', '6 y media', '7 y media'],
    ['Geöffnet 9.00–18.30 Uhr.', '18.30 Uhr', '18.45 Uhr'],
    // Numbers in words, and parts.
    ['Two Toyota Corollas would cost $43,000.', '$43,000', '$45,000'],
    ['Half of 360 € is 180 €.', '180 €', '190 €'],
    ['Die Hälfte von 360 € sind 180 €.', '180 €', '170 €'],
    ['El doble de 360 € son 720 €.', '720 €', '730 €'],
    ['Un tiers de 360 € fait 120 €.', '120 €', '130 €'],
    // Whole columns.
    ['All four cars together cost $79,934.', '$79,934', '$79,834'],
    ['The average price of the cars is $19,983.50.', '$19,983.50', '$19,883.50'],
    ['Durchschnittlich kosten die Autos etwa 20.000 $.', '20.000 $', '24.000 $'],
    ['The median price is $19,867.', '$19,867', '$19,967'],
    // Two rows beside each other, and a share of a price.
    ['The Golf has run 88,200 km, 70,200 km more than the Corolla.', '70,200 km', '71,200 km'],
    ['The Civic is 20.5% dearer than the Corolla.', '20.5%', '30.5%'],
    ['4.9 % of $25,900 is $1,269.10.', '$1,269.10', '$1,296.10'],
  ] as readonly (readonly [string, string, string, string?])[]
).map(([right, figure, wrong, question]) => ({ right, figure, wrong, question }));

describe('what is reckoned from the facts', () => {
  it.each(RECKONED)('is not marked: $right', ({ right, question }) => {
    expect(marked(right, question)).toEqual([]);
  });

  it.each(RECKONED)(
    'is marked where it is wrong: $right, $figure → $wrong',
    ({ right, figure, wrong, question }) => {
      expect(right).toContain(figure);
      expect(marked(right.replace(figure, wrong), question)).toContain(wrong);
    },
  );
});

describe('numbers in words', () => {
  it.each([
    'The flat has 2 beds and 12 chairs.',
    'Wir haben 250 Stühle.',
    'El viaje dura 35 minutos.',
    'Nous avons 90 places.',
    'لدينا ٢٥ غرفة.',
    'It has run 12,000 miles.',
    'It has twelve chairs, and was never marked for saying eleven.',
  ])('of the facts are found in digits: %s', (answer) => {
    expect(marked(answer)).toEqual([]);
  });

  it.each([
    ['Wir haben 260 Stühle.', '260'],
    ['El viaje dura 45 minutos.', '45 minutos'],
    ['Nous avons 97 places.', '97'],
    ['لدينا ٥٢ غرفة.', '٥٢'],
    ['It has run 13,000 miles.', '13,000 miles'],
  ])('of the facts are others: %s', (answer, figure) => {
    expect(marked(answer)).toEqual([figure]);
  });
});

it('leaves halves and quarters alone', () => {
  expect(marked('Half of it, 1/2 or 3/4 of an hour, ¾ of the price.')).toEqual([]);
});
