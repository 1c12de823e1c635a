import { fold } from '../fold';

/*
 * Numbers in words, in five languages: of facts, so that the 2 of an answer is found in `two beds`, and of questions. An
 * answer's own words are never marked.
 */

const WORDS = `
1: one un une uno una ein eine einen einem einer eins واحد واحده
2: two dos zwei zwo deux اثنان اثنين اثنتان اثنتين اثنا اثني
3: three tres drei trois ثلاثه ثلاث
4: four cuatro vier quatre اربعه اربع
5: five cinco funf cinq خمسه خمس
6: six seis sechs سته ست
7: seven siete sieben sept سبعه سبع
8: eight ocho acht huit ثمانيه ثماني ثمان
9: nine nueve neun neuf تسعه تسع
10: ten diez zehn dix عشره عشر
11: eleven elf onze
12: twelve doce zwolf douze
13: thirteen trece treize
14: fourteen catorce quatorze
15: fifteen quince quinze
16: sixteen dieciseis sechzehn seize
17: seventeen diecisiete siebzehn
18: eighteen dieciocho
19: nineteen diecinueve
20: twenty veinte veinti zwanzig vingt vingts عشرون عشرين
30: thirty treinta dreissig trente ثلاثون ثلاثين
40: forty cuarenta vierzig quarante اربعون اربعين
50: fifty cincuenta funfzig cinquante خمسون خمسين
60: sixty sesenta sechzig soixante ستون ستين
70: seventy setenta siebzig septante سبعون سبعين
80: eighty ochenta achtzig huitante octante ثمانون ثمانين
90: ninety noventa neunzig nonante تسعون تسعين
100: hundred hundreds ciento cien hundert cent cents مايه مئه مائه
200: doscientos doscientas ماتان مائتان مئتان ماتين مائتين مئتين
300: trescientos trescientas
400: cuatrocientos cuatrocientas
500: quinientos quinientas
600: seiscientos seiscientas
700: setecientos setecientas
800: ochocientos ochocientas
900: novecientos novecientas
1000: thousand mil tausend mille الف الاف
2000: الفان الفين
1000000: million millions millon millones millionen مليون ملايين
`;
const LINK = /^(?:[ -]|[ -](and|y|und|et)[ -])$/;
/** What Arabic writes before a word: “and”, “the”, “with”. */
export const BEFORE_ARABIC = /^(?:و?(?:بال|ال|لل|كال)|[وبل](?=\p{L}{3}))/u;

const AMOUNTS: ReadonlyMap<string, number> = new Map(
  fold(WORDS)
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [amount = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, number] => [word, Number(amount)]);
    }),
);
/** German writes a number as one word, Spanish some. */
const PARTS = new RegExp(
  `(?:${[...AMOUNTS.keys()]
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length)
    .join('|')}|und)`,
  'gu',
);
const EACH_WORD = /\p{L}+/gu;

/** What stands behind digits, a fraction or `per` is part of those: `2 million`, `250 mil`, `3 hundred`, `per cent`. */
const COUNTED = /(?:\d|\bper) ?$/u;
/** Said of many, without how many: `hundreds of cars`, `85 cents`. */
const PLURALS = new Set('hundreds cents vingts millions millones millionen الاف ملايين'.split(' '));

export interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** What its last word multiplies by: 100 of `two hundred`; 1 where it does not. */
  readonly times: number;
}

/** A part of a number, with the place of its word. */
interface Part {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

/** Those of a folded text. A one alone is an article as often as not, and none. */
export function wordNumbers(folded: string): WordNumber[] {
  const found: WordNumber[] = [];
  let said: Part[] = [];
  const finish = (parts: readonly Part[]): void => {
    const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    const amounts = parts.map(({ amount }) => amount);
    const amount = amountOf(amounts);
    const isCounted = (amounts[0] ?? 0) >= 100 && COUNTED.test(folded.slice(Math.max(0, start - 5), start));
    const isMany = parts.length === 1 && PLURALS.has(folded.slice(start, end));
    const last = amounts.at(-1) ?? 0;
    const times = parts.length > 1 && MULTIPLIERS.has(last) ? last : 1;
    if (amount > 1 && !isCounted && !isMany) found.push({ start, end, amount, times });
  };
  for (const { 0: word, index } of folded.matchAll(EACH_WORD)) {
    const amounts = partsOf(word);
    if (amounts === null) continue;
    const [first = 0] = amounts;
    const [before, and = ''] = LINK.exec(folded.slice(said.at(-1)?.end ?? 0, index)) ?? [];
    const isArabic = word > '\u0600';
    const link = isArabic && word.startsWith('و') && !AMOUNTS.has(word) ? 'و' : and;
    const last = said.at(-1)?.amount ?? 0;
    if (isCoin(folded, word, index, before === ' ' || before === '-' ? said : [])) continue;
    const isOn = before !== undefined && goesOn(last, first, said.at(-2)?.amount ?? 0, link, isArabic);
    if (!isOn) {
      finish(said);
      said = [];
    }
    for (const amount of amounts) {
      const own = ownOf(said, amount);
      if (own > 0) {
        finish(said.slice(0, own));
        said = said.slice(own);
      }
      said.push({ amount, start: index, end: index + word.length });
    }
  }
  finish(said);
  return found;
}

const IS_CENT = /^cents?$/;
/** What French counts hundreds with. */
const BEFORE_CENT = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf)$/;
const BEFORE_ONE_CENT = /^(?:mille|millions?)$/;
/** English and French both say `six`. */
const FRENCH_BEFORE = /(?<!\p{L})(?:a|au|de|des|et|ou|entre|les|mille|plus|que|sous)[ -]$/u;
const ARTICLE = /(?<!\p{L})(a|the|every|each|der|den|pro|kein|keinen|jeder|jeden)[ -]$/u;
/** French “à cent euros” is read like “a cent each”. */
const IS_COUNTED =
  /^[ -](?!(?:an?|and|apiece|each|for|in|is|less|more|of|on|or|per|to)(?!\p{L}))[\p{L}\p{Sc}]/u;

