import { webFrame } from 'electron';
import type { SpelledWord } from '../../shared/spelled-words';
import { type AskKnown, Checker } from './checker';
import { Marks } from './marks';
import { isTextBox, type Piece, piecesOf } from './pieces';
import { ShownWords } from './shown-words';

/*
 * Spelling, of the field that has the keyboard. Chromium's own marks know nothing of codes and addresses around a word, nor
 * of the person's own words, and its hook for others hangs in Electron 33 (electron/electron#45001). So it is only asked,
 * word by word, and the marks are drawn here.
 */

/** After the last letter: until then the word is still being typed. */
const TYPED_MS = 600;
/** How often it is looked whether the field was moved or emptied, of which no event tells. */
const LOOK_MS = 250;
/** Of several dictionaries each comes when it comes. */
const LATER_MS = [500, 2_000];

interface ShownWord extends SpelledWord {
  readonly piece: Piece;
}

export function checkSpelling(askKnown: AskKnown, onChanged: (listener: () => void) => void): void {
  const checker = new Checker(askKnown);
  const marks = new Marks();
  const taken = new WeakSet<HTMLElement>();
  const words = new ShownWords();
  const observer = new MutationObserver(() => plan());
  let field: HTMLElement | null = null;
  let asked: ShownWord | null = null;
  let typedAt = 0;
  let frame = 0;
  let looking = 0;
  let looked = '';

  /** Of the field, every word; none where no dictionary is there. */
  const wordsNow = (): ShownWord[] => {
    if (!field || !checker.isReady()) return [];
    marks.attach();
    const pieces = piecesOf(field, marks.mirror);
    const known = words.of(pieces.map(({ text }) => text));
    return pieces.flatMap((piece, at) => (known[at] ?? []).map((each) => ({ ...each, piece })));
  };

  const plan = (): void => {
    if (frame === 0) frame = requestAnimationFrame(show);
  };

  function show(): void {
    frame = 0;
    const all = wordsNow();
    const isTyping = performance.now() - typedAt < TYPED_MS;
    const found = all.filter(({ word }) => checker.isMisspelt(word));
    const finished = isTyping ? found.filter((each) => !holdsCursor(each)) : found;
    marks.draw(finished.flatMap(boxesOf), field ? seenOf(field) : new DOMRect());
    if (isTyping) setTimeout(plan, TYPED_MS);
    const unknown = new Set(all.map(({ word }) => word).filter((word) => !checker.isKnown(word)));
    if (unknown.size > 0) void checker.look([...unknown]).then((isAnswered) => isAnswered && plan());
  }

  window.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      field = target instanceof HTMLElement && isChecked(target) ? target : null;
      observer.disconnect();
      checker.startAnew();
      window.clearInterval(looking);
      if (field) {
        looking = window.setInterval(look, LOOK_MS);
        // It is checked here, and by Chromium no more.
        taken.add(field);
        field.setAttribute('spellcheck', 'false');
        if (!isTextBox(field))
          observer.observe(field, { childList: true, characterData: true, subtree: true });
      }
      plan();
    },
    true,
  );
  window.addEventListener(
    'focusout',
    () => {
      field = null;
      window.clearInterval(looking);
      observer.disconnect();
      plan();
    },
    true,
  );
  const isChecked = (element: HTMLElement): boolean =>
    (isTextBox(element) || element.isContentEditable) && (taken.has(element) || element.spellcheck);

  window.addEventListener(
    'input',
    () => {
      typedAt = performance.now();
      plan();
    },
    true,
  );
  window.addEventListener(
    'scroll',
    ({ target }) => {
      // A conversation scrolls with each word of an answer, and moves no field.
      if (field && target instanceof Node && isWithin(field, target)) plan();
    },
    true,
  );
  window.addEventListener('resize', plan);
  function look(): void {
    if (!field) return;
    const { left, top, width, height } = field.getBoundingClientRect();
    const now = [
      left,
      top,
      width,
      height,
      isTextBox(field) ? field.value.length : '',
      checker.isReady(),
    ].join();
    if (now !== looked) plan();
    looked = now;
  }
  const lookAgain = (): void => {
    const shown = new Set(wordsNow().map(({ word }) => word));
    void checker.lookAgain([...shown]).then(plan);
  };
  onChanged(() => {
    checker.startAnew();
    lookAgain();
    for (const ms of LATER_MS) setTimeout(lookAgain, ms);
  });

  window.addEventListener(
    'contextmenu',
    ({ button, clientX, clientY }) => {
      const isMeant = (each: ShownWord): boolean =>
        button === 2 ? boxesOf(each).some((box) => isIn(box, clientX, clientY)) : holdsCursor(each);
      asked = wordsNow().find(isMeant) ?? null;
      if (asked && checker.isMisspelt(asked.word)) select(asked);
    },
    true,
  );
  // Main asks when the menu opens (`main/context-menu.ts`); nothing may be known of the word yet. No page sees this world.
  const misspelling = async () => {
    const about = asked;
    if (!about) return null;
    if (!checker.isKnown(about.word)) await checker.look([about.word]);
    if (!checker.isMisspelt(about.word)) return null;
    select(about);
    return { word: about.word, suggestions: webFrame.getWordSuggestions(about.word) };
  };
  Object.assign(globalThis, { misspelling });
}

/** Also where a shadow root lies between. */
function isWithin(node: Node, outer: Node): boolean {
  if (outer.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && isWithin(root.host, outer);
}

const boxesOf = ({ piece, from, to }: ShownWord): DOMRect[] => piece.boxes(from, to);

/** What is chosen in the menu takes its place. */
const select = ({ piece, from, to }: ShownWord): void => piece.select(from, to);

const holdsCursor = ({ piece, from, to }: ShownWord): boolean => piece.holdsCursor(from, to);

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** What is to be seen of it: an editor is as high as its text, and scrolls within what holds it. */
function seenOf(field: HTMLElement): DOMRect {
  const own = field.getBoundingClientRect();
  const around = field.parentElement?.getBoundingClientRect() ?? own;
  if (isTextBox(field)) return own;
  const [left, top] = [Math.max(own.left, around.left), Math.max(own.top, around.top)];
  return new DOMRect(
    left,
    top,
    Math.min(own.right, around.right) - left,
    Math.min(own.bottom, around.bottom) - top,
  );
}
