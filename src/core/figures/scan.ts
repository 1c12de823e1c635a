import { foldWithOrigins } from '../../shared/fold';
import { UNSIGNED } from '../../shared/values/numbers';
import { inBytes, unitOf } from '../../shared/values/units';
import { asNumber, FRACTION, fractionOf, numberOf, round, unitBehind } from './amounts';
import { joined } from './joined';
import { BEFORE_ARABIC, wordNumbers } from '../../shared/values/number-words';
import { type Figure, type Found, phoneKey, plain, Spans } from './spans';
import { takeDates, takeTimes } from './when';

const WEB =
  /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s\u0001<>"'()[\]|]*[\p{L}\d/]|(?<![\p{L}\d@.])[a-z\d-]{2,}(?:\.[a-z\d-]+)*\.(?:com|net|org|io|eu|de|es|fr|uk|ch|at|info|app|shop|example)(?![\p{L}\d])(?:\/[^\s\u0001<>"'()[\]|]*[\p{L}\d/])?/gu;
const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const PHONE =
  /(?<![\p{L}\d.,/+-])(?:\+|00|0|\()\d[\d ()./-]{4,20}\d(?![\p{L}\d])|(?<![\p{L}\d.,/-])\d{2,4}(?:[ -]\d{2,4}){2,5}(?![\p{L}\d])|(?<![\p{L}\d.,/-])\d{3}-\d{4}(?![\p{L}\d-])/gu;
const TOKEN =
  /(?<![\p{L}\d])[a-z\d\p{Script=Cyrillic}\p{Script=Greek}]+(?:[-/._#][a-z\d\p{Script=Cyrillic}\p{Script=Greek}]+)*(?![\p{L}\d])/gu;
const EACH_NUMBER = new RegExp(`(?<!\\d)${UNSIGNED}(?!\\d)`, 'g');
const ORDINAL = /^\d+\.?(?:st|nd|rd|th|er|ere|re|e|eme|ieme|o|a|os|as)$/;
/** First to third are words more than figures. */
const SMALL_ORDINAL =
  /(?<![\p{L}\d.,])(?:1st|2nd|3rd|1ers?|1eres?|1re|[23]e(?:me)?|[123]\.?[oa])(?![\p{L}\d])/gu;
/** `3/4 of an hour` is a word more than a figure. */
const SMALL_FRACTION = /(?<![\d/.,-])(?:1\/[2-9]|2\/[35]|3\/[458])(?![\d/.-])/g;
/** `2.4.1`, with or without a v. */
const VERSION = /(?<![\p{L}\d.,])v?\d{1,3}(?:\.\d{1,4}){2,3}(?![\p{L}\d]|[.,]\d)/gu;
const GROUPS_OF_THREE = /^\d{1,3}(?:\.\d{3})+$/;
const IBAN = /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,7}(?: ?[a-z\d]{1,3})?(?![\p{L}\d])/gu;

/** Codes whose groups are no numbers: ISBN, Amex, EAN, parts of BMW and of Volkswagen. */
const GROUPED_CODES = [
  String.raw`97[89] \d{1,5} \d{1,7} \d{1,7} \d`,
  String.raw`3[47]\d\d \d{6} \d{5}`,
  String.raw`\d \d{6} \d{6}`,
  String.raw`\d\d \d\d \d \d{3} \d{3}`,
  String.raw`\d(?:[a-z][a-z\d]|\d[a-z]) \d{3} \d{3}(?: [a-z]{1,2})?`,
];
const GROUPED_CODE = new RegExp(
  String.raw`(?<![\p{L}\d.,+-])(?:${[...GROUPED_CODES, ...GROUPED_CODES.map((code) => code.replaceAll(' ', '-'))].join('|')})(?![\p{L}\d-]|[.,]\d)`,
  'gu',
);
/** American phones: neither a version nor an address on the network. */
const DOTTED_PHONE = /(?<![\p{L}\d.,])\d{3}\.\d{3}\.\d{4}(?![\p{L}\d]|[.,]\d)/gu;

/** All figures of a text, in order. What is no figure of the text (list numbers, code) is to be masked before. */
export function scan(text: string): Figure[] {
  if (!/\p{Nd}|@|www|\.\p{L}/u.test(text)) return [];
  const { folded, origin, end } = foldWithOrigins(partRows(inBytes(text)));
  const spans = new Spans(folded);
  const written = ({ 0: match, index }: RegExpExecArray): string =>
    text.slice(origin(index), end(index + match.length));
  spans.take(MAIL, ({ 0: mail }) => plain('mail', `m:${mail}`));
  spans.take(WEB, ({ 0: web }) =>
    plain('web', `w:${web.replace(/^https?:\/\/|^www\.|\/$/g, '').replace(/^www\./, '')}`),
  );
  takeDates(spans);
  takeTimes(spans);
  spans.take(IBAN, ({ 0: iban }) =>
    /(?:\d ?){10}/.test(iban) ? plain('code', `c:${iban.replaceAll(' ', '')}`) : null,
  );
  spans.take(GROUPED_CODE, (match) => groupedCode(match, written(match)));
  spans.take(DOTTED_PHONE, phone);
  spans.take(VERSION, ({ 0: version }) =>
    GROUPS_OF_THREE.test(version) ? null : plain('code', `c:${version.replace('v', '')}`),
  );
  spans.take(SMALL_ORDINAL, () => []);
  spans.take(PHONE, phone);
  spans.take(TOKEN, (match) => codeOf(match[0], written(match)));
  spans.take(FRACTION, (match) => fractionOf(folded, match));
  spans.take(SMALL_FRACTION, () => []);
  spans.take(EACH_NUMBER, (match) => numberOf(folded, match));
  return joined(folded, spans.inOrder())
    .map(({ from, to, kind, keys, asks, amounts = [], unit = null, year = 0 }) => ({
      kind,
      keys,
      asks,
      amounts,
      unit,
      year,
      start: origin(from),
      end: end(to),
    }))
    .filter(
      ({ kind, start, end }) => kind === 'mail' || kind === 'web' || /\p{Nd}/u.test(text.slice(start, end)),
    );
}

/** Numbers in words: facts and questions have them, and an answer may write them in digits. */
export function scanWords(text: string): Figure[] {
  const { folded, origin, end } = foldWithOrigins(text);
  const words = wordNumbers(folded).map((one) => ({
    start: one.start,
    amount: one.amount,
    ...unitBehind(folded, one.end),
  }));
  const starts = new Set(words.map(({ start }) => start));
  return [...words, ...duals(folded).filter(({ start }) => !starts.has(start))].map(
    ({ start, to, amount, unit }) => ({
      ...asNumber([amount], unit),
      year: 0,
      start: origin(start),
      end: end(to),
    }),
  );
}

/** Arabic says two of something by an ending: `سيارتان`, `ساعتين`. */
const DUAL = /(?<!\p{L})\p{L}{2,}(?:ان|ين)(?!\p{L})/gu;
/** Other words have it, too, but seldom behind a ت: `بستان`, `بروتين`. */
const DUAL_OF_FEMININE = /(?<=\p{L}{2})(?<!س|رو|لا)ت(?:ان|ين)$/u;

const duals = (folded: string) =>
  Array.from(folded.matchAll(DUAL)).flatMap(({ 0: word, index: start }) => {
    const one = word
      .replace(BEFORE_ARABIC, '')
      .replace(/ت(?:ان|ين)$/u, 'ه')
      .replace(/(?:ان|ين)$/u, '');
    const unit = unitOf(one);
    const isTwo = unit !== null || DUAL_OF_FEMININE.test(word);
    return isTwo ? [{ start, to: start + word.length, amount: 2, unit }] : [];
  });

/** A comma between values that belongs to no number in groups of three. Of values in quotes each is one. */
const BETWEEN_VALUES = /"[^"\n]*"|(?<!\d,?)\d{1,3}(?:,\d{3})+(?!,?\d)|,/g;
const BESIDE_WORD = /(?<=\p{L}),(?=\S)|(?<=\S),(?=\p{L})/gu;

/** Rows of tables as they are pasted and quoted: `Golf,2019,diesel,68000,15900`. There, no comma stands before decimals. */
function partRows(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const isRow = (line.match(BESIDE_WORD)?.length ?? 0) > 1 && !line.replace(/"[^"]*"/g, '').includes(', ');
    return isRow ? line.replace(BETWEEN_VALUES, (part) => (part === ',' ? ';' : part)) : line;
  });
}

