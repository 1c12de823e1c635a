import { childNamed, childrenNamed, type Element } from './xml';

/** The numbers and dots before the paragraphs of lists, as Word counts them. */
export interface Numbering {
  /** What stands before the next paragraph of these properties; '' before one that is in no list. */
  next(properties: Element | undefined, style: string): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

export function numberingOf(part: Element | undefined, styles: Element | undefined): Numbering {
  const abstracts = new Map(
    childrenNamed(part, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', levelsOf(each)]),
  );
  const lists = new Map(
    childrenNamed(part, 'num').map((each) => [
      each.attributes.numId ?? '',
      {
        abstract: childNamed(each, 'abstractNumId')?.attributes.val ?? '',
        starts: new Map(
          childrenNamed(each, 'lvlOverride').flatMap((override) => {
            const start = childNamed(override, 'startOverride')?.attributes.val;
            return start === undefined
              ? []
              : [[Number(override.attributes.ilvl ?? 0), Number(start)] as const];
          }),
        ),
      },
    ]),
  );
  const ofStyle = new Map(
    childrenNamed(styles, 'style').map((style) => [
      style.attributes.styleId ?? '',
      childNamed(childNamed(style, 'pPr'), 'numPr'),
    ]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  return {
    next: (properties, style) => {
      const numbered = childNamed(properties, 'numPr') ?? ofStyle.get(style);
      const id = childNamed(numbered, 'numId')?.attributes.val;
      const list = id === undefined ? undefined : lists.get(id);
      if (id === undefined || list === undefined) return '';
      const depth = Number(childNamed(numbered, 'ilvl')?.attributes.val ?? 0);
      const levels = abstracts.get(list.abstract);
      const level = levels?.get(depth);
      if (level === undefined || level.format === 'none') return '';
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [of, start] of list.starts) count[of] = start - 1;
      }
      count[depth] = (count[depth] ?? level.start - 1) + 1;
      count.length = depth + 1;
      const indent = '  '.repeat(depth);
      if (level.format === 'bullet') return `${indent}- `;
      const text = level.text.replace(/%(\d)/g, (_, place: string) => {
        const of = Number(place) - 1;
        const { format = 'decimal', start = 1 } = levels?.get(of) ?? {};
        return written(count[of] ?? start, format);
      });
      return `${indent}${text} `;
    },
  };
}

function levelsOf(abstract: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenNamed(abstract, 'lvl').map((level) => [
      Number(level.attributes.ilvl ?? 0),
      {
        format: childNamed(level, 'numFmt')?.attributes.val ?? 'decimal',
        text: childNamed(level, 'lvlText')?.attributes.val ?? '',
        start: Number(childNamed(level, 'start')?.attributes.val ?? 1),
      },
    ]),
  );
}

function written(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

const letters = (count: number): string =>
  count < 1 ? String(count) : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(count: number): string {
  let rest = Math.min(count, 3_999);
  let text = '';
  for (const [sign, value] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
