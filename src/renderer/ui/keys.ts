const isMac = navigator.userAgent.includes('Mac OS');

/** How a shortcut is written on this system. */
export const shortcutText = (key: string): string => (isMac ? `⌘${key}` : `Ctrl+${key}`);

/** Ctrl, or Command on a Mac, and no other modifier. */
export const isCommandKey = (event: KeyboardEvent): boolean =>
  (isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;
