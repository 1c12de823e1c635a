import { foldWithOrigins } from '../../shared/fold';
import { MONTH, monthOf } from '../../shared/values/months';
import { readingsOf, UNSIGNED } from '../../shared/values/numbers';
import {
  CURRENCY_BEFORE,
  isCurrency,
  UNIT_AFTER,
  type Unit,
  unitInName,
  unitOf,
} from '../../shared/values/units';

export type FigureKind = 'number' | 'date' | 'time' | 'code' | 'phone' | 'mail' | 'web';

/** A figure of a text: [start, end) in UTF-16 units of the text as it was given. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** What it may mean: `1.200` is 1200, or 1.2. Facts are kept under these. */
  readonly keys: readonly string[];
  /** What it is looked for under. */
  readonly asks: readonly string[];
  /** Of numbers. */
  readonly amounts: readonly number[];
  readonly unit: Unit | null;
  /** Of dates: 0 where it is not said. */
  readonly year: number;
}

/** Divides cells and sentences in a text that is scanned: no figure reaches across. */
export const BORDER = '\u0001';

type Span = Omit<Figure, 'start' | 'end' | 'amounts' | 'unit' | 'year'> &
  Partial<Pick<Figure, 'amounts' | 'unit' | 'year'>> & { readonly from: number; readonly to: number };

const WEB =
  /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s\u0001<>"'()[\]|]*[\p{L}\d/]|(?<![\p{L}\d@.])[a-z\d-]{2,}(?:\.[a-z\d-]+)*\.(?:com|net|org|io|eu|de|es|fr|uk|ch|at|info|app|shop|example)(?![\p{L}\d])(?:\/[^\s\u0001<>"'()[\]|]*[\p{L}\d/])?/gu;