function phone({ 0: text }: RegExpExecArray): Found | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || /^0[.,]\d+$/.test(text) || /^\d{1,3}(?: \d{3})+$/.test(text)) return null;
  return plain('phone', phoneKey(digits));
}

/** Its letters are written large: a word may follow, `1K0 698 151 à 45 €`. */
function groupedCode(match: RegExpExecArray, written: string): Found | null {
  const word = /[- ]\p{Ll}+$/u.exec(written)?.[0] ?? '';
  const code = match[0].slice(0, match[0].length - word.length).replace(/[- ]/g, '');
  const isOther = /\p{Ll}/u.test(written.slice(0, written.length - word.length));
  if (isOther || (/^97[89]/.test(code) && code.length !== 13)) return null;
  return { ...plain('code', `c:${code}`), to: match.index + match[0].length - word.length };
}

function codeOf(token: string, written: string): Found | null {
  if (!/\d/.test(token) || !/\p{L}/u.test(token) || ORDINAL.test(token) || unitOf(token)) return null;
  if (/^\d+(?:[.,]\d+)*[a-z]+\d?(?:\/[a-z]+)?$/.test(token) && unitOf(token.replace(/^[\d.,]+|\/.*$/g, '')))
    return null;
  if (/^\d*x\d*$/.test(token) || /^(?:\d+(?:[.,]\d+)?-)?\d+(?:[.,]\d+)?k$/.test(token)) return null;
  // Also told without the v.
  if (/^v\d+(?:\.\d+)?$/.test(token))
    return plain('code', `c:${token}`, `n:${round(Number(token.slice(1)))}`);
  // `24-month`, `3-Zimmer-Wohnung`: a number and a word.
  if (/^\d+(?:[.,]\d+)?(?:-\p{L}{2,})+$/u.test(token) && /\p{Ll}{2}/u.test(written)) return null;
  if (/^(?:usd|eur|gbp|chf)\d/.test(token)) return null;
  return plain('code', `c:${token.replace(/[^\p{L}\d]/gu, '')}`);
}