/**
 * French `cent` is a hundred, and a coin elsewhere: `ten cents`, `under a cent`.
 * @param said the number that stands directly before it
 */
function isCoin(folded: string, word: string, at: number, said: readonly Part[]): boolean {
  if (!IS_CENT.test(word)) return false;
  const [earlier, last] = [said.at(-2), said.at(-1)];
  const isCounted = IS_COUNTED.test(folded.slice(at + word.length));
  if (last) {
    const wording = folded.slice(last.start, last.end);
    if (word === 'cent' && BEFORE_ONE_CENT.test(wording)) return false;
    if (!BEFORE_CENT.test(wording) || (earlier !== undefined && earlier.amount < 100)) return true;
    return (
      wording === 'six' &&
      !isCounted &&
      !FRENCH_BEFORE.test(folded.slice(Math.max(0, last.start - 10), last.start))
    );
  }
  const [, article] = ARTICLE.exec(folded.slice(Math.max(0, at - 10), at)) ?? [];
  return article !== undefined && !(article === 'a' && isCounted);
}

const MULTIPLIERS: ReadonlySet<number> = new Set([100, 1_000, 1_000_000]);

/**
 * Where a new number begins that a hundred or a thousand says there to be: the `three` of `two hundred and three hundred`;
 * 0 where none does.
 */
function ownOf(said: readonly Part[], amount: number): number {
  if (!MULTIPLIERS.has(amount)) return 0;
  const larger = said.findLastIndex((each) => each.amount >= 10 * Math.max(amount, 100));
  const same = said.findLastIndex((each) => each.amount >= amount);
  return same > larger ? same + 1 : 0;
}

/**
 * `two hundred`, `hundred and five`, `twenty-one`, `quatre-vingt`, `dix-sept`, `treinta y dos`, and in Arabic `five and
 * twenty`. Between two and ten is no twelve.
 */
function goesOn(last: number, next: number, before: number, link: string, isArabic: boolean): boolean {
  if (next >= 1_000) return link === '' && last > 0 && last < next;
  if (next >= 100) return last >= 1_000 || (next === 100 && link === '' && last > 0 && last < 100);
  if (last >= 100) return true;
  if (last >= 20 && last % 10 === 0) {
    const isScore = last === 60 || (last === 20 && before === 4);
    const mayFollow = next < 10 || (isScore && next < 20);
    return mayFollow && (link === '' || link === 'y' || (link === 'et' && next % 10 === 1));
  }
  if (isArabic) return last > 0 && last < 10 && (link === '' ? next === 10 : next >= 20);
  return link === '' && ((last === 4 && next === 20) || (last === 10 && next >= 7 && next < 10));
}

function partsOf(word: string): number[] | null {
  const amount =
    AMOUNTS.get(word) ??
    (word.startsWith('و') ? AMOUNTS.get(word.slice(1)) : undefined) ??
    AMOUNTS.get(word.replace(BEFORE_ARABIC, ''));
  if (amount !== undefined) return [amount];
  if (word.length < 8) return null;
  const parts = word.match(PARTS);
  return parts?.join('') === word ? parts.flatMap((part) => AMOUNTS.get(part) ?? []) : null;
}

function amountOf(parts: readonly number[]): number {
  let total = 0;
  let below = 0;
  for (const part of parts) {
    if (part >= 1_000) {
      // A thousand millions.
      if (below === 0 && total > 0) total *= part;
      else total += Math.max(1, below) * part;
      below = 0;
    } else if (part === 100) below = Math.max(1, below) * 100;
    else if (part === 20 && below % 100 === 4) below += 76;
    else below += part;
  }
  return total + below;
}
