import { FIRST_COST, roomOf } from './budget';
import { type Highlighting, highlight } from './highlighter';
import { inPieces, pieceOf } from './code-pieces';
import type { Line } from './highlight-protocol';
import { pieceEnd } from './pieces';

/** Lines in one box: a line that is added lays out its own box again, and none of those above. */
const BOX_LINES = 40;
/** Without colours so many lines are drawn in a frame. */
const FRAME_LINES = 1_200;
/** Boxes beyond these, and beyond what the first frame lays out, are laid out where they are in view. */
const NEAR_BOXES = 25;
const NEAR_ROOM = FIRST_COST;
/** When so much of a growing block waits for its colours, it goes on without; they come when it is whole. */
const MAX_WAITING_CHARS = 8_000;

/**
 * Draws a code block that may grow, line by line, outside of React: each line is made once. What the highlighter has not
 * coloured yet stands behind the coloured lines as plain text, which is at most a few lines.
 */
export class CodePainter {
  /** The boxes stand by themselves: one that is put before something styles all of them again. */
  readonly #lines = document.createElement('span');
  readonly #language: string;
  readonly #rest: HTMLElement;
  readonly #restText = document.createTextNode('');
  /** Where the rest begins, and how far it stands in pieces. */
  #restFrom = 0;
  #pieced = 0;
  #box: HTMLElement | null = null;
  #boxLines = 0;
  #boxes = 0;
  #room = 0;
  #code = '';
  /** How much of the code stands in boxes. */
  #painted = 0;
  #done = false;
  #highlighting: Highlighting | null = null;
  #plain: boolean;
  /** The highlighter could not finish it. */
  #isGivenUp = false;
  #frame = 0;

  constructor(place: HTMLElement, language: string) {
    this.#language = language;
    this.#plain = language === '';
    this.#rest = box();
    this.#rest.appendChild(this.#restText);
    this.#lines.className = 'code-lines';
    place.replaceChildren(this.#lines, this.#rest);
  }

  show(code: string, done: boolean): void {
    if (!code.startsWith(this.#code)) this.#startOver();
    const isNews = done && !this.#done;
    this.#code = code;
    this.#done = done;
    if (this.#language !== '' && isNews && this.#plain && !this.#isGivenUp) this.#startOver();
    if (!this.#plain) {
      this.#highlighting ??= highlight(this.#language, (lines) => this.#receive(lines));
      if (!this.#highlighting.feed(code, done)) this.#plain = true;
    }
    if (!this.#plain && !done && code.length - this.#painted > MAX_WAITING_CHARS) {
      this.#forget();
      this.#plain = true;
    }
    if (this.#plain) this.#paintPlainly();
    this.#showRest();
  }

  end(): void {
    this.#forget();
    cancelAnimationFrame(this.#frame);
  }

  #receive(lines: readonly Line[] | null): void {
    if (lines) {
      this.#paint(lines);
      return;
    }
    this.#isGivenUp = true;
    this.#plain = true;
    this.#forget();
    this.show(this.#code, this.#done);
  }

  #paint(lines: readonly Line[]): void {
    for (const line of lines) {
      const nodes = line.flatMap((run) => (typeof run === 'string' ? inPieces(run) : [coloured(run)]));
      const text = line.map((run) => (typeof run === 'string' ? run : run[1])).join('');
      this.#append(nodes, text);
      this.#painted = Math.min(this.#code.length, this.#painted + text.length + 1);
    }
    this.#showRest();
  }

  /** The last line stays open while the block grows. Of many lines the next follow with the next frame. */
  #paintPlainly(): void {
    for (let drawn = 0; drawn < FRAME_LINES;) {
      const room = BOX_LINES - (this.#box && this.#boxLines < BOX_LINES ? this.#boxLines : 0);
      let lines = 0;
      let end = this.#painted;
      for (; lines < room; lines++) {
        const next = this.#code.indexOf('\n', end);
        if (next === -1 || next - this.#painted > MAX_WAITING_CHARS * 2) break;
        end = next + 1;
      }
      if (lines === 0) {
        const next = this.#code.indexOf('\n', end);
        if (next === -1) return;
        [lines, end] = [1, next + 1];
      }
      const text = this.#code.slice(this.#painted, end - 1);
      this.#append(inPieces(text), text, lines);
      this.#painted = end;
      drawn += lines;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#paintPlainly();
      this.#showRest();
    });
  }

  #append(nodes: readonly (Node | string)[], text: string, lines = 1): void {
    if (!this.#box || this.#boxLines >= BOX_LINES) {
      this.#box = box();
      this.#boxLines = 0;
      this.#lines.append(this.#box);
      this.#boxes += 1;
      if (this.#boxes > NEAR_BOXES || this.#room > NEAR_ROOM) this.#box.dataset.far = '';
    }
    // No line break at the end of a box: boxes stand below each other by themselves.
    if (this.#boxLines > 0) this.#box.append('\n');
    this.#box.append(...nodes);
    if (this.#boxLines === 0 && lines === 1 && text === '') this.#box.append('\u200b');
    this.#boxLines += lines;
    this.#room += roomOf(text);
  }

  #showRest(): void {
    // What is far from painted follows with its lines.
    const waits = this.#plain && this.#code.includes('\n', this.#painted);
    const end = waits ? this.#painted : this.#code.length;
    if (this.#restFrom !== this.#painted || this.#pieced > end) this.#restOver();
    this.#pieceRest(end);
    this.#rest.hidden = end === this.#painted;
    const rest = this.#code.slice(this.#pieced, end);
    if (this.#restText.data === rest) return;
    // Growing text is appended to, so that what is selected in it stays selected.
    if (rest.startsWith(this.#restText.data))
      this.#restText.appendData(rest.slice(this.#restText.data.length));
    else this.#restText.data = rest;
  }

  /** What is whole of a long line stands before the text that grows. */
  #pieceRest(end: number): void {
    const isLine = !this.#code.slice(this.#pieced, end).includes('\n');
    const nodes = isLine ? this.#piecesOfLine(end) : inPieces(this.#code.slice(this.#pieced, end));
    if (!isLine && nodes.length < 2) return;
    this.#restText.before(...nodes);
    if (!isLine) this.#pieced = end;
  }

  #piecesOfLine(end: number): HTMLElement[] {
    const pieces: HTMLElement[] = [];
    for (;;) {
      const next = pieceEnd(this.#code, this.#pieced, end);
      if (next === end) return pieces;
      pieces.push(pieceOf(this.#code.slice(this.#pieced, next)));
      this.#pieced = next;
    }
  }

  #restOver(): void {
    this.#restFrom = this.#painted;
    this.#pieced = this.#painted;
    if (this.#rest.firstChild === this.#restText) return;
    this.#restText.data = '';
    this.#rest.replaceChildren(this.#restText);
  }

  #startOver(): void {
    this.#forget();
    this.#plain = this.#language === '';
    this.#painted = 0;
    this.#box = null;
    this.#boxLines = 0;
    this.#boxes = 0;
    this.#room = 0;
    cancelAnimationFrame(this.#frame);
    this.#restOver();
    this.#restText.data = '';
    this.#lines.replaceChildren();
  }

  #forget(): void {
    this.#highlighting?.end();
    this.#highlighting = null;
  }
}

function box(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'code-box';
  return element;
}

function coloured([kind, text]: readonly [kind: string, text: string]): HTMLElement {
  const element = document.createElement('span');
  element.className = `tok-${kind}`;
  element.textContent = text;
  return element;
}
