/*
 * Codes whose digits are written in groups, each time in others: phones, accounts, cards, parts, orders. 030 5550 1738 is
 * 03055501738. About text that was folded.
 */

/** A point alone is a decimal one. */
const BETWEEN = String.raw`(?:[-/ ]|\) ?| / |\.(?=\d+\.)|(?<=\.\d+)\.)`;
/** Single digits in a row are counted, dealt or listed: 2 3 4. */
const BETWEEN_GROUPS = String.raw`(?:(?<=\d\d)${BETWEEN}|${BETWEEN}(?=\d\d))`;
const DATE = String.raw`(?<!\d)(?:\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-/. ])\d{1,2}\2\d{1,2})(?!\d)`;
const IS_DATE = new RegExp(DATE);
const NO_DATE = `(?!${DATE.replaceAll('\\1', '[-/. ]').replaceAll('\\2', '[-/. ]')})`;

/** Shorter ones are numbers, which are grouped by thousands alone: 1020 is not 10 20. */
const LEAST_DIGITS = 7;
/** More in a row are the numbers of a table. */
const MOST_GROUPS = 6;
/** The longest IBAN. */
export const MOST_PARTS_OF_CODE = 9;

const EACH_RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{M}]|\d[,.'])\d+(?:${BETWEEN_GROUPS}\d+)+(?![\p{L}\p{N}\p{M}]|[,']\d)`,
  'gu',
);
const EACH_IBAN =
  /(?<![\p{L}\p{N}\p{M}])[a-z]{2}\d{2} [a-z\d]{4}(?: (?=[a-z]*\d)[a-z\d]{4}){1,6}(?: (?=[a-z]*\d)[a-z\d]{1,4})?(?![\p{L}\p{N}\p{M}])/gu;
const LEAST_OF_IBAN = 15;

/** The groups of a run that may be one code; none where it is none. */
function groupsOf(run: string): readonly string[] {
  const groups = run.match(/\d+/g) ?? [];
  return groups.length > MOST_GROUPS || IS_DATE.test(run) ? [] : groups;
}

/** Each code that can be read from groups in a row. */
export function groupedForms(folded: string): string[] {
  const forms: string[] = [];
  const others = folded.replace(EACH_IBAN, (iban) => {
    forms.push(...beginningsOf(iban.split(' ')).filter(({ length }) => length >= LEAST_OF_IBAN));
    return '\n';
  });
  for (const [run] of others.matchAll(EACH_RUN)) {
    const groups = groupsOf(run);
    for (let first = 0; first < groups.length - 1; first += 1) {
      forms.push(...beginningsOf(groups.slice(first)).filter(({ length }) => length >= LEAST_DIGITS));
    }
  }
  return forms;
}

/** Of two groups, of three, and so on: what follows a code may look as if it belonged to it. */
const beginningsOf = (groups: readonly string[]): string[] =>
  groups.slice(1).map((_, at) => groups.slice(0, at + 2).join(''));

/** The text with each code in groups as one. */
export function withoutGroups(folded: string): string {
  const joined = folded.replace(EACH_IBAN, (iban) => iban.replaceAll(' ', ''));
  return joined.replace(EACH_RUN, (run) => {
    const whole = groupsOf(run).join('');
    return whole.length >= LEAST_DIGITS ? whole : run;
  });
}

/** A regular expression for digits, in whatever groups they are; null for what is a number. */
export function groupedPatternOf(digits: string): string | null {
  if (digits.length < LEAST_DIGITS) return null;
  return NO_DATE + Array.from(digits).join(`(?:${BETWEEN_GROUPS}|[,'](?=\\d{3}(?!\\d)))?`);
}
