import { type Column, isMeasured } from '../../shared/tables/columns';
import { stemOf as rootOf } from '../../shared/stem';
import { type Unit, unitOf } from '../../shared/values/units';
import { type Item, type ItemOf, THINGS } from './items';
import { apart, isRow, plain } from './compounds';
import { clockAt } from './clock';
import { joined } from './join-items';
import { isTimedAt, type Match, oneUnitAt, ordinalAt, unitIn } from './phrases';
import { KNOWN_WORDS, type Lexicon, MAX_PHRASE, type Meaning } from './lexicon';
import { type SpokenNumber, spokenIn } from './numbers-in';
import { type NamedPeriod, periodAt } from './periods';
import { isSlip, phraseOf, type Token, wordingOf } from './tokens';
import type { Place, Vocabulary } from './vocabulary';
import type { Concept } from './words/words';

/** What each word does; null where one does nothing that is known. */
export function itemsOf(
  tokens: readonly Token[],
  table: Vocabulary,
  lexicon: Lexicon,
  today: number,
): Item[] | null {
  const items: Item[] = [];
  const words = apart(tokens, table);
  const spoken = spokenIn(words);
  let isBehindNumber = false;
  for (let at = 0; at < words.length;) {
    const found = longest(words, at, table, lexicon, today, spoken.get(at));
    if (found === null) return null;
    const [first, ...others] = found.items;
    if (first)
      items.push(first.is === 'values' && isBehindNumber ? { ...first, isCounted: true } : first, ...others);
    const isThan = found.length === 1 && lexicon.than.has(words[at]?.text ?? '');
    if (isThan && items.at(-1)?.is === 'order') items.push({ is: 'than' });
    const last = found.items.at(-1);
    isBehindNumber =
      (last?.is === 'figure' && last.unit === null) ||
      (last?.is === 'times' && (isBehindNumber || found.items.length > 1));
    at += found.length;
  }
  return joined(items);
}

function isSince(token: Token | undefined, { meanings }: Lexicon): boolean {
  const meaning = token && meanings.get(wordingOf([token]));
  return meaning?.is === 'compare' && meaning.of === 'time';
}

const isTimeAt = (tokens: readonly Token[], at: number, { dayWords }: Lexicon, today: number): boolean =>
  (tokens[at]?.number ?? null) !== null || periodAt(tokens, at, dayWords, today) !== null;

