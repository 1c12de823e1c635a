import { interpret, type Reading } from './interpretation';
import type { Query } from './language';
import { type Lexicon, LEXICONS } from './lexicon';
import { stemOf, type Token, tokensOf, wordingOf } from './tokens';
import type { Vocabulary } from './vocabulary';
import { itemsOf } from './word-items';

/*
 * Reads questions by rules. Every word of a question must be understood, else it is left alone: a wrong filter is worse
 * than none.
 */

const MAX_TOKENS = 40;

/**
 * The query that the last of the questions asks for, going on from those before it; null where that is not sure.
 * @param today as the number of a day
 */
export function readQuestions(
  questions: readonly string[],
  tables: readonly Vocabulary[],
  today: number,
): Query | null {
  let last: Query | null = null;
  let isFirst = true;
  for (const question of questions) {
    const tokens = tokensOf(question);
    const isKnown: boolean = tokens.length <= MAX_TOKENS;
    const next: Query | null = isKnown && last ? goOn(tokens, last, tables, today) : null;
    const isLost: boolean =
      !isFirst && last === null && LEXICONS.some((lexicon) => goesOn(tokens, lexicon) !== null);
    last = next ?? (isKnown && !isLost ? readOne(tokens, tables, today) : null);
    isFirst = false;
  }
  return last;
}

function readOne(tokens: readonly Token[], tables: readonly Vocabulary[], today: number): Query | null {
  const lexicons = languagesOf(tokens);
  const read = tables.flatMap((table) => {
    const own = readings(tokens, table, lexicons, today);
    const whole = own.filter(({ isWhole }) => isWhole);
    return whole.length > 0 ? whole : own;
  });
  const best = Math.max(...read.map(({ evidence }) => evidence));
  return onlyOne(
    read.filter(({ evidence, isWhole }) => isWhole && evidence === best).map(({ query }) => query),
  );
}

/** The languages that most of the words are of: in another, a word that compares may be taken for a name. */
function languagesOf(tokens: readonly Token[]): Lexicon[] {
  const known = LEXICONS.map((lexicon) => ({ lexicon, words: knownWords(tokens, lexicon) }));
  const most = Math.max(...known.map(({ words }) => words));
  return known.filter(({ words }) => words === most).map(({ lexicon }) => lexicon);
}

function knownWords(
  tokens: readonly Token[],
  { meanings, concepts, idle, follow, dayWords }: Lexicon,
): number {
  const { days, which, spans, weekdays } = dayWords;
  const isKnown = (phrase: string): boolean =>
    [meanings, concepts, idle, follow, days, which, spans, weekdays].some((words) => words.has(phrase));
  let words = 0;
  for (let at = 0; at < tokens.length;) {
    const length = [4, 3, 2, 1].find(
      (each) => at + each <= tokens.length && isKnown(wordingOf(tokens.slice(at, at + each))),
    );
    words += length ?? 0;
    at += length ?? 1;
  }
  return words;
}

/** What a question such as “and in blue?” or “which of them are red?” says beside that it goes on; null: it does not. */
function goesOn(tokens: readonly Token[], { follow, meanings }: Lexicon): readonly Token[] | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const size = [4, 3, 2, 1].find(
      (length) =>
        at + length <= tokens.length && meanings.get(wordingOf(tokens.slice(at, at + length)))?.is === 'them',
    );
    if (size !== undefined) {
      const rest = [...tokens.slice(0, at), ...tokens.slice(at + size)];
      const begin = [3, 2, 1].find((length) => follow.has(wordingOf(rest.slice(0, length))));
      return begin === undefined ? rest : rest.slice(begin);
    }
  }
  const length = [3, 2, 1].find((each) => follow.has(wordingOf(tokens.slice(0, each))));
  if (length !== undefined) return tokens.slice(length);
  // Arabic writes its “and” as a part of the next word.
  return /^و\p{L}/u.test(tokens[0]?.text ?? '') && follow.has('و') ? withoutAnd(tokens) : null;
}

/** A question that goes on: what it says takes the place of what was said of the same column. */
function goOn(
  tokens: readonly Token[],
  last: Query,
  tables: readonly Vocabulary[],
  today: number,
): Query | null {
  const table = tables.find(({ table: { title } }) => title === last.table);
  if (!table) return null;
  const next = onlyOne(
    languagesOf(tokens).flatMap((lexicon) => {
      const said = goesOn(tokens, lexicon);
      return said === null ? [] : readings(said, table, [lexicon], today).map(({ query }) => query);
    }),
  );
  if (!next || (next.where.length === 0 && !next.sort && !next.compute)) return null;
  const isSaid = new Set(next.where.map(({ column }) => column));
  return {
    ...last,
    ...next,
    where: [...last.where.filter(({ column }) => !isSaid.has(column)), ...next.where],
  };
}

function withoutAnd([first, ...rest]: readonly Token[]): Token[] {
  const text = first?.text.slice(1) ?? '';
  return [{ text, stem: stemOf(text), number: null }, ...rest];
}

function onlyOne(queries: readonly Query[]): Query | null {
  const different = new Map(queries.map((query) => [JSON.stringify(query), query]));
  const [only] = different.values();
  return different.size === 1 ? (only ?? null) : null;
}

function readings(
  tokens: readonly Token[],
  table: Vocabulary,
  lexicons: readonly Lexicon[],
  today: number,
): Reading[] {
  return lexicons.flatMap((lexicon) => {
    const items = itemsOf(tokens, table, lexicon, today);
    const reading = items && interpret(table, items);
    return reading ? [reading] : [];
  });
}
