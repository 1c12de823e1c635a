import { type Command, commands } from '../../shared/commands';
import { say } from '../../shared/words/say';

const isMac = navigator.userAgent.includes('Mac OS');
const SHIFT = 'Shift+';

/** So far Page Up and Page Down lead in a list. */
export const PAGE_ROWS = 10;

/** To which of a list's rows a key leads from one of them; undefined for keys that lead nowhere. */
export const rowBy = (key: string, at: number, last: number): number | undefined =>
  ({
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: last,
    PageUp: Math.max(at - PAGE_ROWS, 0),
    PageDown: Math.min(at + PAGE_ROWS, last),
  })[key];

/** How keys that are pressed with Ctrl, or Command on a Mac, are written on this system. */
export function shortcutText(keys: string): string {
  const key = keys.startsWith(SHIFT) ? say('keys.shift', { key: keys.slice(SHIFT.length) }) : keys;
  return isMac ? `⌘${key}` : say('keys.ctrl', { key });
}

export const keysOf = (command: Command): string => shortcutText(commands[command].keys);

/** Ctrl, or Command on a Mac, and no other modifier but Shift. */
export const isCommandKey = (event: KeyboardEvent): boolean =>
  (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;

/** Which way reading goes on: 1 to the right, −1 to the left. */
export const readingWay = (): 1 | -1 => (document.documentElement.dir === 'rtl' ? -1 : 1);

/** Whether this arrow key leads on in the way of reading (1) or back (−1); undefined for every other key. */
export function acrossBy(key: string): number | undefined {
  const right = { ArrowRight: 1, ArrowLeft: -1 }[key];
  return right === undefined ? undefined : right * readingWay();
}
