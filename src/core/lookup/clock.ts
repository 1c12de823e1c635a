import { clockInWords, clockOf, readClock } from '../../shared/values/clock';
import { CLOCK } from '../../shared/values/units';
import type { ItemOf } from './items';
import type { Lexicon } from './lexicon';
import { type Token, wordingOf } from './tokens';

const HALVES: Readonly<Record<string, string>> = {
  صباحا: 'am',
  ص: 'am',
  مساء: 'pm',
  م: 'pm',
  am: 'am',
  pm: 'pm',
};
/** Behind a number that is a time for itself. */
const IS_TIME = /^(?:uhr|am|pm|صباحا|مساء)$/u;
/** The same, which counts hours elsewhere. */
const MAY_BE_TIME = /^(?:h|heures?|horas?|o|ساعه?)$/u;
const AT = /^(?:at|um|gegen|a|las|vers|الساعه)$/u;
const FIRST_SURE_HOUR = 8;

interface TimeAt {
  readonly length: number;
  readonly item: ItemOf<'figure'>;
}

/** A time of the day: “9:00”, “8.30 Uhr”, “3 pm”; behind a word such as “before”, also “18 h 30”. */
export function clockAt(tokens: readonly Token[], at: number, { meanings }: Lexicon): TimeAt | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !/^\d/.test(first.text)) return null;
  const isWhole = first.text.includes(':') || /\dh\d\d$/.test(first.text);
  const half = HALVES[second?.text ?? ''];
  if (isWhole) {
    const length = half === undefined && second?.text !== 'uhr' && second?.text !== 'h' ? 1 : 2;
    return timeAt(readClock(half === undefined ? first.text : `${first.text} ${half}`), length);
  }
  const [, hours = '', minutes = '0', joined] =
    /^(\d{1,2})(?:\.(\d{2}))?(am|pm|h|uhr)?$/.exec(first.text) ?? [];
  if (hours === '') return null;
  const word = joined ?? second?.text ?? '';
  const length = joined === undefined ? 2 : 1;
  if (IS_TIME.test(word)) return timeAt(clockOf(Number(hours), Number(minutes), HALVES[word]), length);
  const before = meanings.get(wordingOf(tokens.slice(Math.max(0, at - 1), at)));
  const isBehind = (before?.is === 'compare' && before.of === 'time') || AT.test(tokens[at - 1]?.text ?? '');
  if (!MAY_BE_TIME.test(word) || !isBehind) return null;
  const rest = length === 1 ? second : third;
  if (word === 'o' && rest?.text !== 'clock') return null;
  const past = /^[0-5]\d$/.test(rest?.text ?? '') || word === 'o' ? 1 : 0;
  return timeAt(clockOf(Number(hours), word === 'o' ? 0 : Number(past ? rest?.text : 0)), length + past);
}

const timeAt = (time: number | null, length: number): TimeAt | null =>
  time === null
    ? null
    : { length, item: { is: 'figure', number: time, unit: CLOCK, text: clockInWords(time) } };

/** “After 9”: of a smaller number nobody knows which half of the day is meant. */
export const hourOf = (number: number): number | null =>
  Number.isInteger(number) && number >= FIRST_SURE_HOUR && number <= 24 ? number * 60 : null;
