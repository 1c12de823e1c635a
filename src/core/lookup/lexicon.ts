import { stemOf } from '../../shared/stem';
import { phraseOf, tokensOf, wordingOf } from './tokens';
import { ar } from './words/ar';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { type Concept, CONCEPTS, type LookupWords } from './words/words';

export type Sign = '<' | '<=' | '>' | '>=';

/** What a word of a question does. */
export type Meaning =
  | {
      readonly is:
        | 'ignored'
        | 'who'
        | 'count'
        | 'sum'
        | 'average'
        | 'or'
        | 'to'
        | 'than'
        | 'and'
        | 'inStock'
        | 'soldOut'
        | 'free'
        | 'not'
        | 'one'
        | 'between'
        | 'them'
        /** Nothing is written there: “without a price”, “the price is missing”. */
        | 'missing'
        /** From one time of the day to another. */
        | 'open'
        | 'closed';
    }
  /** Before a time, it may compare instead: German “nach”. */
  | { readonly is: 'per'; readonly time: Sign | null }
  | {
      readonly is: 'compare';
      readonly sign: Sign;
      /** `behind`: of the number before it; `time`: of a day or a year, and of nothing without one. */
      readonly of: 'next' | 'behind' | 'time';
      /** It may only say which: English “from”. */
      readonly isWeak?: boolean;
    }
  | { readonly is: 'order'; readonly descending: boolean; readonly concept: Concept | null }
  /** “9 thousand”. */
  | { readonly is: 'times'; readonly by: number };

/** How days are named from today on. */
export interface DayWords {
  /** How many days from today. */
  readonly days: ReadonlyMap<string, number>;
  readonly which: ReadonlyMap<string, -1 | 0 | 1>;
  readonly spans: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'weekend'>;
  /** Words that say that something has been. */
  readonly past: ReadonlySet<string>;
  /** From 0, which is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

export interface Lexicon {
  /** By phrases. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly follow: ReadonlySet<string>;
  /** Behind a comparative: “than”. Some say other things as well, and are left out elsewhere. */
  readonly than: ReadonlySet<string>;
  readonly dayWords: DayWords;
  /** “Third” is 3, beside what is numbered: floors. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Phrases, and stems of words, that say nothing of which rows are meant. */
  readonly idle: ReadonlySet<string>;
  /** Long enough that a slip of the fingers can be told. */
  readonly slips: readonly string[];
}

const LANGUAGES: readonly LookupWords[] = [en, es, de, fr, ar];
export const MAX_PHRASE = 5;
const MIN_SLIP = 6;

const phrasesOf = (words = ''): string[] =>
  words.split(',').flatMap((each) => (each.trim() === '' ? [] : withArticles(wordingOf(tokensOf(each)))));

/** Spanish and French write an article and the “of” or “to” before it as one word. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  de: ['del', 'du', 'des', 'd'],
  a: ['al', 'au', 'aux'],
};
const BEFORE_ARTICLE = /^(.+ )(de|a)$/;

function withArticles(phrase: string): string[] {
  const [, before = '', last = ''] = BEFORE_ARTICLE.exec(phrase) ?? [];
  return [phrase, ...(ARTICLES[last] ?? []).map((article) => before + article)];
}

/** As they are written: Arabic’s “today” is its “day” with an article. */
const writtenOf = (words: string): string[] =>
  words.split(',').map((each) =>
    tokensOf(each)
      .map(({ text }) => text)
      .join(' '),
  );

const COMPARED = [
  ['orLess', '<=', 'behind'],
  ['orMore', '>=', 'behind'],
  ['below', '<', 'next'],
  ['atMost', '<=', 'next'],
  ['above', '>', 'next'],
  ['atLeast', '>=', 'next'],
  ['before', '<', 'time'],
  ['after', '>', 'time'],
  ['since', '>=', 'time'],
  ['until', '<=', 'time'],
] as const;
const SINGLE = [
  'count',
  'sum',
  'average',
  'not',
  'between',
  'them',
  'who',
  'or',
  'and',
  'to',
  'inStock',
  'soldOut',
  'missing',
  'open',
  'closed',
  'free',
  'one',
] as const;

