/** What a word of a question is about: names of columns and things, as tables and questions have them. */
export const CONCEPTS = [
  'price',
  'year',
  'mileage',
  'area',
  'stock',
  'duration',
  'weight',
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
  'examination',
  'product',
  'person',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The words of one language by which questions over tables are read; each entry holds words or phrases between commas. */
export interface LookupWords {
  /** What says nothing of which rows are meant. */
  readonly ignored: string;
  /** The same, in whatever form: verbs and the like. */
  readonly idle: string;
  /** Asks for people. */
  readonly who: string;
  readonly count: string;
  readonly sum: string;
  readonly average: string;
  readonly below: string;
  readonly atMost: string;
  readonly above: string;
  readonly atLeast: string;
  /** Behind a number. */
  readonly orLess: string;
  readonly orMore: string;
  readonly between: string;
  /** Between two numbers. */
  readonly to: string;
  readonly or: string;
  readonly and: string;
  /** Behind a comparative, beside whatever else it says. */
  readonly than: string;
  readonly not: string;
  readonly per: string;
  /** Behind a number. */
  readonly thousand: string;
  readonly million: string;
  /** There is some of it, or none. */
  readonly inStock: string;
  readonly soldOut: string;
  /** Nothing is written there. */
  readonly missing: string;
  /** Of shops and the like, at a time. */
  readonly open: string;
  readonly closed: string;
  /** Of floors and the like, from the first on, each in its forms. */
  readonly ordinals: string;
  /** Costs nothing. */
  readonly free: string;
  /** How a question begins that goes on from the last one. */
  readonly follow: string;
  /** What was found for the last one. */
  readonly them: string;
  /** Of days, and of numbers that are years. */
  readonly before: string;
  readonly after: string;
  readonly since: string;
  /** The same before a day or an amount; before a year, it may say which. */
  readonly weakSince: string;
  readonly until: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly afterTomorrow: string;
  /** Says that it has been. */
  readonly past: string;
  readonly next: string;
  readonly last: string;
  readonly current: string;
  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly years: string;
  readonly weekend: string;
  /** From Monday on. */
  readonly weekdays: string;
  /** Superlatives and comparatives: of a concept, or (`any`) of the one that stands beside them. */
  readonly least: Readonly<Partial<Record<Concept | 'any', string>>>;
  readonly most: Readonly<Partial<Record<Concept | 'any', string>>>;
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
  /** The number, where it is no article. */
  readonly one: string;
  /** Values that many tables have, by a name that all languages share. */
  readonly values: Readonly<Record<string, string>>;
}
