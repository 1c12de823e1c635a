import { randomFrom } from '../../lib/random';
import { documents } from './facts';
import type { CorrectAnswer, FigureKind, KnownFigure } from './set';

export type ChangeKind =
  | 'digit'
  | 'other row'
  | 'unit'
  | 'date'
  | 'time'
  | 'percent'
  | 'code'
  | 'address'
  | 'magnitude'
  | 'count'
  | 'sum';

/** An answer with one figure made wrong, and where that stands. */
export interface ChangedAnswer extends CorrectAnswer {
  readonly change: ChangeKind;
  readonly start: number;
  readonly end: number;
}

const APPLIES: Readonly<Record<ChangeKind, readonly FigureKind[]>> = {
  digit: ['money', 'unit', 'number', 'rounding'],
  'other row': ['money', 'unit', 'number', 'percent', 'date', 'time', 'year'],
  unit: ['money', 'unit'],
  date: ['date'],
  time: ['time'],
  percent: ['percent'],
  code: ['code'],
  address: ['phone', 'mail', 'web'],
  magnitude: ['money', 'unit'],
  count: ['count'],
  sum: ['sum', 'difference'],
};
const SEED = 20261130;
const DIGITS = /[\d٠-٩]/g;
const NUMBER = /[\d٠-٩](?:[\d٠-٩.,٬٫\u00a0\u202f ]*[\d٠-٩])?/g;

/** Every change that an answer allows, each to one figure that is picked by the seed. */
export function changedAnswers(answers: readonly CorrectAnswer[]): ChangedAnswer[] {
  const random = randomFrom(SEED);
  return answers.flatMap((answer) =>
    (Object.keys(APPLIES) as ChangeKind[]).flatMap((change) => {
      const fitting = answer.figures.filter(({ kind }) => APPLIES[change].includes(kind));
      for (let tries = 0; tries < 20 && fitting.length > 0; tries += 1) {
        const figure = fitting[Math.floor(random() * fitting.length)];
        if (!figure) continue;
        const text = answer.text.slice(figure.start, figure.end);
        const changed = applied(change, text, figure, random);
        if (changed === null || changed === text || isTrueByChance(change, changed, answer)) continue;
        return [
          {
            ...answer,
            text: answer.text.slice(0, figure.start) + changed + answer.text.slice(figure.end),
            figures: [],
            change,
            start: figure.start,
            end: figure.start + changed.length,
          },
        ];
      }
      return [];
    }),
  );
}

function applied(
  change: ChangeKind,
  text: string,
  { others }: KnownFigure,
  random: () => number,
): string | null {
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  switch (change) {
    case 'other row':
      return one(others) ?? null;
    case 'unit':
      return otherUnit(text);
    case 'date':
      return otherDay(text);
    case 'time':
      return random() < 0.5 && /\d\D{1,3}\d\d/.test(text)
        ? text.replace(/(\d\d)(?!.*\d)/, (minutes) => String((Number(minutes) + 5) % 60).padStart(2, '0'))
        : text.replace(/\d+/, (hour) => String((Number(hour) % 12) + 1));
    case 'magnitude':
      return text.replace(NUMBER, tenfold);
    case 'count':
      return String(Number(text) + (random() < 0.5 ? 1 : -1));
    case 'address':
      return text.includes('@') || text.includes('/rez') || text.includes('://')
        ? text.replace(
            /[a-z]{4,}(?=@|\.|\/|$)/,
            (word) => word.slice(0, -1) + (word.endsWith('e') ? 'a' : 'e'),
          )
        : otherDigit(text, random);
    default:
      return otherDigit(text, random);
  }
}

function otherDigit(text: string, random: () => number): string {
  const places = [...text.matchAll(DIGITS)];
  const place = places[Math.floor(random() * places.length)];
  if (!place) return text;
  const zero = place[0] >= '٠' ? 0x660 : 0x30;
  const isFirst = place.index === places[0]?.index;
  const step = 1 + Math.floor(random() * 8);
  const digit = (place[0].charCodeAt(0) - zero + step) % 10;
  const kept = digit === 0 && isFirst ? 9 : digit;
  return text.slice(0, place.index) + String.fromCharCode(zero + kept) + text.slice(place.index + 1);
}

