import { describe, expect, it } from 'vitest';
import { checkAnswer } from './check';
import { FactIndex } from './facts';

/* How people write figures, and numbers that are none: a table each. */

const scope = 'all conversations';
const cars = [
  'stock,model,year,mileage,price',
  'A-1041,Toyota Corolla,2021,"18,000 km","$21,500"',
  'A-1055,Honda Civic,2022,"31,000 km","$25,900"',
  'A-1062,Volkswagen Golf,2019,"88,200 km","$14,300"',
  'A-1070,Mazda 3,2020,"52,750 km","$1,234,500"',
].join('\n');
const house = `Every car comes with a warranty of 24 months. Call +1 555 014 2277 from 9:00 am to 6:30 pm.
The yard is closed on 24 December 2026. A deposit is 15 % of the price. Beyond 50 km, delivery costs €1.20 per km.
Store the coolant at -18 °C. The app's version is 2.4.1. The hall has 1,250 m², on the 7th floor. Credit runs 36 to 48 months at 4.9 %.
Write to sales@cars.example or see www.cars.example/offers. IBAN DE89 3704 0044 0532 0130 00. We sold for 1.2 million euros in 2025.`;
const facts = new FactIndex([
  { title: 'cars', scope, content: cars },
  { title: 'house', scope, content: house },
]);

/** The figures that are marked. */
const marked = (answer: string, question = 'What do you have?'): string[] =>
  checkAnswer(facts, answer, [question]).figures.flatMap(({ text, state }) =>
    state === 'not_found' || state === 'other_row' ? [text] : [],
  );

describe('numbers that are no figures', () => {
  it.each([
    '1. One\n2. Two\n7. Three',
    '1) One\n2) Two',
    '**1. Toyota**\n\n**8) Honda**',
    '1 – Call us\n8 – Come by',
    '1: Call us\n8: Come by',
    '> 1. One\n> 8. Two',
    '١. أول\n٨. ثان',
    '1️⃣ Call us\n8️⃣ Come by',
    '(1) Call us, (2) come by, (8) drive.',
    '## 8. Prices\n\nText',
    '### 8.3 Prices\n\nText',
    '**Step 1:** Call us.\n**Step 8:** Come by.',
    'Option 1 is a car, option 8 is none. See example 6 and tip no. 8.',
    'Schritt 8: anrufen. Frage Nr. 8 ist offen.',
    'Paso 8: llamar. Opción 6: venir. Punto n.º 8.',
    'Étape 8 : appeler. Question n° 8.',
    'الخطوة 8: اتصل. خيار ٨ أيضا.',
    'Q8: When?\nA8: Today.',
    'Our #8 choice',
    'See [8] and the note[^8].\n\n[^8]: A note.',
    '```\nx = 4711\n```',
    '~~~\n4711\n~~~',
    'The share is $\\frac{4711}{8}$, or $x^{8}$.',
    '$$4711 + 8$$',
    '\\(4711\\) and \\[4711\\]',
    '| # | Model |\n|---|---|\n| 7 | Honda Civic |\n| 8 | Toyota Corolla |',
    '| Rank | Model | Price |\n|---|---|---|\n| 8 | Toyota Corolla | $21,500 |',
    '| Platz | Modell |\n|---|---|\n| 8 | Honda Civic |',
    '| N.º | Modelo |\n|---|---|\n| 8 | Honda Civic |',
    'One car, two more, a dozen others; the first, zwei, trois, cuatro.',
    'The 1st, 2nd and 3rd; le 1er, la 2e, el 3.º.',
    'Ask me if you have 1 more question.',
  ])('leaves alone %j', (answer) => {
    expect(marked(answer)).toEqual([]);
  });

  it.each([
    ['Write 3 sentences about the Civic.', 'Here are the 3 sentences.'],
    ['What is there under $15,000?', 'Under 15.000 $ there is nothing.'],
    ['Hat ihr 7 Sitze?', 'Mit 7 Sitzen haben wir keinen.'],
  ])('leaves alone what was asked for: %j', (question, answer) => {
    expect(marked(answer, question)).toEqual([]);
  });
});

