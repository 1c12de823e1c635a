/* What a formula may be, and when it is drawn: the typesetter takes as long as a formula wants it to. */

/** Formulas are short, and nobody writes fractions in each other so deep. */
const MAX_TEX_CHARS = 2_000;
const MAX_DEPTH = 16;
const MAX_CELLS = 400;

/** What makes a formula longer than it is written. */
const DEFINES =
  /\\(?:[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|(?:re)?newenvironment|char|csname|expandafter)(?![a-zA-Z])/;
const OPENS = /\\(?:begin|left|bgroup|begingroup)(?![a-zA-Z])|(?<!\\)\{/y;
const CLOSES = /\\(?:end|right|egroup|endgroup)(?![a-zA-Z])|(?<!\\)\}/y;
/** Commands that take the next one as what they are over: they nest without brackets. */
const NESTED =
  /(?:\\(?:sqrt|frac|[dtc]frac|binom|hat|bar|vec|tilde|over\w+|under\w+|wide\w+|math\w+|text\w+|boxed)\s*){6}/;
const CELL = /&|\\\\|\\cr(?![a-zA-Z])/g;

/** A formula that would take the typesetter long, or the stack: it stays as it was written. */
export function isTooMuch(tex: string): boolean {
  if (tex.length > MAX_TEX_CHARS || DEFINES.test(tex) || NESTED.test(tex)) return true;
  return (tex.match(CELL)?.length ?? 0) > MAX_CELLS || depthOf(tex) > MAX_DEPTH;
}

function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < tex.length; at++) {
    OPENS.lastIndex = CLOSES.lastIndex = at;
    if (OPENS.test(tex)) deepest = Math.max(deepest, ++depth);
    else if (CLOSES.test(tex)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Of each frame, for formulas. */
const BUDGET_MS = 12;

const waiting = new Set<() => void>();
let spent = 0;
let isPlanned = false;

/** Draws at once, or in one of the next frames where this one has drawn enough. The returned function withdraws it. */
export function inTurn(draw: () => void): () => void {
  if (waiting.size > 0 || spent > BUDGET_MS) waiting.add(draw);
  else run(draw);
  if (!isPlanned) {
    isPlanned = true;
    requestAnimationFrame(frame);
  }
  return () => waiting.delete(draw);
}

function run(draw: () => void): void {
  waiting.delete(draw);
  const started = performance.now();
  draw();
  spent += performance.now() - started;
}

function frame(): void {
  spent = 0;
  for (const draw of waiting) {
    run(draw);
    if (spent > BUDGET_MS) break;
  }
  isPlanned = waiting.size > 0 || spent > 0;
  if (isPlanned) requestAnimationFrame(frame);
}