function tenfold(number: string): string {
  const [, whole = number, fraction = ''] = /^(.*?)([.,٫][\d٠-٩]{1,2})?$/.exec(number) ?? [];
  const zero = /[٠-٩]/.test(number) ? '٠' : '0';
  return whole.replace(/[^\d٠-٩]/g, '') + zero + fraction;
}

function otherDay(text: string): string {
  const later = (day: string): string => {
    const zero = /[٠-٩]/.test(day) ? 0x660 : 0x30;
    const number = Number(day.replace(DIGITS, (digit) => String(digit.charCodeAt(0) - zero)));
    const next = String(number > 27 ? number - 1 : number + 1).padStart(day.length, '0');
    return next.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  };
  return /^\d{4}-/.test(text)
    ? text.replace(/\d+$/, later)
    : text.replace(/([\d٠-٩]+)(?:er)?/, (_, day: string) => later(day));
}

/** What somebody who mixes something up would write. */
const UNITS: readonly (readonly [from: RegExp, to: string])[] = [
  [/US-Dollar|Dollar(?!s)|dólares|dollars|USD|\$/u, '€'],
  [/euros|Euro|EUR|€/u, '$'],
  [/(?:دولارًا|دولار)/u, 'يورو'],
  [/يورو/u, 'دولار'],
  [/درهمًا/u, 'دولارًا'],
  [/km|kilometres|Kilometer|kilómetros|kilomètres/u, 'miles'],
  [/كم|كيلومتر/u, 'ميل'],
  [/min\b|minutes/u, 'hours'],
  [/Minuten/u, 'Stunden'],
  [/minutos/u, 'horas'],
  [/دقيقة/u, 'ساعة'],
  [/m²|square metres/u, 'ft²'],
  [/Quadratmeter/u, 'Meter'],
  [/metros cuadrados/u, 'pies cuadrados'],
  [/mètres carrés/u, 'pieds carrés'],
  [/م²|مترًا مربعًا/u, 'قدمًا'],
  [/\bmonths/u, 'weeks'],
  [/Monatsraten|Monate/u, 'Wochen'],
  [/meses/u, 'semanas'],
  [/mois/u, 'semaines'],
  [/شهرًا/u, 'أسبوعًا'],
  [/\bhours/u, 'days'],
  [/Stunden/u, 'Tage'],
  [/horas/u, 'días'],
  [/heures/u, 'jours'],
  [/(?:working )?days/u, 'weeks'],
  [/Tagen?/u, 'Wochen'],
  [/días(?: hábiles)?/u, 'semanas'],
  [/jours(?: ouvrés)?/u, 'semaines'],
  [/Nächten/u, 'Wochen'],
  [/nuits/u, 'semaines'],
  [/mètres|m$/u, 'km'],
];

function otherUnit(text: string): string | null {
  const found = UNITS.find(([from]) => from.test(text));
  return found ? text.replace(found[0], () => found[1]) : null;
}

const ANY_DIGIT: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value) => [digit, String(value)]),
);
const bare = (text: string): string => text.replace(/[٠-٩]/g, (digit) => ANY_DIGIT[digit] ?? digit);
const numbersOf = (text: string): string[] =>
  (bare(text).match(/\d(?:[\d.,٬٫\u00a0\u202f]*\d)?/g) ?? []).map((number) =>
    number.replace(/[.,٫]00?$/, '').replace(/\D/g, ''),
  );
const KNOWN = new Set(documents.flatMap(({ content }) => numbersOf(content)));

/** What was changed must not say something that the facts say elsewhere: that would be another question. */
function isTrueByChance(change: ChangeKind, changed: string, { question, text }: CorrectAnswer): boolean {
  if (change === 'other row' || change === 'unit' || change === 'date' || change === 'count') return false;
  const said = new Set([...KNOWN, ...numbersOf(question), ...numbersOf(text)]);
  if (change === 'time')
    return documents.some(({ content }) => content.includes(bare(changed).replace(/\D+/g, ':').slice(0, 4)));
  const numbers = numbersOf(changed);
  return numbers.length > 0 && numbers.every((number) => said.has(number));
}