describe('the same figure in another writing', () => {
  it.each([
    // Thousands and decimals.
    'The Toyota Corolla costs 21500 dollars, $21,500, US$21,500.00 or USD 21,500.',
    'The Toyota Corolla costs $21.5k, or 21.5 thousand dollars.',
    'Der Toyota Corolla kostet 21.500 $, 21.500,00 Dollar oder 21,5 Tsd. Dollar.',
    'Der Toyota Corolla kostet 21\u2019500 Dollar (21 500 $, 21\u202f500 $, 21\u2009500 $, 21\u00a0500 $).',
    'El Toyota Corolla cuesta 21.500 dólares, es decir, 21,5 mil dólares.',
    'La Toyota Corolla coûte 21 500 $, soit 21,5 mille dollars.',
    'سعر Toyota Corolla هو ٢١٬٥٠٠ دولار أو ٢١٫٥ ألف دولار أو 21,500 دولارا.',
    'The Mazda 3 costs $1,234,500, 1.234.500 $, 1 234 500 $ or $1.2345 million.',
    // Units.
    'The Golf has 88.200 km, 88 200 kilomètres, 88.200 Kilometer, ٨٨٢٠٠ كم.',
    'The hall has 1250 m², 1.250 Quadratmeter, 1 250 mètres carrés, 1250 sqm.',
    'The warranty is 24 months: 2 years, 24-month, 2-jährig, 24 Monate, 2 ans, 2 años, ٢٤ شهرا.',
    'A deposit is 15%, 15 percent, 15 Prozent, 15 por ciento, 15 pour cent, ١٥٪.',
    'It costs €1.20, 1,20 €, 1.20 EUR, 1,20 Euro.',
    'It is kept at -18 °C, \u221218 °C, minus 18 °C.',
    'We sold for €1.2M, 1,2 Mio. €, 1,2 millones de euros, 1.200.000 €.',
    // Ranges.
    'Credit runs 36–48 months, 36 bis 48 Monate, entre 36 y 48 meses, de 36 à 48 mois.',
    // Dates.
    'Closed on 2026-12-24, 12/24/2026, 24/12/2026, 24.12.26, 24.12., Dec 24, the 24th of December.',
    'Am 24. Dezember 2026, el 24 de diciembre, le 24 décembre 2026, ٢٤ ديسمبر ٢٠٢٦, ٢٤/١٢/٢٠٢٦.',
    // Times.
    'Open 9–6:30 pm, 9 to 18:30, 9am to 6:30pm, 09:00–18:30, von 9 bis 18:30 Uhr, 9 Uhr, 18.30 Uhr.',
    'De 9h à 18h30, de 9 h 00 à 18 h 30, de las 9 a las 18:30, من ٩ صباحا إلى ٦:٣٠ مساء.',
    // Telephones, codes, addresses.
    'Call +1 (555) 014-2277, 555-014-2277, 001 555 014 2277, +15550142277.',
    'A-1041, a-1041, A1041, A\u20111041, #A-1041.',
    'Version 2.4.1, v2.4.1, 2.4.1.',
    'DE89370400440532013000, DE89 3704 0044 0532 0130 00.',
    'sales@cars.example, https://www.cars.example/offers/, cars.example/offers.',
    'On the 7th floor.',
    // Of a text, in another language, behind a row.
    'سعر Toyota Corolla هو 21,500 دولار. الضمان ٢٤ شهرا.',
  ])('is found in %j', (answer) => {
    expect(marked(answer)).toEqual([]);
  });

  it.each([
    ['The Toyota Corolla costs $21.6k.', '$21.6k'],
    ['Der Toyota Corolla kostet 22,5 Tsd. Dollar.', '22,5 Tsd. Dollar'],
    ["Der Toyota Corolla kostet 21'600 Dollar.", "21'600 Dollar"],
    ['سعر Toyota Corolla هو ٢١٬٦٠٠ دولار.', '٢١٬٦٠٠ دولار'],
    ['The Toyota Corolla costs 21,500 €.', '21,500 €'],
    ['It is kept at 18 °C.', '18 °C'],
    ['It is kept at −19 °C.', '−19 °C'],
    ['Version 2.4.2.', '2.4.2'],
    ['Credit runs 36–60 months.', '60 months'],
    ['De 9h à 18h45.', '18h45'],
    ['Open from 8 to 18:30.', '8'],
    ['Our hotline is there 24/7.', '24/7'],
    ['Geschlossen am 25.12.2026.', '25.12.2026'],
    ['DE89 3704 0044 0532 0130 01', 'DE89 3704 0044 0532 0130 01'],
    ['See www.cars.example/offer.', 'www.cars.example/offer'],
    ['Write to sale@cars.example.', 'sale@cars.example'],
    ['On the 8th floor.', '8'],
    ['We sold for €1.3M.', '€1.3M'],
    ['A 25-month warranty.', '25-month'],
    ['2,5-jährige Garantie', '2,5-jährige'],
  ])('%j is not', (answer, figure) => {
    expect(marked(answer)).toEqual([figure]);
  });
});

