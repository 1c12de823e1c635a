import { expect } from '@playwright/test';

/* 1,500 cars, and questions that no rows which resemble them can answer: it takes all of them. */

interface Car {
  readonly code: string;
  readonly model: string;
  readonly year: number;
  readonly colour: string;
  readonly fuel: string;
  readonly km: number;
  readonly price: number;
  readonly arrived: string;
}

const MODELS = ['Toyota Corolla', 'VW Golf', 'Honda Civic', 'Volvo V60', 'Fiat Panda', 'Kia Ceed', 'VW Polo'];
const COLOURS = ['red', 'blue', 'white', 'black', 'silver'];
const FUELS = ['diesel', 'petrol', 'hybrid', 'electric'];
const ROWS = 1_500;

const CARS = Array.from({ length: ROWS }, (_, n): Car => {
  const spread = (n * 7_919) % 100_003;
  return {
    code: `A-${String(2_000 + n)}`,
    model: MODELS[n % MODELS.length] ?? '',
    year: 2_010 + (spread % 15),
    colour: COLOURS[(n >> 2) % COLOURS.length] ?? '',
    fuel: FUELS[(spread >> 3) % FUELS.length] ?? '',
    km: 1_000 + ((spread * 17) % 189_000),
    price: 5_000 + ((spread * 31) % 36_000),
    arrived: new Date(Date.UTC(2026, 0, 1 + (spread % 300))).toISOString().slice(0, 10),
  };
});
const written = ({ code, model, year, colour, fuel, km, price, arrived }: Car): string =>
  `${code},${model},${String(year)},${colour},${fuel},"${km.toLocaleString('en')} km","$${price.toLocaleString('en')}",${arrived}`;
const HEAD = 'stock,model,year,colour,fuel,mileage,price,arrived';
export const INVENTORY = [HEAD, ...CARS.map(written)].join('\n');

type Test = (car: Car) => boolean;
const fuel =
  (name: string): Test =>
  (car) =>
    car.fuel === name;
const model =
  (name: string): Test =>
  (car) =>
    car.model.includes(name);
const colour =
  (name: string): Test =>
  (car) =>
    car.colour === name;

const those = (...tests: readonly Test[]): Car[] => CARS.filter((car) => tests.every((is) => is(car)));
/** The best by a number, with all that are level with the last of them. */
function first(cars: readonly Car[], by: (car: Car) => number, size = 1): Car[] {
  const order = [...cars].sort((a, b) => by(a) - by(b));
  return order.filter((car) => by(car) <= by(order[size - 1] ?? car));
}
/** The code of the cheapest. */
export const cheapestOf = (name: string): string =>
  first(those(fuel(name)), ({ price }) => price)[0]?.code ?? '';
const sum = (cars: readonly Car[]): number => cars.reduce((total, { price }) => total + price, 0);
const mean = (cars: readonly Car[]): number => Number((sum(cars) / cars.length).toFixed(4));

/** A number, rows, or a number for each value of a column. */
export type Expected = number | readonly Car[] | Readonly<Record<string, number>>;
const price = ({ price: amount }: Car): number => amount;

type Is = '=' | 'contains' | '<' | 'between';
const where = (...conditions: readonly (readonly [column: string, is: Is, value: unknown])[]) => ({
  where: conditions.map(([column, is, value]) => ({ column, is, value })),
});
const cheapest = { sort: { column: 'price' }, limit: 1 };
const dearest = (limit: number) => ({ sort: { column: 'price', descending: true }, limit });
const count = { compute: { what: 'count' } };
const computed = (what: 'avg' | 'sum') => ({ compute: { what, column: 'price' } });

