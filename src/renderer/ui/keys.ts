import { say } from '../../shared/words/say';
const isMac = navigator.userAgent.includes('Mac OS');

/** How a shortcut is written on this system. */
export const shortcutText = (key: string): string => (isMac ? `⌘${key}` : say('keys.ctrl', { key }));

/** Ctrl, or Command on a Mac, and no other modifier. */
export const isCommandKey = (event: KeyboardEvent): boolean =>
  (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
