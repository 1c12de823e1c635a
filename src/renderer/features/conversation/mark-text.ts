import type { Finder } from '../../../shared/find-terms';
import { MAX_SEARCH_CHARS } from '../../../shared/limits';
import type { Mark } from '../../../shared/models';

const LOG = '.log';
/** The message that was asked for. */
const TARGET_NAME = 'data-target';
const TARGET = `[${TARGET_NAME}]`;

const CHANGES = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [TARGET_NAME],
};

/** What is not laid out while it is far from the view (`markdown.css`). */
const FAR = '.md[data-large] > .md-group:not(:nth-last-child(-n + 2)), .code-box[data-far], .code-piece';
/** Further than Chromium lays out ahead. */
const REACH = 2;

function isFar(element: Element): boolean {
  if (!element.matches(FAR)) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isBeyond = (start: number, end: number, room: number): boolean =>
    end < -REACH * room || start > (1 + REACH) * room;
  return isBeyond(top, bottom, innerHeight) || isBeyond(left, right, innerWidth);
}

/**
 * Marks what is found in the messages that are on the page, also in those that come onto it, without changing an element:
 * in the one that was asked for, or in the others; of long ones, what is near the view. The returned function takes the
 * marks away.
 */
export function markText(name: 'find' | 'here' | 'hit', find: Finder): () => void {
  const log = document.querySelector(LOG);
  if (!log) return () => undefined;
  let scheduled = 0;
  const mark = (): void => {
    scheduled = 0;
    const roots = name === 'find' ? [log] : log.querySelectorAll(TARGET);
    const isLeftOut = (element: Element): boolean =>
      isFar(element) || (name === 'find' && element.matches(TARGET));
    const found = Array.from(roots, (root) => rangesOf(root, (text) => find(text).marks, isLeftOut));
    CSS.highlights.set(name, new Highlight(...found.flat()));
  };
  const later = (): void => {
    scheduled ||= requestAnimationFrame(mark);
  };
  const changes = new MutationObserver(later);
  changes.observe(log, CHANGES);
  log.addEventListener('contentvisibilityautostatechange', later, true);
  // Whoever leaves and is back within a frame changes nothing that Chromium tells of.
  const scroller = log.closest('.log-scroll');
  scroller?.addEventListener('scrollend', later);
  mark();
  return () => {
    log.removeEventListener('contentvisibilityautostatechange', later, true);
    scroller?.removeEventListener('scrollend', later);
    changes.disconnect();
    cancelAnimationFrame(scheduled);
    CSS.highlights.delete(name);
  };
}

/** A message that was gone to is in view within so many frames, wherever it was. */
const FRAMES = 40;

/** Brings what is found in the message that was asked for into view: the message may be longer than it. */
export function revealText(find: Finder, onArrival?: (row: HTMLElement) => void, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`${LOG} ${TARGET}`);
    const box = row?.getBoundingClientRect();
    const isInView = box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
    if (row && isInView) {
      show(firstIn(row, find));
      onArrival?.(row);
    } else if (frames > 0) revealText(find, onArrival, frames - 1);
  });
}

function show(place: StaticRange | null): void {
  const element = place?.startContainer.parentElement;
  if (!place || !element) return;
  for (
    let folded = element.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true;
  element.scrollIntoView({ block: 'center' });
  // A paragraph may be longer than the window, too.
  const scroller = element.closest('.log-scroll');
  const { top, bottom } = liveRange(place).getBoundingClientRect();
  const seen = scroller?.getBoundingClientRect();
  if (seen && (top < seen.top || bottom > seen.bottom))
    scroller?.scrollBy(0, top - (seen.top + seen.bottom) / 2);
}

const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, pre, figcaption, summary, button, .bubble';
/** A formula's second text, which is for screen readers. */
const UNSEEN = '.katex-mathml';

/** Knows where it is on the page. */
export function liveRange(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  range = new Range(),
): Range {
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** What a message says, with the places on the page that it is made of. */
interface Read {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** A text runs through bold words and coloured code, and ends with its line or its block. */
function read(root: Element, isLeftOut: (element: Element) => boolean): Read {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && (node.matches(UNSEEN) || isLeftOut(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.localName === 'br') text += '\n';
    if (!(node instanceof Text)) continue;
    const itsBlock = node.parentElement?.closest(BLOCKS) ?? null;
    if (itsBlock !== block) text += '\n';
    block = itsBlock;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

/** In their order. They follow no change: a range that does is told of every change of the page until it is collected. */
function rangesAt({ pieces }: Read, marks: readonly Mark[]): StaticRange[] {
  let index = 0;
  return marks.flatMap(([start, end]) => {
    while ((pieces[index + 1]?.start ?? Infinity) <= start) index += 1;
    const from = pieces[index];
    let last = index;
    while ((pieces[last + 1]?.start ?? Infinity) < end) last += 1;
    const to = pieces[last];
    if (!from || !to) return [];
    return [
      new StaticRange({
        startContainer: from.node,
        startOffset: Math.min(start - from.start, from.node.length),
        endContainer: to.node,
        endOffset: Math.min(end - to.start, to.node.length),
      }),
    ];
  });
}

export function rangesOf(
  root: Element,
  find: (text: string) => readonly Mark[],
  isLeftOut = (_element: Element): boolean => false,
): StaticRange[] {
  const found = read(root, isLeftOut);
  return rangesAt(found, find(found.text));
}

/** So much of a message is looked through at once. */
const AT_ONCE = 50_000;

/** Where one finds first what was looked for. */
function firstIn(root: Element, find: Finder): StaticRange | null {
  const whole = read(root, () => false);
  for (let from = 0; from < whole.text.length; from += AT_ONCE) {
    const { marks, place } = find(whole.text.slice(from, from + AT_ONCE + MAX_SEARCH_CHARS));
    const mark = marks.find(([start, end]) => place !== null && start <= place && place < end);
    if (mark) return rangesAt(whole, [[from + mark[0], from + mark[1]]])[0] ?? null;
  }
  return null;
}
