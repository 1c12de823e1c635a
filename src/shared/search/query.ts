import { editDistance } from '../edit-distance';
import { HAS_WORD } from '../find-terms';
import { fold } from '../fold';
import type { SearchTerm } from '../models';
import { isRelative, NAMED_PERIODS, readPeriod } from './periods';
import { type FilterWord, offered, written } from './words';

/*
 * What a person types into the search: words, phrases in quotation marks, `-` before what shall not be there, and filters
 * such as `from:me`. Nothing is an error: what is no filter is a word.
 */

export type FilterName = 'from' | 'in' | 'title' | 'is' | 'before' | 'after' | 'on';

export interface Filter {
  readonly by: FilterName;
  /** Of `title` the words, of a time as `readPeriod` gives it, else the word of the table. */
  readonly value: string;
  readonly not: boolean;
}

/** What looks like a filter and is none, which is searched for as a text; and the filter that may be meant. */
interface Unknown {
  readonly meant: Filter | null;
}

export type Part =
  | { readonly kind: 'filter'; readonly filter: Filter }
  | {
      readonly kind: 'words';
      readonly words: string;
      /** They stood in quotation marks. */
      readonly isPhrase: boolean;
      readonly not: boolean;
      readonly unknown: Unknown | null;
    }
  /** A filter's name and nothing behind it yet, at the end. */
  | { readonly kind: 'begun'; readonly words: string };

export interface Query {
  /** As they stood. */
  readonly parts: readonly Part[];
  /** The last word may be unfinished. */
  readonly isOpen: boolean;
}

/** `title` is written as `in`. */
const NAMES = ['from', 'in', 'before', 'after', 'on', 'is'] as const satisfies readonly FilterWord[];
type Name = (typeof NAMES)[number];
type Named = Exclude<FilterName, 'title' | 'before' | 'after' | 'on'>;

const VALUES: Readonly<Record<Named, readonly FilterWord[]>> = {
  from: ['me', 'assistant'],
  in: ['facts', 'messages'],
  is: ['pinned', 'archived', 'unread'],
};

const formsOf = <Word extends FilterWord>(words: readonly Word[]): ReadonlyMap<string, Word> =>
  new Map(words.flatMap((word) => written(word).map((form): [string, Word] => [fold(form), word])));

const names = formsOf(NAMES);
const values = { from: formsOf(VALUES.from), in: formsOf(VALUES.in), is: formsOf(VALUES.is) };

const isTime = (name: Name): name is 'before' | 'after' | 'on' =>
  name === 'before' || name === 'after' || name === 'on';

/** What a value says to a filter; null: nothing. */
function readValue(name: Name, value: string, now: Date): Pick<Filter, 'by' | 'value'> | null {
  const read = isTime(name) ? readPeriod(value, now) : values[name].get(fold(value).trim());
  return read === null || read === undefined ? null : { by: name, value: read };
}

