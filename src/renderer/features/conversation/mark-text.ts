import type { Finder } from '../../../shared/find-terms';

const LOG = '.log';
/** The message that was asked for. */
const TARGET_NAME = 'data-target';
export const TARGET = `[${TARGET_NAME}]`;

/** Of marks that lie over each other, which is seen. */
const PRIORITY = { hit: 0, find: 0, here: 1 } as const;
const CHANGES = { subtree: true, childList: true, characterData: true } as const;

/**
 * Marks what is found in the messages that are on the page, also in those that come onto it, without changing an element.
 * The returned function takes the marks away.
 */
export function markText(name: keyof typeof PRIORITY, find: Finder, within = ''): () => void {
  const log = document.querySelector(LOG);
  if (!log) return () => undefined;
  let scheduled = 0;
  const mark = (): void => {
    scheduled = 0;
    const roots = within === '' ? [log] : log.querySelectorAll(within);
    const marks = new Highlight(...[...roots].flatMap((root) => rangesOf(root, find).ranges));
    marks.priority = PRIORITY[name];
    CSS.highlights.set(name, marks);
  };
  const later = (): void => {
    scheduled ||= requestAnimationFrame(mark);
  };
  const changes = new MutationObserver(later);
  changes.observe(log, { ...CHANGES, ...(within !== '' && { attributeFilter: [TARGET_NAME] }) });
  mark();
  return () => {
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
      show(rangesOf(row, find).first);
      onArrival?.(row);
    } else if (frames > 0) revealText(find, onArrival, frames - 1);
  });
}

function show(range: Range | null): void {
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  for (
    let folded = element.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true;
  element.scrollIntoView({ block: 'center' });
  // A paragraph may be longer than the window, too.
  const scroller = element.closest('.log-scroll');
  const { top, bottom } = range.getBoundingClientRect();
  const seen = scroller?.getBoundingClientRect();
  if (seen && (top < seen.top || bottom > seen.bottom))
    scroller?.scrollBy(0, top - (seen.top + seen.bottom) / 2);
}

const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, pre, figcaption, summary, button, .bubble';
/** A formula's second text, which is for screen readers. */
const UNSEEN = '.katex-mathml';

/** A text runs through bold words and coloured code, and ends with its line or its block. */
export function rangesOf(root: Element, find: Finder): { ranges: Range[]; first: Range | null } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(UNSEEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
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
  const { marks, place } = find(text);
  let index = 0;
  let first: Range | null = null;
  const ranges = marks.map(([start, end]) => {
    const range = new Range();
    while ((pieces[index + 1]?.start ?? Infinity) <= start) index += 1;
    const from = pieces[index];
    let last = index;
    while ((pieces[last + 1]?.start ?? Infinity) < end) last += 1;
    const to = pieces[last];
    if (from && to) {
      range.setStart(from.node, Math.min(start - from.start, from.node.length));
      range.setEnd(to.node, Math.min(end - to.start, to.node.length));
    }
    if (place !== null && start <= place && place < end) first = range;
    return range;
  });
  return { ranges, first };
}
