import { stemOf } from '../../shared/stem';

/*
 * Which words of the documents are near one of a question: forms of it, compounds with it or within it, and what it was
 * meant to be where nobody has written it. Found by the threes of letters that they share.
 */

interface NearWord {
  readonly word: string;
  /** How much it counts, below 1. */
  readonly weight: number;
}

const FORM = 0.6;
const COMPOUND = 0.45;
const MISTAKE = 0.6;
const MOST_NEAR = 8;
const MIN_CHARS = 3;
const MIN_PART = 4;
/** Of the fewer threes of two words, so many are the same. */
const SHARE = 0.3;

const IS_WORD = /^[\p{L}\p{M}]+$/u;

export class NearWords {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #threes = new Map<string, number[]>();

  get size(): number {
    return this.#words.length;
  }

  add(word: string): void {
    if (word.length < MIN_CHARS || !IS_WORD.test(word) || this.#numbers.has(word)) return;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    for (const three of threesOf(word)) {
      const list = this.#threes.get(three);
      if (list) list.push(number);
      else this.#threes.set(three, [number]);
    }
  }

  /** The nearest first, of those that are there still. */
  of(word: string, isThere: (word: string) => boolean): NearWord[] {
    if (word.length < MIN_CHARS || !IS_WORD.test(word)) return [];
    const threes = threesOf(word);
    const shared = new Map<number, number>();
    for (const three of threes) {
      for (const number of this.#threes.get(three) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    const isKnown = isThere(word);
    const stem = stemOf(word);
    const near: NearWord[] = [];
    for (const [number, count] of shared) {
      const other = this.#words[number] ?? '';
      if (other === word || count < SHARE * Math.min(threes.length, other.length)) continue;
      const weight = weightOf(word, stem, other, isKnown);
      if (weight > 0 && isThere(other)) near.push({ word: other, weight });
    }
    const order = (a: NearWord, b: NearWord): number =>
      b.weight - a.weight || a.word.length - b.word.length || (a.word < b.word ? -1 : 1);
    return near.sort(order).slice(0, MOST_NEAR);
  }
}

function weightOf(word: string, stem: string, other: string, isKnown: boolean): number {
  const otherStem = stemOf(other);
  if (otherStem === stem) return FORM;
  if (isWithin(stem, other) || isWithin(otherStem, word)) return COMPOUND;
  if (isKnown || word.length < MIN_PART) return 0;
  const most = word.length < 7 ? 1 : 2;
  return isNear(word, other, most) ? MISTAKE : 0;
}

/** At its beginning or its end; longer ones anywhere. */
function isWithin(stem: string, word: string): boolean {
  if (stem.length < MIN_PART)
    return stem.length === MIN_CHARS && !/[a-z]/.test(stem) && word.startsWith(stem);
  if (word.length <= stem.length) return false;
  const at = word.lastIndexOf(stem);
  return at === 0 || (at > 2 && (at + stem.length >= word.length - 3 || stem.length > MIN_PART + 1));
}

/** Whether so few letters were added, left out, changed or swapped. */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, change);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? most) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= most;
}

function threesOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}