function longest(
  tokens: readonly Token[],
  at: number,
  table: Vocabulary,
  lexicon: Lexicon,
  today: number,
  spoken?: SpokenNumber,
): Match | null {
  const period = periodAt(tokens, at, lexicon.dayWords, today);
  const clock = table.times.length > 0 ? clockAt(tokens, at, lexicon) : null;
  if (clock) return { length: clock.length, items: [clock.item] };
  const one = oneUnitAt(tokens, at, lexicon);
  if (one) return one;
  const ordinal = ordinalAt(tokens, at, table, lexicon);
  if (ordinal) return ordinal;
  if (isTimedAt('open', tokens, at, table, lexicon)) return { length: 1, items: [{ is: 'open' }] };
  // “Closed after 6” is not what closes later.
  if (isTimedAt('closed', tokens, at, table, lexicon)) return null;
  for (let length = Math.min(MAX_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const part = tokens.slice(at, at + length);
    if (period && isPeriodRather(period, part, table)) return periodMatch(period);
    // “Available from January” is no more the name of a column.
    if (length > 1 && isSince(part.at(-1), lexicon) && isTimeAt(tokens, at + length, lexicon, today))
      continue;
    // “En moyenne saison” is no average.
    if (length > 1 && isNameAt(tokens, at + length - 1, table)) continue;
    // French “très” is as good as Spanish “tres” where marks are left out.
    const isSpoken = length === spoken?.length && !(length === 1 && lexicon.idle.has(wordingOf(part)));
    const items = isSpoken ? spokenItems(part, spoken, table) : meant(part, table, lexicon);
    // “Out of stock” is no “stock” where nothing is counted.
    if (items === null && lexicon.meanings.get(wordingOf(part))?.is === 'soldOut') return null;
    if (items === null) continue;
    const [figure, ...times] = items;
    if (figure?.is !== 'figure' || figure.unit !== null) return { length, items };
    const behind = unitBehind(tokens, at + length, lexicon);
    return behind
      ? { length: length + behind.length, items: [{ ...figure, unit: behind.unit }, ...times] }
      : { length, items };
  }
  if (period) return periodMatch(period);
  const token = tokens[at];
  if (!token) return null;
  // A currency before its number, or a unit behind a word of size.
  const next = tokens[at + 1];
  const unit = unitIn(token.text);
  if (unit && next && next.number !== null) {
    return { length: 2, items: [{ is: 'figure', number: next.number, unit, text: next.text }] };
  }
  if (unit && at > 0) return { length: 1, items: [{ is: 'figure', number: NaN, unit, text: token.text }] };
  const corrected = table.corrected(token.text) ?? meantBy(token.text, table, lexicon);
  if (corrected === null) return null;
  const items = meant([plain(corrected)], table, lexicon);
  return items !== null && items.length > 0 ? { length: 1, items } : null;
}

/** Two words that name a column together. */
function isNameAt(tokens: readonly Token[], at: number, table: Vocabulary): boolean {
  const pair = tokens.slice(at, at + 2);
  return pair.length === 2 && table.columnsFor(pair).size > 0;
}

/** The one word that a slip of the fingers made this of; all that it could be must mean the same. */
function meantBy(text: string, table: Vocabulary, { slips, meanings }: Lexicon): string | null {
  if (/\d/.test(text) || KNOWN_WORDS.has(text) || table.meanings.ofWord(text).length > 0) return null;
  const could = slips.filter((word) => isSlip(text, word));
  const meant = new Set(could.map((word) => JSON.stringify(meanings.get(word))));
  return meant.size === 1 ? (could[0] ?? null) : null;
}

const periodMatch = ({ length, period }: NamedPeriod): Match => ({
  length,
  items: [{ is: 'period', period }],
});

/** “Sunday” in “open on Sunday” is the name of a column. */
function isPeriodRather({ length }: NamedPeriod, part: readonly Token[], table: Vocabulary): boolean {
  if (part.length === 1 && (table.places(phraseOf(part)).length > 0 || table.placesMeaning(part).length > 0))
    return false;
  return (
    part.length === length && !(length === 1 && part[0]?.number === null && table.columnsFor(part).size > 0)
  );
}

/** Behind a number, “in” is no inch and “k” no kelvin. */
function unitBehind(
  tokens: readonly Token[],
  at: number,
  { meanings }: Lexicon,
): { readonly unit: Unit; readonly length: number } | null {
  const token = tokens[at];
  const meaning = token && meanings.get(wordingOf([token]));
  if (!token || (meaning !== undefined && NO_UNITS.has(meaning.is))) return null;
  const next = tokens[at + 1];
  const long = next ? unitOf(`${token.text} ${next.text}`) : null;
  const unit = long ?? unitIn(token.text);
  return unit && { unit, length: long ? 2 : 1 };
}

const NO_UNITS: ReadonlySet<Meaning['is']> = new Set(['ignored', 'times', 'to', 'or', 'compare', 'not']);

/** A number in words, as if it were in digits: “three hundred” are 3 times 100. */
function spokenItems(
  part: readonly Token[],
  { number, times }: SpokenNumber,
  table: Vocabulary,
): readonly Item[] {
  const whole = valuesIn(table.places(phraseOf(part)).filter(({ isWhole }) => isWhole));
  if (whole) return whole;
  const first = number / times;
  const figure: Item = { is: 'figure', number: first, unit: null, text: String(first) };
  return times === 1 ? [figure] : [figure, { is: 'times', by: times }];
}

/** Null: nothing that is known. */
function meant(part: readonly Token[], table: Vocabulary, lexicon: Lexicon): readonly Item[] | null {
  const [phrase, wording] = [phraseOf(part), wordingOf(part)];
  const [only] = part;
  const number = part.length === 1 ? (only?.number ?? null) : null;
  const places = table.places(phrase);
  if (number !== null) {
    return valuesIn(places) ?? [{ is: 'figure', number, unit: null, text: only?.text ?? '' }];
  }
  const meaning = lexicon.meanings.get(wording);
  if (meaning?.is === 'one') return [{ is: 'figure', number: 1, unit: null, text: wording }];
  if (meaning?.is === 'ignored') return [];
  if (meaning?.is === 'inStock' || meaning?.is === 'soldOut')
    return stockItems(meaning.is === 'inStock', part, table);
  const valuesFree = meaning?.is === 'free' ? valuesIn(places) : null;
  if (valuesFree) return valuesFree;
  if (meaning?.is === 'who') {
    return table.isAbout('person')
      ? [{ is: 'mention', columns: new Set(), concept: 'person', isThing: true, weight: 1 }]
      : [];
  }
  // A meaning of its own for each place: what has been used is told by it.
  if (meaning && meaning.is !== 'open' && meaning.is !== 'closed') return [{ ...meaning }];

  if (part.length > 1 && lexicon.idle.has(wording)) return isGroup(part, table, lexicon) ? null : [];
  const named = table.named(wording);
  const concept = lexicon.concepts.get(wording) ?? null;
  if (named) return [mention(new Set([named]), concept, part, table, 3)];
  const ofConcept = conceptColumns(concept, part, table);
  if (ofConcept.size > 0 && places.length === 0) return [mention(ofConcept, concept, part, table, 2)];
  const whole = valuesIn(places.filter(({ isWhole }) => isWhole));
  if (whole) return whole;
  if (ofConcept.size > 0) return [mention(ofConcept, concept, part, table, 2)];
  // Some services are examinations, and not those alone that are called so.
  if (concept === 'examination' && table.isAbout('service')) return null;
  // “Sans gluten” is not what “gluten” is.
  const columns = table.columnsFor(part);
  const isNot = part.some((each) => lexicon.meanings.get(wordingOf([each]))?.is === 'not');
  if (part.length > 3 || (isNot && columns.size === 0)) return null;
  // “Sea view” says which view.
  const isOther = part.length > 1 && table.columnsWith(part).size === 0;
  if (isOther && part.some((each) => isValue(each, table))) return null;
  const isThing = table.isThing(part) || isRow(concept, table);

  const same = valuesIn(table.placesMeaning(part).filter(({ isWhole }) => isWhole));
  const [value] = same ?? [];
  // “Automatikgetriebe” names a value and its column.
  const isOfOne = value?.is === 'values' && columns.has(value.column);
  // What a doctor is, is told by a column of doctors alone.
  if (same && ((!isThing && columns.size === 0 && concept !== 'doctor') || isOfOne)) return same;
  if (places.length > 0 && columns.size === 0) return valuesIn(places);
  const root = part.length === 1 ? rootOf(only?.text ?? '') : wording;
  const isIdle = lexicon.idle.has(wording) || lexicon.idle.has(root);
  // “How much did she pay?” asks not whether it is paid.
  const isVerb = isIdle && !isThing && table.columnsWith(part).size === 0;
  if (isVerb && [...columns].every(({ type }) => type === 'yes_no')) return [];
  if (columns.size > 0 || isThing) {
    const isKind = concept !== null && THINGS.has(concept) && !isThing;
    const isOwn = [...columns].some((column) => isMeasured(column) || table.columnsWith(part).has(column));
    return [{ ...mention(columns, concept, part, table, 1), isElse: isKind && !isOwn }];
  }

  if (isIdle) return [];
  if (concept !== null) return [mention(columns, concept, part, table, 1)];

  // A part of a compound that means a part of a value is too little.
  const isListed = table.meanings.asWhole(part.map(({ text }) => text)).length > 0;
  const items = same ?? (isListed ? valuesIn(table.placesMeaning(part)) : null);
  return items?.map((item) => ({ ...item, isMeant: true })) ?? null;
}

/** The whole of a value, in whatever language. */
const isValue = (word: Token, table: Vocabulary): boolean =>
  [...table.places(phraseOf([word])), ...table.placesMeaning([word])].some(({ isWhole }) => isWhole);

/** “Per day” is a rate, but where days are a column. */
function isGroup([first, ...rest]: readonly Token[], table: Vocabulary, { meanings }: Lexicon): boolean {
  if (first === undefined || meanings.get(wordingOf([first]))?.is !== 'per') return false;
  return [...table.columnsFor(rest)].some((column) => !isMeasured(column));
}

/** “In stock” names a column, and asks for what there is where nothing is asked of its numbers. */
function stockItems(isThere: boolean, part: readonly Token[], table: Vocabulary): readonly Item[] | null {
  const named = table.named(wordingOf(part)) ?? table.columnOf('stock');
  if (!named || (named.type !== 'number' && named.type !== 'yes_no')) return null;
  if (named.type === 'yes_no') return [{ is: 'flag', column: named, isNot: !isThere }];
  if (!isThere) return [{ is: 'empty', column: named }];
  return [{ ...mention(new Set([named]), 'stock', part, table, 2), isState: true }];
}

function mention(
  columns: ReadonlySet<Column>,
  concept: Concept | null,
  part: readonly Token[],
  table: Vocabulary,
  weight: number,
): ItemOf<'mention'> {
  const [only] = columns;
  // A stock list’s rows are no stocks; how many rooms there are of a kind is no room.
  const isNumber = columns.size === 1 && only && isMeasured(only) && only !== table.table.columns[0];
  const isThing = isRow(concept, table) || (!isNumber && table.isThing(part));
  return { is: 'mention', columns, concept, isThing, weight };
}

function conceptColumns(
  concept: Concept | null,
  part: readonly Token[],
  table: Vocabulary,
): ReadonlySet<Column> {
  if (concept === null) return new Set();
  const only = table.columnOf(concept);
  return new Set((only ? [only] : table.columnsOf(concept)).filter((column) => !table.isOther(part, column)));
}

/** The column that a value is of: where it is the whole of values rather than words of them; null where several are. */
function valuesIn(places: readonly Place[]): readonly Item[] | null {
  const whole = places.filter(({ isWhole }) => isWhole);
  const [place, ...others] = whole.length > 0 ? whole : places;
  if (!place || others.length > 0) return null;
  const { column, isWhole } = place;
  return [{ is: 'values', column, isWhole, words: [...place.words].sort(), isNot: false }];
}