describe('what rows that are named come to', () => {
  it.each([
    'The Honda Civic is $4,400 dearer than the Toyota Corolla.',
    'The Toyota Corolla and the Honda Civic cost $47,400 together, $23,700 on average.',
    'The deposit for the Honda Civic (15 %) is $3,885.',
    'We have 4 cars. 1 of 4 cars is from 2022.',
  ])('is derived: %j', (answer) => {
    expect(marked(answer)).toEqual([]);
  });

  it.each([
    ['The Honda Civic is $4,300 dearer than the Toyota Corolla.', '$4,300'],
    ['The Toyota Corolla and the Honda Civic cost $47,500 together.', '$47,500'],
    ['The deposit for the Honda Civic (15 %) is $3,225.', '$3,225'],
    ['We have 9 cars.', '9'],
  ])('%j is not', (answer, figure) => {
    expect(marked(answer)).toEqual([figure]);
  });
});

it('takes a price of two thousand for a price, and a year for a year', () => {
  const list = new FactIndex([
    { title: 'list', scope, content: 'model,year,price (€)\nOne,2021,1950\nTwo,2022,2050\nThree,2023,9000' },
  ]);
  const states = (answer: string) =>
    checkAnswer(list, answer, ['?']).figures.map(({ text, state }) => `${text}: ${state}`);
  expect(states('Model One of 2021 costs 1.950 €.')).toEqual(['2021: found', '1.950 €: found']);
  expect(states('Model One of 2022 costs 2,050 €.')).toEqual(['2022: other_row', '2,050 €: other_row']);
});

describe('what facts say in other words', () => {
  const stated = (fact: string, answer: string): string[] =>
    checkAnswer(new FactIndex([{ title: 'facts', scope, content: fact }]), answer, ['']).figures.map(
      ({ text, state }) => `${text}: ${state}`,
    );

  it.each([
    ['Memory: 16 GB', 'It has 16,384 MB of memory.', '16,384 MB: found'],
    ['Memory: 16,384 MB', 'It has 16 GB of memory.', '16 GB: found'],
    ['Memory: 16 GB', 'It has 16,000 MB of memory.', '16,000 MB: found'],
    ['Disk: 1 TB', 'Its disk has 1,024 GB.', '1,024 GB: found'],
    ['Disk: 1,000 GB', 'Its disk has 1,024 GB.', '1,024 GB: not_found'],
    ['Disque : 1 To, mémoire : 16 Go.', 'It has 16 GB of memory.', '16 GB: found'],
    ['Disque : 512 Go', 'Son disque fait 0,512 To.', '0,512 To: found'],
    ['Disque : 512 Go', 'Son disque fait 512 Mo.', '512 Mo: not_found'],
    ['Taille (Mo) : 512', 'La taille est de 512 mégaoctets.', '512 mégaoctets: found'],
    ['Contract: 24 mo, 5 to 10 people', 'The contract runs 24 months.', '24 months: found'],
    // A code in groups is one.
    ['ISBN 978-3-16-148410-0', 'The ISBN is 9783161484100.', '9783161484100: found'],
    ['ISBN 978-3-16-148410-0', 'The ISBN is 978 3 16 148411 0.', '978 3 16 148411 0: not_found'],
    ['Card 3782 822463 10005', 'The card is 3782-822463-10005.', '3782-822463-10005: found'],
    ['Card 3782 822463 10005', 'The card is 3782 822463 10006.', '3782 822463 10006: not_found'],
    ['Filter 06A 115 562 B', 'Le filtre 06A 115 562 B convient.', '06A 115 562 B: found'],
    ['Filter 06A 115 562 B', 'Le filtre 06A115562B convient.', '06A115562B: found'],
    ['Filter 06A 115 562 B', 'The filter is 06A 115 561 B.', '06A 115 561 B: not_found'],
    ['Filter 1K0 698 151', 'Le filtre 1K0 698 151 à la rigueur.', '1K0 698 151: found'],
    ['Part 11 42 7 566 327', 'Part 11427566327', '11427566327: found'],
    ['Call 212.555.0147', 'Call (212) 555-0147', '(212) 555-0147: found'],
    ['لدينا سيارتان للبيع.', 'لدينا 2 سيارة للبيع.', '2: found'],
    ['يستغرق التسليم يومين.', 'يستغرق التسليم 2 يوم.', '2 يوم: found'],
    ['مدة الضمان سنتان.', 'مدة الضمان 24 شهرا.', '24 شهرا: found'],
    ['في الحديقة بستان للبيع.', 'لدينا 2 حديقة للبيع.', '2: not_found'],
  ])('%j: %j', (fact, answer, said) => {
    expect(stated(fact, answer)).toEqual([said]);
  });
});
