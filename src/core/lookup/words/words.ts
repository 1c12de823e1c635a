/** What a word of a question is about: names of columns and things, as tables and questions have them. */
export const CONCEPTS = [
  'price',
  'year',
  'mileage',
  'area',
  'stock',
  'duration',
  'date',
  'beds',
  'floor',
  'tax',
  'colour',
  'fuel',
  'doctor',
  'category',
  'model',
  'car',
  'room',
  'service',
  'product',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The words of one language by which questions over tables are read; each entry holds words or phrases between commas. */
export interface LookupWords {
  /** What says nothing of which rows are meant. */
  readonly ignored: string;
  readonly count: string;
  readonly sum: string;
  readonly average: string;
  readonly below: string;
  readonly atMost: string;
  readonly above: string;
  readonly atLeast: string;
  readonly between: string;
  readonly not: string;
  readonly per: string;
  readonly thousand: string;
  /** How a question begins that goes on from the last one. */
  readonly follow: string;
  /** Superlatives and comparatives: of a concept, or (`any`) of the one that stands beside them. */
  readonly least: Readonly<Partial<Record<Concept | 'any', string>>>;
  readonly most: Readonly<Partial<Record<Concept | 'any', string>>>;
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  /** One, two, three … ten. */
  readonly numbers: string;
  /** Values that many tables have, by a name that all languages share. */
  readonly values: Readonly<Record<string, string>>;
}