/** What is asked, what it is to come to, and what a model that may look up itself would ask for. */
export const QUESTIONS: readonly (readonly [question: string, expected: Expected, query: object])[] = [
  [
    'How many Corollas do you have?',
    those(model('Corolla')).length,
    { ...where(['model', 'contains', 'Corolla']), ...count },
  ],
  [
    'What is the cheapest diesel?',
    first(those(fuel('diesel')), price),
    { ...where(['fuel', '=', 'diesel']), ...cheapest },
  ],
  [
    'Which electric car has the lowest mileage?',
    first(those(fuel('electric')), ({ km }) => km),
    { ...where(['fuel', '=', 'electric']), sort: { column: 'mileage' }, limit: 1 },
  ],
  [
    'What is the average price of the hybrids?',
    mean(those(fuel('hybrid'))),
    { ...where(['fuel', '=', 'hybrid']), ...computed('avg') },
  ],
  ['Is A-2777 still available?', those(({ code }) => code === 'A-2777'), where(['stock', '=', 'A-2777'])],
  [
    'Do you have a red diesel Polo under $10,000?',
    those(model('Polo'), fuel('diesel'), colour('red'), (car) => car.price < 10_000),
    where(
      ['model', 'contains', 'Polo'],
      ['fuel', '=', 'diesel'],
      ['colour', '=', 'red'],
      ['price', '<', 10_000],
    ),
  ],
  [
    'How many cars do you have per colour?',
    Object.fromEntries(COLOURS.map((name) => [name, those(colour(name)).length])),
    { group: 'colour', ...count },
  ],
  [
    '¿Cuántos Golf tienen?',
    those(model('Golf')).length,
    { ...where(['model', 'contains', 'golf']), ...count },
  ],
  [
    '¿Cuál es el híbrido más barato?',
    first(those(fuel('hybrid')), price),
    { ...where(['fuel', '=', 'hybrid']), ...cheapest },
  ],
  [
    '¿Los tres eléctricos más caros?',
    first(those(fuel('electric')), (car) => -car.price, 3),
    { ...where(['fuel', '=', 'electric']), ...dearest(3) },
  ],
  [
    '¿Cuál es el precio medio de los Volvo?',
    mean(those(model('Volvo'))),
    { ...where(['model', 'contains', 'Volvo']), ...computed('avg') },
  ],
  [
    '¿Qué coches tienen menos de 2.000 km?',
    those(({ km }) => km < 2_000),
    where(['mileage', '<', '2,000 km']),
  ],
  [
    '¿Cuánto cuestan todos los Panda en total?',
    sum(those(model('Panda'))),
    { ...where(['model', '=', 'Fiat Panda']), ...computed('sum') },
  ],
  [
    '¿Tienen un Corola negro de gasolina por menos de 8.000?',
    those(model('Corolla'), colour('black'), fuel('petrol'), (car) => car.price < 8_000),
    where(
      ['model', 'contains', 'Corolla'],
      ['colour', '=', 'black'],
      ['fuel', '=', 'petrol'],
      ['price', '<', '$8,000'],
    ),
  ],
  [
    'Wie viele schwarze Autos haben Sie?',
    those(colour('black')).length,
    { ...where(['colour', '=', 'BLACK']), ...count },
  ],
  [
    'Was ist der günstigste Diesel?',
    first(those(fuel('diesel')), price),
    { ...where(['fuel', '=', 'diesel']), ...cheapest },
  ],
  [
    'Welche Hybride unter 6.000 Dollar haben Sie?',
    those(fuel('hybrid'), (car) => car.price < 6_000),
    where(['fuel', '=', 'hybrid'], ['price', '<', 6_000]),
  ],
  [
    'Was kosten alle Ceed zusammen?',
    sum(those(model('Ceed'))),
    { ...where(['model', 'contains', 'Ceed']), ...computed('sum') },
  ],
  [
    'Die zwei teuersten Civic?',
    first(those(model('Civic')), (car) => -car.price, 2),
    { ...where(['model', 'contains', 'Civic']), ...dearest(2) },
  ],
  [
    'Haben Sie weiße Elektroautos zwischen 5 und 7 tausend Dollar?',
    those(colour('white'), fuel('electric'), (car) => car.price >= 5_000 && car.price <= 7_000),
    where(['colour', '=', 'white'], ['fuel', '=', 'electric'], ['price', 'between', [5_000, 7_000]]),
  ],
];

/** What the block of a text says was looked up: how many rows match, and its lines. */
export function lookedUpIn(
  text: string,
): { readonly count: number; readonly lines: readonly string[] } | null {
  const [, count = '', content = ''] =
    /<facts [^>]*part="looked up: [^"]*: (\d+) of 1500[^"]*">\n([^]*?)\n<\/facts>/.exec(text) ?? [];
  return content === '' ? null : { count: Number(count), lines: content.split('\n') };
}

export function expectLookedUp(text: string, expected: Expected): void {
  const found = lookedUpIn(text);
  const lines = found?.lines ?? [];
  if (typeof expected === 'number') {
    expect(Number(lines[0]?.replace(/^.*: /, ''))).toBe(expected);
  } else if (Array.isArray(expected)) {
    expect(lines[0]).toBe(HEAD);
    expect(lines.slice(1).toSorted()).toEqual((expected as readonly Car[]).map(written).toSorted());
  } else {
    const groups = lines.slice(1).map((line) => [line.split(',')[0], Number(line.split(',')[1])]);
    expect(Object.fromEntries(groups)).toEqual(expected);
  }
}
