import type { FigureKind } from '../../shared/models';
import type { Unit } from '../../shared/values/units';

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

export type Span = Omit<Figure, 'start' | 'end' | 'amounts' | 'unit' | 'year'> &
  Partial<Pick<Figure, 'amounts' | 'unit' | 'year'>> & {
    readonly from: number;
    readonly to: number;
    /** What a word behind the number makes of it: `15 thousand`. */
    readonly times?: number;
  };

/** What was read, and where in the match it stands if not in all of it. */
export type Found = Omit<Span, 'from' | 'to'> & { readonly from?: number; readonly to?: number };

/** The figures of a folded text, each sign of it taken once. */
export class Spans {
  readonly #text: string;
  readonly #spans: Span[] = [];
  readonly #taken: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
  }

  /** Matches that nothing before has taken. Null: it is none; an empty list: it is no figure. */
  take(pattern: RegExp, read: (match: RegExpExecArray) => Found | readonly Found[] | null): void {
    for (const match of this.#text.matchAll(pattern)) {
      if (this.#isTaken(match.index, match.index + match[0].length)) continue;
      const found = read(match);
      const all = found === null ? null : 'kind' in found ? [found] : found;
      if (all?.length === 0) this.#taken.fill(1, match.index, match.index + match[0].length);
      for (const one of all ?? []) {
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

export const plain = (kind: FigureKind, ...keys: readonly string[]): Found => ({ kind, keys, asks: keys });

/** By its end, because the country and the zero before the town are left out. */
export const phoneKey = (digits: string): string => `p:${digits.slice(-6)}`;