const QUOTES = /[“”„«»]/g;
const PART = /\s*(-(?![-\d\s]))?(?:"([^"]*)"?|([^\s"]+))/uy;
const NAMED = /^(\p{L}+):(.*)$/su;
/** A value in quotation marks, which may stand apart. */
const QUOTED = /\s*"([^"]+)"?/uy;
const WORD = /\s*([^\s"]+)/uy;
/** “el 5 de marzo de 2024” */
const MOST_WORDS = 5;

export function parseQuery(typed: string, now: Date): Query {
  const text = typed.replace(QUOTES, '"');
  const parts: Part[] = [];
  let at = 0;
  for (let found = matchAt(PART, text, at); found; found = matchAt(PART, text, at)) {
    at += found[0].length;
    const [, minus, phrase, word = ''] = found;
    const not = minus !== undefined;
    const [, name = '', begin = ''] = NAMED.exec(word) ?? [];
    const known = names.get(fold(name));
    const filter = known && readFilter(known, begin, text, at, now);
    if (filter) {
      at = filter.end;
      parts.push({ kind: 'filter', filter: { by: filter.by, value: filter.value, not } });
    } else if (known && begin === '' && text.slice(at).trim() === '') {
      parts.push({ kind: 'begun', words: found[0].trim() });
    } else {
      const meant = name === '' ? null : nearestFilter(name, begin, not, now);
      const unknown = known || meant ? { meant } : null;
      parts.push({ kind: 'words', words: phrase ?? word, isPhrase: phrase !== undefined, not, unknown });
    }
  }
  return { parts, isOpen: !/\s$/u.test(text) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Read extends Pick<Filter, 'by' | 'value'> {
  readonly end: number;
}

/** @param begin what stands at the name without a space between */
function readFilter(name: Name, begin: string, text: string, at: number, now: Date): Read | null {
  const quoted = begin === '' ? matchAt(QUOTED, text, at) : null;
  if (quoted?.[1] !== undefined) {
    const value = quoted[1].trim();
    const read = name === 'in' ? { by: 'title' as const, value } : readValue(name, value, now);
    return read && HAS_WORD.test(value) ? { ...read, end: at + quoted[0].length } : null;
  }
  // The longest that is understood: “last week”, “5 March 2024”.
  let best: Read | null = null;
  let value = begin;
  let end = at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const read = value === '' ? null : readValue(name, value, now);
    if (read) best = { ...read, end };
    const next = matchAt(WORD, text, end);
    if (!next) break;
    value = value === '' ? (next[1] ?? '') : `${value} ${next[1] ?? ''}`;
    end += next[0].length;
  }
  if (best || name !== 'in' || !HAS_WORD.test(begin)) return best;
  return { by: 'title', value: begin, end: at };
}

const far = (a: string, b: string): number => editDistance(Array.from(a), Array.from(b), 2);
/** Shorter words are near to too many others. */
const MIN_CHARS = 4;
/** Monday is no slip of today, though they differ in two letters alone. */
const MIN_CHARS_OF_TWO = 8;
const nearest = <Word>(sought: string, forms: ReadonlyMap<string, Word>): Word | null => {
  const same = forms.get(sought);
  if (same !== undefined || sought.length < MIN_CHARS) return same ?? null;
  const most = sought.length < MIN_CHARS_OF_TWO ? 1 : 2;
  const near = [...forms]
    .map(([form, word]) => ({ form, word, far: far(sought, form) }))
    .filter((each) => each.form.length >= MIN_CHARS && each.far <= most);
  return near.sort((a, b) => a.far - b.far)[0]?.word ?? null;
};

/** The filter that somebody may have mistyped: both its name and its value are near to one that there is. */
function nearestFilter(name: string, value: string, not: boolean, now: Date): Filter | null {
  const by = nearest(fold(name), names);
  if (by === null) return null;
  const read = isTime(by)
    ? (readPeriod(value, now) ?? nearest(fold(value), NAMED_PERIODS))
    : nearest(fold(value), values[by]);
  return read === null ? null : { by, value: read, not };
}

/** A single letter stands for too much to be completed. */
const MIN_OPEN_CHARS = 2;

interface Terms {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** What is looked for in texts; the last word may be unfinished. */
export function termsOf({ parts, isOpen }: Query): Terms {
  const terms = parts.flatMap((part, index) => {
    if (part.kind !== 'words' || !HAS_WORD.test(part.words)) return [];
    const words = part.words.trim();
    const isLast = index === parts.length - 1;
    const isWord = !part.isPhrase && !part.not && Array.from(words).length >= MIN_OPEN_CHARS;
    return [{ not: part.not, term: { words, open: isOpen && isLast && isWord } }];
  });
  const of = (unwanted: boolean): SearchTerm[] =>
    terms.filter(({ not }) => not === unwanted).map(({ term }) => term);
  return { wanted: of(false), unwanted: of(true) };
}

export const filtersOf = ({ parts }: Query): Filter[] =>
  parts.flatMap((part) => (part.kind === 'filter' ? [part.filter] : []));

/** The same, where filters by these titles are read as words: nothing is called so. */
export const titlesAsWords = ({ parts, isOpen }: Query, titles: readonly string[]): Query => ({
  isOpen,
  parts: parts.map((part): Part => {
    if (part.kind !== 'filter' || part.filter.by !== 'title' || !titles.includes(part.filter.value))
      return part;
    return { kind: 'words', words: part.filter.value, isPhrase: true, not: part.filter.not, unknown: null };
  }),
});

/** The filter in the words of a language, as one types it. */
export function writeFilter({ by, value, not }: Filter, language: string): string {
  const name = offered(by === 'title' ? 'in' : by, language);
  const said = valueOf(by, value, language);
  const isQuoted = by === 'title' || (by !== 'in' && /\s/u.test(said));
  return `${not ? '-' : ''}${name}:${isQuoted ? `"${said}"` : said}`;
}

const isNamed = (by: FilterName): by is Named => by in VALUES;

function valueOf(by: FilterName, value: string, language: string): string {
  const words: readonly FilterWord[] = isNamed(by) ? VALUES[by] : [];
  const word = words.find((each) => each === value) ?? (by !== 'title' && isRelative(value) ? value : null);
  return word === null ? value : offered(word, language);
}

/** A text that is read as this query. */
export function writeQuery({ parts, isOpen }: Query, language: string): string {
  const texts = parts.map((part) => {
    if (part.kind === 'filter') return writeFilter(part.filter, language);
    if (part.kind === 'begun') return part.words;
    return `${part.not ? '-' : ''}${part.isPhrase ? `"${part.words}"` : part.words}`;
  });
  return texts.join(' ') + (isOpen ? '' : ' ');
}

export const sameFilter = (a: Filter, b: Filter): boolean =>
  a.by === b.by && a.value === b.value && a.not === b.not;
