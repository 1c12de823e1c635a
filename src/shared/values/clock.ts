/* Times of the day, as minutes from midnight. */

const TIME =
  /^(\d{1,2})(?:(?::| ?h ?)(\d{2})|\.(\d{2})(?= ?(?:uhr|h|[ap]\.?m)))?(?::\d{2})? ?(am|pm|a\.m\.|p\.m\.|h|uhr|صباحا|مساء|ص|م)?$/u;
const HALF = 12;
const DAY = 24 * 60;

/** A folded text; null: it is none, or it says only a number of hours. */
export function readClock(text: string): number | null {
  const [, hours, minutes, behindPoint, half = ''] = TIME.exec(text) ?? [];
  const isAlone = minutes === undefined && behindPoint === undefined && (half === '' || half === 'h');
  return hours === undefined || isAlone
    ? null
    : clockOf(Number(hours), Number(minutes ?? behindPoint ?? 0), half);
}

/** @param half such as `pm`, if it is said */
export function clockOf(hours: number, minutes: number, half = ''): number | null {
  const isMorning = /^(?:a|ص)/u.test(half);
  const isAfternoon = /^(?:p|م)/u.test(half);
  if ((isMorning || isAfternoon) && (hours > HALF || hours === 0)) return null;
  const time = ((isMorning || isAfternoon ? hours % HALF : hours) + (isAfternoon ? HALF : 0)) * 60 + minutes;
  return minutes < 60 && time <= DAY ? time : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

export const clockInWords = (time: number): string => `${two(Math.floor(time / 60))}:${two(time % 60)}`;
