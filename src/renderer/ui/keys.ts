import { type Command, commands } from '../../shared/commands';
import { say } from '../../shared/words/say';

const isMac = navigator.userAgent.includes('Mac OS');
const SHIFT = 'Shift+';

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
