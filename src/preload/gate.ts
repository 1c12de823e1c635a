/* What a page can cost main: whatever is asked for, a little at a time. */

/** Calls of one operation that main has at once. More wait here, where they hold up nobody but their page. */
const AT_ONCE = 4;
/** Larger ones go alone. */
const LARGE_CHARS = 256 * 1024;
/** A file, and what goes along with it. */
const MOST_CHARS = 40 * 1024 * 1024;
/** Values within values; what the interface asks for has some hundreds. */
const MOST_VALUES = 10_000;

interface Call {
  readonly isLarge: boolean;
  readonly start: () => void;
}

const NEVER_TAKEN: ReadonlySet<string> = new Set(['bigint', 'function', 'symbol']);

/** Lets few calls through at a time, in the order in which they came. */
export class Gate {
  readonly #waiting: Call[] = [];
  #inside = 0;
  #isFull = false;
  #isOpen = false;

  enter(chars: number, start: () => void): void {
    this.#waiting.push({ isLarge: chars > LARGE_CHARS, start });
    this.#let();
  }

  leave(): void {
    this.#inside -= 1;
    this.#isFull = false;
    this.#let();
  }

  /** The page is going: what waits here, and what it still says, would be lost with it. */
  open(): void {
    this.#isOpen = true;
    this.#let();
  }

  #let(): void {
    for (let next = this.#waiting[0]; next && (this.#isOpen || !this.#isFull); next = this.#waiting[0]) {
      if (next.isLarge && this.#inside > 0 && !this.#isOpen) return;
      this.#waiting.shift();
      this.#inside += 1;
      this.#isFull = next.isLarge || this.#inside === AT_ONCE;
      next.start();
    }
  }
}

/**
 * About how many characters it has; null where it would hold main up only to be read, or is nothing that an operation takes.
 * Nothing is counted beyond that.
 */
export function charsOf(input: unknown): number | null {
  const open = [input];
  const seen = new Set<object>();
  let chars = 0;
  for (let values = 0; open.length > 0; values += 1) {
    const value = open.pop();
    if (typeof value === 'string') chars += value.length;
    else if (value instanceof ArrayBuffer) chars += value.byteLength;
    // All that a view looks at is sent, however little it shows.
    else if (ArrayBuffer.isView(value)) open.push(value.buffer);
    else if (NEVER_TAKEN.has(typeof value)) return null;
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      // A map or a blob can hold anything, and none of it would be counted.
      if (!isPlain(value)) return null;
      seen.add(value);
      const names = Array.isArray(value) ? [] : Object.keys(value);
      if ((Array.isArray(value) ? value.length : names.length) > MOST_VALUES) return null;
      for (const name of names) chars += name.length;
      open.push(...(Object.values(value) as unknown[]));
    }
    if (chars > MOST_CHARS || values + open.length > MOST_VALUES) return null;
  }
  return chars;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