const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const YEAR_FIRST = /(?<!\d[./-]?)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const DAY_FIRST = /(?<![\d/]|\d[.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/g;
const DAY_MONTH = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/g;
const TO = '(?:-|to|until|bis|al?|au|y|and|und|et|و|الي|حتي)';
const DAY_NAME = new RegExp(
  `(?<!\\d[.,]?)(?:(\\d{1,2})\\.? ?${TO} ?)?(\\d{1,2})(?:st|nd|rd|th|er|re|o)?\\.?,?[ -]?(?:of |de |den )?(${MONTH})\\.?(?:,?[ -]?(?:de |del |of )?(\\d{4})(?!\\d))?`,
  'gu',
);
const NAME_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,:]\\d|\\d)(?:,? (\\d{4})(?!\\d))?`,
  'gu',
);
const NAME_YEAR = new RegExp(`(?<!\\p{L})(${MONTH})\\.?,? (?:de |del )?(\\d{4})(?!\\d)`, 'gu');
const MARK = '(a\\.?m\\b\\.?|p\\.?m\\b\\.?|صباحا|مسا|ص(?!\\p{L})|م(?!\\p{L}))';
const CLOCK = new RegExp(
  `(?<![\\d:.,])([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?${MARK}| ?(?:uhr|h)(?!\\p{L}))?`,
  'gu',
);
const HOUR_MARK = new RegExp(`(?<![\\d:.,])(\\d{1,2})(?:\\.([0-5]\\d))? ?${MARK}`, 'gu');
const FRENCH = /(?<![\d:.,])([01]?\d|2[0-4]) ?h(?:eures)? ?([0-5]\d)(?![\p{L}\d])/gu;
const UHR =
  /(?<![\d:.,])(?:([01]?\d|2[0-4]) ?(?:-|bis|und) ?)?([01]?\d|2[0-4])(?:[.:]([0-5]\d))? ?(?:uhr|o'clock)(?: ([0-5]\d)(?!\d))?(?!\p{L})/gu;
const HOURS = /(?<![\d:.,])([01]?\d|2[0-4]) ?(?:h|heures?)(?![\p{L}\d])/gu;
const CALLED = /(?<=(?:a las?|الساعه) )([01]?\d|2[0-4])(?![\d:.,])/gu;
const PHONE =
  /(?<![\p{L}\d.,/+-])(?:\+|00|0|\()\d[\d ()./-]{4,20}\d(?![\p{L}\d])|(?<![\p{L}\d.,/-])\d{2,4}(?:[ -]\d{2,4}){2,5}(?![\p{L}\d])|(?<![\p{L}\d.,/-])\d{3}-\d{4}(?![\p{L}\d-])/gu;
const TOKEN =
  /(?<![\p{L}\d])[a-z\d\p{Script=Cyrillic}\p{Script=Greek}]+(?:[-/._#][a-z\d\p{Script=Cyrillic}\p{Script=Greek}]+)*(?![\p{L}\d])/gu;
const EACH_NUMBER = new RegExp(`(?<!\\d)${UNSIGNED}(?!\\d)`, 'g');
const MULTIPLIER =
  /[ ]?(?:(k|thousand|tsd\.?|tausend|mil|mille|الف|الاف)|(mio\.?|millions?|millionen|millones|millon|مليون))(?![\p{L}\d])/uy;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|re|e|eme|ieme|o|a|os|as)$/;

/** All figures of a text, in order. What is no figure of the text (list numbers, code) is to be masked before. */
export function scan(text: string): Figure[] {
  if (!/\p{Nd}|@|www|\.\p{L}/u.test(text)) return [];
  const { folded, origin } = foldWithOrigins(text);
  const spans = new Spans(folded);
  spans.take(MAIL, ({ 0: mail }) => plain('mail', `m:${mail}`));
  spans.take(WEB, ({ 0: web }) =>
    plain('web', `w:${web.replace(/^https?:\/\/|^www\.|\/$/g, '').replace(/^www\./, '')}`),
  );
  takeDates(spans);
  takeTimes(spans);
  spans.take(PHONE, phone);
  spans.take(TOKEN, (match) =>
    codeOf(match[0], text.slice(origin(match.index), origin(match.index + match[0].length))),
  );
  spans.take(EACH_NUMBER, (match) => numberOf(folded, match));
  return spans
    .inOrder()
    .map(({ from, to, ...rest }) => ({
      amounts: [],
      unit: null,
      year: 0,
      ...rest,
      start: origin(from),
      end: origin(to),
    }))
    .filter(
      ({ kind, start, end }) => kind === 'mail' || kind === 'web' || /\p{Nd}/u.test(text.slice(start, end)),
    );
}

type Found = Omit<Span, 'from' | 'to'> & { readonly from?: number; readonly to?: number };

class Spans {
  readonly #text: string;
  readonly #spans: Span[] = [];
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
  }

  /** Matches that nothing before has taken. */
  take(pattern: RegExp, read: (match: RegExpExecArray) => Found | readonly Found[] | null): void {
    for (const match of this.#text.matchAll(pattern)) {
      if (this.#isTaken(match.index, match.index + match[0].length)) continue;
      const found = read(match);
      for (const one of found === null ? [] : 'kind' in found ? [found] : found) {
        const from = one.from ?? match.index;
        const to = one.to ?? match.index + match[0].length;
        this.#taken.fill(1, from, to);
        this.#spans.push({ ...one, from, to });
      }
    }
  }

  inOrder(): Span[] {
    return this.#spans.sort((a, b) => a.from - b.from);
  }

  #isTaken(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#taken[at] === 1) return true;
    return false;
  }
}

const plain = (kind: FigureKind, ...keys: readonly string[]): Found => ({ kind, keys, asks: keys });

function takeDates(spans: Spans): void {
  spans.take(YEAR_FIRST, ([, year, , month, day]) => dateOf([[Number(month), Number(day)]], Number(year)));
  spans.take(DAY_FIRST, ([, first, , second, year = '']) => {
    const [a, b] = [Number(first), Number(second)];
    const full = year.length === 2 ? 2_000 + Number(year) : Number(year);
    return dateOf([[b, a], ...(a === b ? [] : [[a, b] as const])], full);
  });
  spans.take(DAY_NAME, (match) => {
    const [all, first, day, name = '', year] = match;
    const month = monthOf(name);
    const date = dateOf([[month, Number(day)]], Number(year ?? 0));
    if (first === undefined || date === null) return date;
    const begin = dateOf([[month, Number(first)]], Number(year ?? 0));
    const at = match.index + all.indexOf(day ?? '', first.length);
    return begin === null
      ? { ...date, from: at }
      : [
          { ...begin, to: match.index + first.length },
          { ...date, from: at },
        ];
  });
  spans.take(NAME_DAY, ([, name = '', day, year]) =>
    dateOf([[monthOf(name), Number(day)]], Number(year ?? 0)),
  );
  spans.take(NAME_YEAR, ([, name = '', year]) => {
    const key = `my:${year ?? ''}-${monthOf(name)}`;
    return { kind: 'date', keys: [key, `y:${year ?? ''}`], asks: [key], year: Number(year) };
  });
  spans.take(DAY_MONTH, ([all, day, month]) => {
    const date = dateOf([[Number(month), Number(day)]], 0);
    return date && all.length > 4 ? date : null;
  });
}

/** @param ways the month and the day that may be meant */
function dateOf(ways: readonly (readonly [month: number, day: number])[], year: number): Found | null {
  const possible = ways.filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  if (possible.length === 0 || (year !== 0 && (year < 1_000 || year > 2_999))) return null;
  const days = possible.map(([month, day]) => `d:${month}-${day}`);
  const months = year === 0 ? [] : [`y:${year}`, ...possible.map(([month]) => `my:${year}-${month}`)];
  return { kind: 'date', keys: [...days, ...months], asks: days, year };
}

function takeTimes(spans: Spans): void {
  spans.take(CLOCK, ([all, hour, minute, mark]) =>
    timeOf(Number(hour), Number(minute), mark, all.startsWith('0')),
  );
  spans.take(HOUR_MARK, ([, hour, minute, mark]) => timeOf(Number(hour), Number(minute ?? 0), mark, false));
  spans.take(FRENCH, ([, hour, minute]) => timeOf(Number(hour), Number(minute), undefined, true));
  spans.take(UHR, (match) => {
    const [all, first, hour = '', dotted, spaced] = match;
    const time = timeOf(Number(hour), Number(dotted ?? spaced ?? 0), undefined, true);
    const begin = first === undefined ? null : timeOf(Number(first), 0, undefined, true);
    if (begin === null || time === null || first === undefined) return time;
    return [
      { ...begin, to: match.index + first.length },
      { ...time, from: match.index + all.indexOf(hour, first.length) },
    ];
  });
  spans.take(HOURS, ([, hour]) => alsoHours(Number(hour)));
  spans.take(CALLED, ([, hour]) => timeOf(Number(hour), 0, undefined, false));
}

function timeOf(hour: number, minute: number, mark: string | undefined, isExact: boolean): Found | null {
  if (mark === undefined) {
    const asTold = `t:${hour}:${minute}`;
    const half = hour <= 12 && !isExact ? [`${hour}:${minute}`] : [];
    return {
      kind: 'time',
      keys: [asTold, ...half.map((key) => `tu:${key}`)],
      asks: [asTold, ...half.map((key) => `tm:${key}`)],
    };
  }
  if (hour > 12) return null;
  const isAfternoon = /^(?:p|م)/.test(mark);
  const full = `t:${(hour % 12) + (isAfternoon ? 12 : 0)}:${minute}`;
  return { kind: 'time', keys: [full, `tm:${hour}:${minute}`], asks: [full, `tu:${hour}:${minute}`] };
}

/** `11 h` is a time, or so many hours. */
function alsoHours(hour: number): Found {
  const time = timeOf(hour, 0, undefined, true);
  const hours = asNumber([hour], unitOf('h'));
  const keys = [...(time?.keys ?? []), ...hours.keys];
  return { ...hours, keys, asks: keys };
}

function phone({ 0: text }: RegExpExecArray): Found | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || /^0[.,]\d+$/.test(text) || /^\d{1,3}(?: \d{3})+$/.test(text)) return null;
  return plain('phone', phoneKey(digits));
}

/** By its end, because the country and the zero before the town are left out. */
const phoneKey = (digits: string): string => `p:${digits.slice(-6)}`;

function codeOf(token: string, written: string): Found | null {
  if (!/\d/.test(token) || !/\p{L}/u.test(token) || ORDINAL.test(token) || unitOf(token)) return null;
  if (/^\d+(?:[.,]\d+)*[a-z]+\d?(?:\/[a-z]+)?$/.test(token) && unitOf(token.replace(/^[\d.,]+|\/.*$/g, '')))
    return null;
  if (/^\d*x\d*$/.test(token) || /^\d+k$/.test(token)) return null;
  // `24-month`, `3-Zimmer-Wohnung`: a number and a word.
  if (/^\d+(?:[.,]\d+)?(?:-\p{L}{2,})+$/u.test(token) && /\p{Ll}{2}/u.test(written)) return null;
  if (/^(?:usd|eur|gbp|chf)\d/.test(token)) return null;
  return plain('code', `c:${token.replace(/[^\p{L}\d]/gu, '')}`);
}

function numberOf(folded: string, match: RegExpExecArray): Found {
  const from = match.index;
  let to = from + match[0].length;
  let amounts = readingsOf(match[0]);
  MULTIPLIER.lastIndex = to;
  const times = MULTIPLIER.exec(folded);
  if (times) {
    to += times[0].length;
    amounts = amounts.map((amount) => amount * (times[1] === undefined ? 1_000_000 : 1_000));
  }
  UNIT_AFTER.lastIndex = to;
  const after = UNIT_AFTER.exec(folded);
  const before = CURRENCY_BEFORE.exec(folded.slice(Math.max(0, from - 12), from));
  if (after) to += after[0].length;
  const start = before ? from - before[0].length : from;
  const word = before?.[1] ?? after?.[1];
  const named = word === undefined ? nameBefore(folded, from) : unitOf(word);
  // Nobody gives a price, or kilometres, to a thousandth.
  if (named && (isCurrency(named.dimension) || named.factor === 1_000)) amounts = amounts.slice(0, 1);
  return { ...asNumber(amounts, named, match[0]), from: start, to };
}

/** `area (m²): 21` */
function nameBefore(folded: string, at: number): Unit | null {
  const name = /([^\n;:\u0001]{1,60}):[* ]*$/.exec(folded.slice(Math.max(0, at - 64), at))?.[1];
  return name === undefined ? null : unitInName(name);
}

function asNumber(
  amounts: readonly number[],
  unit: Unit | null,
  written = '',
): Found & { amounts: readonly number[] } {
  const bare = amounts.map((amount) => `n:${round(amount)}`);
  const based = unit ? amounts.map((amount) => `q:${unit.dimension}:${round(amount * unit.factor)}`) : [];
  const digits = written.replace(/\D/g, '');
  const phones = digits.length >= 7 && !/[.,]/.test(written) ? [phoneKey(digits)] : [];
  const years = unit === null ? amounts.filter((amount) => amount >= 1_900 && amount <= 2_100) : [];
  return {
    kind: 'number',
    keys: [...bare, ...based, ...phones],
    asks: [...bare, ...based, ...phones, ...years.map((year) => `y:${year}`)],
    amounts,
    unit,
  };
}

export const round = (amount: number): string => String(Number(amount.toPrecision(12)));
