import type { EvaluationSet, KnownQuestion } from './set';

const ROWS = 2_000;
const QUESTIONS = 80;
const MAKES = [
  'Honda Civic',
  'Toyota Corolla',
  'Volkswagen Golf',
  'Škoda Octavia',
  'Renault Clio',
  'Ford Focus',
  'Kia Ceed',
  'Peugeot 308',
  'Mazda 3',
  'Volvo V60',
];
const PARTS = [
  'brake disc',
  'oil filter',
  'wiper blade',
  'headlamp',
  'door mirror',
  'spark plug',
  'clutch kit',
  'alternator',
  'radiator',
  'shock absorber',
  'timing belt',
  'fuel pump',
  'wheel bearing',
  'exhaust manifold',
  'cabin air filter',
  'tow bar',
  'roof rack',
  'floor mat',
  'starter motor',
  'tie rod',
];
const COLOURS = ['black', 'silver', 'graphite', 'white', 'red', 'blue'];
const PLACES = ['Hamburg', 'Łódź', 'Málaga', 'Gdańsk', 'Köln', 'Besançon', 'Århus', 'Porto'];
const SUPPLIERS = ['Bosch', 'Brembo', 'Valeo', 'Hella', 'Mahle', 'Denso', 'ZF Sachs', 'Magneti Marelli'];

/** Small, seeded, and the same everywhere: the set must be the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 2,000 rows as a spreadsheet gives them, asked about by code, by description, and by place. */
export function inventory(): EvaluationSet {
  const random = randomFrom(20260101);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const seen = new Set<string>();
  const rows: {
    line: string;
    code: string;
    part: string;
    make: string;
    year: number;
    colour: string;
    place: string;
    shelf: string;
  }[] = [];
  while (rows.length < ROWS) {
    const [part, make, colour, place] = [pick(PARTS), pick(MAKES), pick(COLOURS), pick(PLACES)];
    const year = 2004 + Math.floor(random() * 21);
    const name = `${part} ${make} ${year} ${colour}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const code = `${pick(['BR', 'EL', 'EN', 'BO', 'IN'])}-${String(10_000 + Math.floor(random() * 90_000))}-${pick(['A', 'B', 'C', 'X'])}`;
    const shelf = `${pick(['H', 'K', 'M', 'R'])}${1 + Math.floor(random() * 40)}/${1 + Math.floor(random() * 9)}`;
    const price = `${1 + Math.floor(random() * 3)},${String(Math.floor(random() * 1000)).padStart(3, '0')}.${String(Math.floor(random() * 100)).padStart(2, '0')}`;
    const stock = Math.floor(random() * 400);
    const line = `${code},${part},${make},${year},${colour},${place},${shelf},${stock},"${price}",${pick(SUPPLIERS)}`;
    rows.push({ line, code, part, make, year, colour, place, shelf });
  }
  const questions = Array.from({ length: QUESTIONS }, (_, index): KnownQuestion => {
    const row = pick(rows);
    const forms = [
      `How many of ${row.code} do we have?`,
      `what does part ${row.code.replaceAll('-', '')} cost`,
      `Where do we keep the ${row.colour} ${row.part} for the ${row.year} ${row.make}?`,
      `Do you have ${row.part}s for a ${row.make.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} from ${row.year}, in ${row.colour}?`,
      `Which supplier delivers ${row.code.toLowerCase().replaceAll('-', ' ')}?`,
    ];
    return { question: forms[index % forms.length] ?? '', needle: row.line };
  });
  return {
    name: 'inventory',
    budget: 8_000,
    documents: [
      {
        title: 'Parts inventory',
        content: [
          'code,part,model,year,colour,warehouse,shelf,stock,price EUR,supplier',
          ...rows.map(({ line }) => line),
        ].join('\n'),
      },
    ],
    questions,
  };
}
