import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Mark, AnswerCheck, AnswerFigure, AnswerPassage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { rangesOf } from './mark-text';
import { openSource } from './Sources';

/** A place of the answer's text on the page, from the corner of the answer. */
interface Box {
  readonly key: string;
  readonly state: AnswerFigure['state'] | 'sentence';
  readonly label: string;
  readonly passage: AnswerPassage | null;
  /** Of a sentence. */
  readonly number: number | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly check: AnswerCheck;
  /** Holds the answer's text. */
  readonly root: RefObject<HTMLDivElement | null>;
}

/**
 * Marks that lie over an answer and change nothing of it: what is selected, copied and exported is the text alone. They
 * are one stop of the keyboard; the arrow keys go from one to the next.
 */
export function FigureMarks({ check, root }: Props) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [at, setAt] = useState(0);
  const group = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      setBoxes(boxesOf(element, check));
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    element.addEventListener('scroll', later, options);
    element.addEventListener('toggle', later, options);
    return () => {
      sizes.disconnect();
      controller.abort();
      cancelAnimationFrame(frame);
    };
  }, [check, root]);

  if (boxes.length === 0) return null;

  function move(event: KeyboardEvent): void {
    const next = placeAfter(event, at, boxes.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div ref={group} className="figure-marks" role="group" aria-label={say('figures.group')} onKeyDown={move}>
      {boxes.map(({ key, state, label, passage, number, ...place }, index) => (
        <button
          key={key}
          type="button"
          className="figure-mark"
          data-state={state}
          data-tip={label}
          aria-label={label}
          tabIndex={index === Math.min(at, boxes.length - 1) ? 0 : -1}
          style={place}
          onFocus={() => setAt(index)}
          onClick={() => (passage ? openSource(passage) : undefined)}
        >
          {number}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads to; the way that the window is read decides which arrow goes on. */
function placeAfter({ key }: KeyboardEvent, at: number, count: number): number | null {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return (at + 1) % count;
  if (key === backward || key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function boxesOf(root: HTMLElement, check: AnswerCheck): Box[] {
  const corner = (root.closest('.message') ?? root).getBoundingClientRect();
  const at = (rect: Pick<DOMRect, 'left' | 'top'>) => ({
    left: rect.left - corner.left,
    top: rect.top - corner.top,
  });
  const figures = placed(root, check.figures, ({ text }) => text).flatMap(({ item, range }, index): Box[] => {
    const [rect] = range.getClientRects();
    if (!rect || !isSeen(range, rect)) return [];
    const passage = item.passage === null ? null : (check.passages[item.passage] ?? null);
    const { width, height } = rect;
    const label = labelOf(item, passage);
    return [
      {
        key: `f${String(index)}`,
        state: item.state,
        label,
        passage,
        number: null,
        ...at(rect),
        width,
        height,
      },
    ];
  });
  const sentences = placed(root, check.sentences, ({ text }) =>
    text.includes('|') ? '' : endOf(text),
  ).flatMap(({ item, range }, index): Box[] => {
    const rect = [...range.getClientRects()].at(-1);
    const passage = check.passages[item.passage];
    if (!rect || !passage || !isSeen(range, rect)) return [];
    const number = item.passage + 1;
    const label = say('sources.number', { number, text: passage.text });
    const place = numberAt(range, rect, number);
    return [
      {
        key: `s${String(index)}`,
        state: 'sentence',
        label,
        passage,
        number,
        ...place,
        ...at(place),
      },
    ];
  });
  return [...figures, ...sentences].sort((a, b) => a.top - b.top || a.left - b.left);
}

const NUMBER_WIDTH = 7;
const NUMBER_HEIGHT = 14;
/** So far above the line that the stop below it stays to be seen. */
const RAISED = 5;

/** A number stands raised over the stop that ends its sentence, and keeps clear of the word that follows. */
function numberAt(
  range: Range,
  rect: DOMRect,
  number: number,
): Pick<DOMRect, 'left' | 'top' | 'width' | 'height'> {
  const width = NUMBER_WIDTH * String(number).length;
  const isRight = getComputedStyle(range.endContainer.parentElement ?? document.body).direction === 'rtl';
  const next = wordAfter(range);
  const isBeside = next !== null && Math.abs(next.top - rect.top) < rect.height / 2;
  const left = isRight
    ? Math.max(rect.left - width - 1, isBeside ? next.right + 2 : -Infinity)
    : Math.min(rect.right + 1, isBeside ? next.left - width - 2 : Infinity);
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

function labelOf({ text: figure, state, how }: AnswerFigure, passage: AnswerPassage | null): string {
  const text = passage?.text ?? '';
  switch (state) {
    case 'found':
      return say('figures.found', { figure, title: passage?.title ?? '', text });
    case 'derived':
      return say('figures.derived', { figure, how: how ?? 'rounding' });
    case 'other_row':
      return say('figures.other_row', { figure, text });
    case 'not_found':
      return say('figures.not_found', { figure });
  }
}

/** The last words, which stand on the page as they are written more likely than all of them. */
const endOf = (text: string): string =>
  text
    .trim()
    .slice(-24)
    .replace(/^\S+\s/, '');

/** Out of view of the box that it scrolls in. */
function isSeen(range: Range, rect: DOMRect): boolean {
  const box = range.startContainer.parentElement?.closest('.md-table')?.getBoundingClientRect();
  return !box || (rect.left >= box.left - 1 && rect.right <= box.right + 1);
}

/** Items with their places on the page: one after the other, as they stand in the answer. */
function placed<T>(
  root: HTMLElement,
  items: readonly T[],
  textOf: (item: T) => string,
): { readonly item: T; readonly range: Range }[] {
  const found: T[] = [];
  const { ranges } = rangesOf(root, (text) => {
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
    return { marks, place: null };
  });
  return found.flatMap((item, index) => (ranges[index] ? [{ item, range: ranges[index] }] : []));
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
