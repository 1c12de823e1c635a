/* Numbers as people write them. What is read here is folded (`fold.ts`): any digits are 0-9, any spaces are one. */

export type DecimalSign = '.' | ',';

/** With its separators: groups of three are parted by a sign, a space or an apostrophe, those of two by commas. */
export const UNSIGNED = String.raw`(?:\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:'\d{3})+|(?: \d{3})+)(?:[.,]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+(?:[.,]\d+)?)`;
export const NUMBER = `[-+]?${UNSIGNED}`;
const WHOLE = new RegExp(`^${NUMBER}$`);

/** Which sign stands before decimals, by the habit of all; null where nothing tells. */
export function decimalSignOf(numbers: Iterable<string>): DecimalSign | null {
  let likely: DecimalSign | null = null;
  for (const number of numbers) {
    const signs = number.replace(/[^.,]/g, '');
    const last = signs.at(-1);
    if (last !== '.' && last !== ',') continue;
    const other = last === '.' ? ',' : '.';
    const digits = number.slice(number.lastIndexOf(last) + 1).length;
    // Both, or one that cannot part groups of three.
    if (signs.includes(other) || digits !== 3 || /^[-+]?0[.,]/.test(number)) {
      return signs.indexOf(last) === signs.length - 1 ? last : other;
    }
    if (signs.length > 1) return other;
    likely ??= other;
  }
  return likely;
}

/** @param decimal without it, a sign before a group of three parts thousands */
export function readNumber(text: string, decimal: DecimalSign | null = null): number | null {
  if (!WHOLE.test(text)) return null;
  const sign = decimal ?? decimalSignOf([text]) ?? '.';
  const plain = text.replace(sign === '.' ? /[,' ]/g : /[.' ]/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** What a number may mean that stands alone: a separator before three digits may be either; who wrote it knows. */
export function readingsOf(number: string): number[] {
  const isOpen = /^[-+]?[1-9]\d*[.,]\d{3}$/.test(number);
  const readings = isOpen
    ? [
        readNumber(number, number.includes('.') ? ',' : '.'),
        readNumber(number, number.includes('.') ? '.' : ','),
      ]
    : [readNumber(number)];
  return readings.filter((reading) => reading !== null);
}
