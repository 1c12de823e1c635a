/*
 * Numbers in words, in five languages. Facts are read with them, so that the 2 of an answer is found in `two beds`;
 * an answer's own words are never marked.
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
1000000: million millions millon millones millionen مليون ملايين
`;
const LINK = /^(?:[ -]|[ -](?:and|y|und|et)[ -])$/;

const AMOUNTS: ReadonlyMap<string, number> = new Map(
  WORDS.trim()
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

interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/** Those of a folded text. A one alone is an article as often as not, and none. */
export function wordNumbers(folded: string): WordNumber[] {
  const found: WordNumber[] = [];
  let [start, end] = [0, 0];
  let said: number[] = [];
  const finish = (): void => {
    const amount = amountOf(said);
    const isWhole = said.length > 1 || (!isMultiplier(start) && !PLURALS.has(folded.slice(start, end)));
    if (amount > 1 && isWhole) found.push({ start, end, amount });
    said = [];
  };
  const isMultiplier = (at: number): boolean =>
    (said[0] ?? 0) >= 100 && COUNTED.test(folded.slice(Math.max(0, at - 5), at));
  for (const { 0: word, index } of folded.matchAll(EACH_WORD)) {
    const parts = partsOf(word);
    if (parts === null) continue;
    if (!LINK.test(folded.slice(end, index)) || !goesOn(said.at(-1) ?? 0, parts[0] ?? 0)) finish();
    if (said.length === 0) start = index;
    end = index + word.length;
    said.push(...parts);
  }
  finish();
  return found;
}

/** `two hundred`, `hundred and five`, `twenty-one`, `quatre-vingt`, `dix-sept`, and in Arabic `five and twenty`. */
function goesOn(last: number, next: number): boolean {
  if (next >= 100) return last > 0 && (last < next || next === 100);
  if (last >= 100) return true;
  if (last >= 20) return last % 10 === 0 && next < 20;
  return (last === 4 && next === 20) || (last === 10 && next >= 7 && next < 10) || (last < 10 && next >= 10);
}

function partsOf(word: string): number[] | null {
  const amount = AMOUNTS.get(word) ?? (word.startsWith('و') ? AMOUNTS.get(word.slice(1)) : undefined);
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
      total += Math.max(1, below) * part;
      below = 0;
    } else if (part === 100) below = Math.max(1, below) * 100;
    else if (part === 20 && below === 4) below = 80;
    else below += part;
  }
  return total + below;
}