function lexiconOf(words: LookupWords): Lexicon {
  const meanings = new Map<string, Meaning>();
  /** What is told first holds. */
  const add = (phrases: string | undefined, meaning: Meaning): void => {
    for (const phrase of phrasesOf(phrases)) if (!meanings.has(phrase)) meanings.set(phrase, meaning);
  };
  for (const is of SINGLE) add(words[is], { is });
  add(words.thousand, { is: 'times', by: 1_000 });
  add(words.million, { is: 'times', by: 1_000_000 });
  const times = new Map(
    COMPARED.flatMap(([name, sign, of]) =>
      of === 'time' ? phrasesOf(words[name]).map((phrase): [string, Sign] => [phrase, sign]) : [],
    ),
  );
  for (const phrase of phrasesOf(words.per))
    meanings.set(phrase, { is: 'per', time: times.get(phrase) ?? null });
  add(words.weakSince, { is: 'compare', sign: '>=', of: 'time', isWeak: true });
  for (const [name, sign, of] of COMPARED) add(words[name], { is: 'compare', sign, of });
  for (const concept of [...CONCEPTS, 'any'] as const) {
    const of = concept === 'any' ? null : concept;
    add(words.least[concept], { is: 'order', descending: false, concept: of });
    add(words.most[concept], { is: 'order', descending: true, concept: of });
  }
  const concepts = new Map<string, Concept>();
  for (const concept of CONCEPTS)
    for (const phrase of phrasesOf(words.concepts[concept])) concepts.set(phrase, concept);
  add(words.ignored, { is: 'ignored' });
  const idle = phrasesOf(words.idle).flatMap((phrase) =>
    phrase.includes(' ') ? [phrase] : [phrase, stemOf(phrase)],
  );
  return {
    meanings,
    concepts,
    follow: new Set(phrasesOf(words.follow)),
    than: new Set(writtenOf(words.than)),
    dayWords: dayWordsOf(words),
    ordinals: new Map(
      words.ordinals
        .split(',')
        .flatMap((forms, place) =>
          forms.split('/').map((form): [string, number] => [wordingOf(tokensOf(form)), place + 1]),
        ),
    ),
    idle: new Set(idle),
    slips: [...meanings].flatMap(([word, { is }]) =>
      word.length >= MIN_SLIP && !word.includes(' ') && is !== 'ignored' ? [word] : [],
    ),
  };
}

function dayWordsOf(words: LookupWords): DayWords {
  const table = <T>(...lists: readonly (readonly [words: string, value: T])[]): Map<string, T> =>
    new Map(lists.flatMap(([list, value]) => writtenOf(list).map((phrase): [string, T] => [phrase, value])));
  return {
    days: table([words.today, 0], [words.tomorrow, 1], [words.yesterday, -1], [words.afterTomorrow, 2]),
    which: table<-1 | 0 | 1>([words.current, 0], [words.last, -1], [words.next, 1]),
    spans: table<'day' | 'week' | 'month' | 'year' | 'weekend'>(
      [words.days, 'day'],
      [words.weeks, 'week'],
      [words.months, 'month'],
      [words.years, 'year'],
      [words.weekend, 'weekend'],
    ),
    past: new Set(writtenOf(words.past)),
    weekdays: new Map(writtenOf(words.weekdays).map((phrase, place): [string, number] => [phrase, place])),
  };
}

export const LEXICONS: readonly Lexicon[] = LANGUAGES.map(lexiconOf);

/** Names of columns are looked for in all languages: a question may be in another one than the table. */
export const conceptOf = (phrase: string): Concept | undefined => {
  for (const { concepts } of LEXICONS) if (concepts.has(phrase)) return concepts.get(phrase);
  return undefined;
};

/** Phrases, in any language, for the same value: `rojo`, `rot` and `red` are one. */
export const SAME_VALUE: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ values }) =>
    Object.entries(values).flatMap(([name, words]) =>
      words.split(',').map((word): [string, string] => [phraseOf(tokensOf(word)), name]),
    ),
  ),
);
/** The same words as they are written, for slips of the fingers. */
export const VALUE_WORDS: readonly string[] = [
  ...new Set(
    LANGUAGES.flatMap(({ values }) =>
      Object.values(values).flatMap((words) => words.split(',').map((word) => word.trim())),
    ),
  ),
];

/** Words that mean something by themselves are no slips for a value. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ meanings, concepts, idle, dayWords }) => [
    ...meanings.keys(),
    ...concepts.keys(),
    ...idle,
    ...dayWords.days.keys(),
    ...dayWords.which.keys(),
    ...dayWords.spans.keys(),
    ...dayWords.weekdays.keys(),
  ]).flatMap((phrase) => phrase.split(' ')),
);
