const NAME = 'find';
const LOG = '.log';

/**
 * Marks a text wherever it stands in the messages that are on the page, also in those that come onto it, without changing
 * an element. The returned function takes the marks away.
 */
export function markText(text: string): () => void {
  const log = document.querySelector(LOG);
  if (text === '' || !log) return () => undefined;
  const needle = text.toLowerCase();
  let scheduled = 0;
  const mark = (): void => {
    scheduled = 0;
    CSS.highlights.set(NAME, new Highlight(...rangesOf(log, needle)));
  };
  const later = (): void => {
    scheduled ||= requestAnimationFrame(mark);
  };
  const changes = new MutationObserver(later);
  changes.observe(log, { subtree: true, childList: true, characterData: true });
  mark();
  return () => {
    changes.disconnect();
    cancelAnimationFrame(scheduled);
    CSS.highlights.delete(NAME);
  };
}

/** A message that was gone to is in view within so many frames, wherever it was. */
const FRAMES = 40;

/** Brings the first place of a text in the message that was asked for into view: the message may be longer than it. */
export function revealText(text: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const row = document.querySelector(`${LOG} [data-target]`);
    const box = row?.getBoundingClientRect();
    const isInView = box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
    if (row && isInView) {
      const [first] = rangesOf(row, text.toLowerCase());
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    } else if (frames > 0) revealText(text, frames - 1);
  });
}

function* rangesOf(root: Element, needle: string): Generator<Range> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent?.toLowerCase() ?? '';
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + needle.length);
      yield range;
    }
  }
}
