import type { Tokens } from 'marked';

/** The numbers of a list as they were written: dates and years are no count. The same one all the way down is one. */
export function numbersOf({ start, items }: Tokens.List): readonly number[] {
  const written = items.map(({ raw }) => Number(/^\s*(\d{1,9})[.)]/.exec(raw)?.[1] ?? start));
  const first = written[0] ?? 1;
  const other = written.findIndex((number) => number !== first);
  const counted = other === -1 ? written.length : other;
  return written.map((number, index) => (index < counted ? first + index : number));
}
