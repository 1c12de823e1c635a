import { phraseOf, tokensOf, wordingOf } from './tokens';
import { ar } from './words/ar';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { type Concept, CONCEPTS, type LookupWords } from './words/words';

/** What a word of a question does. */
export type Meaning =
  | {
      readonly is:
        'ignored' | 'count' | 'sum' | 'average' | 'not' | 'per' | 'thousand' | 'follow' | 'between';
    }
  | { readonly is: 'compare'; readonly sign: '<' | '<=' | '>' | '>=' }
  | { readonly is: 'order'; readonly descending: boolean; readonly concept: Concept | null }
  | { readonly is: 'number'; readonly number: number };

export interface Lexicon {
  /** By phrases. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly follow: ReadonlySet<string>;
}

const LANGUAGES: readonly LookupWords[] = [en, es, de, fr, ar];
export const MAX_PHRASE = 5;

const phrasesOf = (words = ''): string[] =>
  words.split(',').flatMap((each) => (each.trim() === '' ? [] : [wordingOf(tokensOf(each))]));

function lexiconOf(words: LookupWords): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const add = (phrases: string | undefined, meaning: Meaning): void => {
    for (const phrase of phrasesOf(phrases)) meanings.set(phrase, [...(meanings.get(phrase) ?? []), meaning]);
  };
  for (const is of ['count', 'sum', 'average', 'not', 'per', 'thousand', 'between'] as const)
    add(words[is], { is });
  add(words.below, { is: 'compare', sign: '<' });
  add(words.atMost, { is: 'compare', sign: '<=' });
  add(words.above, { is: 'compare', sign: '>' });
  add(words.atLeast, { is: 'compare', sign: '>=' });
  for (const concept of [...CONCEPTS, 'any'] as const) {
    const of = concept === 'any' ? null : concept;
    add(words.least[concept], { is: 'order', descending: false, concept: of });
    add(words.most[concept], { is: 'order', descending: true, concept: of });
  }
  for (const [index, phrase] of phrasesOf(words.numbers).entries()) {
    meanings.set(phrase, [...(meanings.get(phrase) ?? []), { is: 'number', number: index + 1 }]);
  }
  const concepts = new Map<string, Concept>();
  for (const concept of CONCEPTS)
    for (const phrase of phrasesOf(words.concepts[concept])) concepts.set(phrase, concept);
  for (const phrase of phrasesOf(words.ignored))
    if (!meanings.has(phrase)) meanings.set(phrase, [{ is: 'ignored' }]);
  return { meanings, concepts, follow: new Set(phrasesOf(words.follow)) };
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
  LEXICONS.flatMap(({ meanings, concepts }) => [...meanings.keys(), ...concepts.keys()]).flatMap((phrase) =>
    phrase.split(' '),
  ),
);
