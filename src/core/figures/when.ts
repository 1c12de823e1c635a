import { MONTH, monthOf } from '../../shared/values/months';
import { unitOf } from '../../shared/values/units';
import { asNumber } from './amounts';
import { type Found, plain, type Spans } from './spans';

/* Dates and times, in the writing of five languages. */

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
const MARK = '(a\\. ?m\\.|p\\. ?m\\.|a\\.?m\\b|p\\.?m\\b|صباحا|مسا|ص(?!\\p{L})|م(?!\\p{L}))';
const CLOCK = new RegExp(
  `(?<![\\d:.,])([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?${MARK}| ?(?:uhr|h)(?!\\p{L}))?`,
  'gu',
);
const HOUR_MARK = new RegExp(`(?<![\\d:.,])(\\d{1,2})(?:\\.([0-5]\\d))? ?${MARK}`, 'gu');
const FRENCH =
  /(?<![\d:.,])([01]?\d|2[0-4]) ?h(?:eures)? ?([0-5]\d)(?: ?min(?:utes?|utos?|uten)?)?(?![\p{L}\d])/gu;
const UHR =
  /(?<![\d:.,])(?:([01]?\d|2[0-4])(?:[.:]([0-5]\d))? ?(?:-|bis|und) ?)?([01]?\d|2[0-4])(?:[.:]([0-5]\d))? ?(?:uhr|o'clock)(?: ([0-5]\d)(?!\d))?(?!\p{L})/gu;
/** `half past 6`, and how many minutes that is after the hour. */
const TOLD: readonly (readonly [pattern: RegExp, minutes: number])[] = (
  [
    ['half past #|# y media|# ?h(?:eures?)? et demie|# ?و ?(?:ال)?نصف', 30],
    ['quarter past #|viertel nach #|# y cuarto|# ?h(?:eures?)? et quart|# ?و ?(?:ال)?ربع', 15],
    ['quarter to #|viertel vor #|# menos cuarto|# ?h(?:eures?)? moins le quart|# ?الا (?:ال)?ربع', -15],
    ['halb #', -30],
  ] as const
).map(([words, minutes]) => [
  new RegExp(`(?<![\\p{L}\\d:.,])(?:${words.replaceAll('#', '(\\d{1,2})')})(?![\\p{L}\\d:]|[.,]\\d)`, 'gu'),
  minutes,
]);
const HOURS = /(?<![\d:.,])([01]?\d|2[0-4]) ?(?:h|heures?)(?![\p{L}\d])/gu;
const ALWAYS = /(?<![\d/])24 ?\/ ?7(?![\d/])/g;
/** The 9 of `9 to 6:30`. */
const FROM_HOUR = new RegExp(
  `(?<![\\d:.,])([01]?\\d|2[0-4])(?= ?${TO} ?(?:las? )?\\d{1,2}(?::[0-5]\\d| ?h(?!\\p{L})| ?[ap]\\.?m\\b| ?uhr))`,
  'gu',
);
const CALLED = /(?<=(?:a las?|الساعه) )([01]?\d|2[0-4])(?![\d:.,])/gu;
export function takeDates(spans: Spans): void {
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

export function takeTimes(spans: Spans): void {
  spans.take(ALWAYS, () => plain('time', 't:24/7'));
  spans.take(CLOCK, ([all, hour, minute, mark]) =>
    timeOf(Number(hour), Number(minute), mark, all.startsWith('0')),
  );
  spans.take(HOUR_MARK, ([, hour, minute, mark]) => timeOf(Number(hour), Number(minute ?? 0), mark, false));
  for (const [pattern, minutes] of TOLD)
    spans.take(pattern, (match) => {
      const hour = Number(/\d+/.exec(match[0])?.[0]);
      if (hour > 24) return null;
      const total = (hour * 60 + minutes + 1_440) % 1_440;
      const [told, other] = [total, (total + 720) % 1_440].map((at) =>
        timeOf(Math.floor(at / 60), at % 60, undefined, false),
      );
      // Nobody says it of half past 18.
      return told && other ? { ...told, asks: [...told.asks, ...other.asks] } : null;
    });
  spans.take(FRENCH, ([, hour, minute]) => alsoLasting(Number(hour), Number(minute)));
  spans.take(UHR, (match) => {
    const [all, first, early = '', hour = '', dotted, spaced] = match;
    const time = timeOf(Number(hour), Number(dotted ?? spaced ?? 0), undefined, true);
    const begin = first === undefined ? null : timeOf(Number(first), Number(early), undefined, true);
    if (begin === null || time === null || first === undefined) return time;
    const told = first.length + (early === '' ? 0 : early.length + 1);
    return [
      { ...begin, to: match.index + told },
      { ...time, from: match.index + all.indexOf(hour, told) },
    ];
  });
  spans.take(HOURS, ([, hour]) => alsoHours(Number(hour)));
  spans.take(FROM_HOUR, ([, hour]) => timeOf(Number(hour), 0, undefined, false));
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

/** What facts say with more hours than this is a time. */
const MAX_LONG = 6;

/** `1 h 30` is a time, or so long. */
function alsoLasting(hour: number, minute: number): Found | null {
  const time = timeOf(hour, minute, undefined, true);
  const long = [`q:second:${(hour * 60 + minute) * 60}`];
  return (
    time && {
      ...time,
      keys: [...time.keys, ...(hour <= MAX_LONG ? long : [])],
      asks: [...time.asks, ...long],
    }
  );
}

/** `11 h` is a time, or so many hours. */
function alsoHours(hour: number): Found {
  const time = timeOf(hour, 0, undefined, true);
  const hours = asNumber([hour], unitOf('h'));
  const keys = [...(time?.keys ?? []), ...hours.keys];
  return { ...hours, keys, asks: keys };
}
