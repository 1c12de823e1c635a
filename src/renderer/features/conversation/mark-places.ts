import type { AnswerCheck, AnswerFigure, Mark } from '../../../shared/models';
import { liveRange, rangesOf } from './mark-text';

/** Of a mark, from the corner of its message. */
export type Place = Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>;

type Sentence = AnswerCheck['sentences'][number];

/** Where figures are seen on the page, line by line. */
export function figurePlaces(
  root: HTMLElement,
  figures: readonly AnswerFigure[],
): { readonly item: AnswerFigure; readonly places: readonly Place[] }[] {
  return placed(
    root,
    figures,
    ({ text }) => text,
    (item, range) => {
      const places = linesOf(range).filter((line) => isSeen(range, line));
      return places.length === 0 ? [] : [{ item, places: places.map((place) => inMessage(root, place)) }];
    },
  );
}

/** Where the numbers of sources stand, behind their sentences; a row of a table has no room for one. */
export function numberPlaces(
  root: HTMLElement,
  sentences: readonly Sentence[],
): { readonly item: Sentence; readonly place: Place }[] {
  return placed(
    root,
    sentences,
    ({ text }) => (text.includes('|') ? '' : endOf(text)),
    (item, range) => {
      const line = linesOf(range).at(-1);
      if (!line || !isSeen(range, line)) return [];
      return [{ item, place: inMessage(root, numberAt(range, line, item.passage + 1)) }];
    },
  );
}

function inMessage(root: HTMLElement, { left, top, width, height }: Place): Place {
  const corner = (root.closest('.message') ?? root).getBoundingClientRect();
  return { left: left - corner.left, top: top - corner.top, width, height };
}

/** What stands on one line is one place, though words of two directions come in several pieces. */
function linesOf(range: Range): Place[] {
  const lines: Place[] = [];
  for (const rect of range.getClientRects()) {
    const before = lines.at(-1);
    if (rect.width === 0) continue;
    if (!before || Math.abs(before.top - rect.top) > rect.height / 2) {
      lines.push(rect);
      continue;
    }
    const left = Math.min(before.left, rect.left);
    const top = Math.min(before.top, rect.top);
    const right = Math.max(before.left + before.width, rect.right);
    const bottom = Math.max(before.top + before.height, rect.bottom);
    lines[lines.length - 1] = { left, top, width: right - left, height: bottom - top };
  }
  return lines;
}

const NUMBER_WIDTH = 7;
const NUMBER_HEIGHT = 14;
/** So far above the line that the stop below it stays to be seen. */
const RAISED = 5;

/** A number stands raised over the stop that ends its sentence, and keeps clear of the word that follows. */
function numberAt(range: Range, rect: Place, number: number): Place {
  const width = NUMBER_WIDTH * String(number).length;
  const isRight = getComputedStyle(range.endContainer.parentElement ?? document.body).direction === 'rtl';
  const next = wordAfter(range);
  const isBeside = next !== null && Math.abs(next.top - rect.top) < rect.height / 2;
  const left = isRight
    ? Math.max(rect.left - width - 1, isBeside ? next.right + 2 : -Infinity)
    : Math.min(rect.left + rect.width + 1, isBeside ? next.left - width - 2 : Infinity);
  return { left, top: rect.top - RAISED, width, height: NUMBER_HEIGHT };
}

/** The first character of the next word of the paragraph. */
function wordAfter({ endContainer, endOffset }: Range): DOMRect | null {
  const block = endContainer.parentElement?.closest('p, li, td, th, blockquote');
  if (!block) return null;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = endContainer;
  let from = endOffset;
  for (let node: Node | null = endContainer; node instanceof Text; node = walker.nextNode()) {
    const at = node.data.slice(from).search(/\S/);
    if (at !== -1) {
      const range = new Range();
      range.setStart(node, from + at);
      range.setEnd(node, from + at + 1);
      return range.getBoundingClientRect();
    }
    from = 0;
  }
  return null;
}

/** The last words, which stand on the page as they are written more likely than all of them. */
const endOf = (text: string): string =>
  text
    .trim()
    .slice(-24)
    .replace(/^\S+\s/, '');

/** Out of view of the box that it scrolls in. */
function isSeen(range: Range, { left, width }: Place): boolean {
  const box = range.startContainer.parentElement?.closest('.md-table')?.getBoundingClientRect();
  return !box || (left >= box.left - 1 && left + width <= box.right + 1);
}

/** Items with their places on the page: one after the other, as they stand in the answer. */
function placed<T, Placed>(
  root: HTMLElement,
  items: readonly T[],
  textOf: (item: T) => string,
  place: (item: T, range: Range) => readonly Placed[],
): Placed[] {
  // A large answer is not read with each frame for nothing.
  if (items.length === 0) return [];
  const found: T[] = [];
  const ranges = rangesOf(root, (text) => {
    const marks: Mark[] = [];
    let from = 0;
    for (const item of items) {
      const wanted = textOf(item);
      const start = wanted === '' ? -1 : indexOfWhole(text, wanted, from);
      if (start === -1) continue;
      from = start + wanted.length;
      marks.push([start, from]);
      found.push(item);
    }
    return marks;
  });
  const range = new Range();
  return found.flatMap((item, index) => (ranges[index] ? place(item, liveRange(ranges[index], range)) : []));
}

/** Not within a longer number or word. */
function indexOfWhole(text: string, wanted: string, from: number): number {
  for (let at = text.indexOf(wanted, from); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{N}]/u.test(text.slice(at + wanted.length, at + wanted.length + 1));
    if (isWhole || !/^[\p{L}\p{N}]/u.test(wanted)) return at;
  }
  return -1;
}
