/** A wave, as the system's checkers draw it. */
const WAVE = `url("data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path d="M0 2.5 1 2.5 3 .5 4 .5" fill="none" stroke="#e5262b"/></svg>',
)}")`;
const HEIGHT = 3;
const MOST_MARKS = 300;

/** Draws what is misspelt over the page, which knows nothing of it. */
export class Marks {
  readonly #layer = document.createElement('div');
  /** Where a text box's text is laid out again. */
  readonly mirror = document.createElement('div');
  readonly #drawn: HTMLElement[] = [];

  constructor() {
    const { style } = this.#layer;
    this.#layer.setAttribute('aria-hidden', 'true');
    style.position = 'fixed';
    style.inset = '0';
    style.overflow = 'hidden';
    style.pointerEvents = 'none';
    style.zIndex = '2147483647';
    const hidden = this.mirror.style;
    hidden.position = 'absolute';
    hidden.visibility = 'hidden';
    hidden.boxSizing = 'border-box';
    hidden.overflowWrap = 'break-word';
    this.#layer.append(this.mirror);
  }

  /** Before anything is laid out in the mirror. */
  attach(): void {
    if (!this.#layer.isConnected) document.body.append(this.#layer);
  }

  draw(boxes: readonly DOMRect[], within: DOMRect): void {
    const seen = boxes
      .filter((box) => box.bottom <= within.bottom + HEIGHT && box.bottom > within.top)
      .slice(0, MOST_MARKS);
    seen.forEach((box, at) => {
      const { style } = (this.#drawn[at] ??= this.#newMark());
      const [left, right] = [Math.max(box.left, within.left), Math.min(box.right, within.right)];
      style.left = `${String(left)}px`;
      style.top = `${String(box.bottom - HEIGHT)}px`;
      style.width = `${String(Math.max(0, right - left))}px`;
      style.display = 'block';
    });
    for (const mark of this.#drawn.slice(seen.length)) mark.style.display = 'none';
  }

  #newMark(): HTMLElement {
    const mark = document.createElement('div');
    mark.style.position = 'absolute';
    mark.style.height = `${String(HEIGHT)}px`;
    mark.style.background = WAVE;
    mark.style.forcedColorAdjust = 'none';
    this.#layer.append(mark);
    return mark;
  }
}
