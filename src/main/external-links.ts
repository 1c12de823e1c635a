import { type InputEvent, shell } from 'electron';
import { onEachContents } from './each-contents';

/** Of an address for mail: what a letter begins with. `attach` would send a file along. */
const MAIL_FIELDS = new Set(['to', 'cc', 'subject', 'body']);
/** What a person does with a link. */
const ACTS = new Set<InputEvent['type']>(['mouseDown', 'keyDown', 'rawKeyDown', 'touchStart', 'gestureTap']);
/** In ms: Chromium forgets an act then, too. */
const ACT_LASTS = 5000;

/**
 * The one place that opens anything outside the app: https and mailto, one address for one act of a person.
 * Everything else is ignored (false): answers are hostile input, and `ms-msdt:`, `smb:` and `file:` links have taken over
 * machines.
 */
export interface Opener {
  /** @param acted what Chromium says of the page: a person did something in it a moment ago */
  open(address: string, acted: boolean): Promise<boolean>;
}

export function createOpener(): Opener {
  let opened = -Infinity;
  let actSinceThen = false;
  onEachContents((contents) => {
    contents.on('input-event', (_input, { type }) => {
      if (ACTS.has(type)) actSinceThen = true;
    });
  });
  return {
    async open(address, acted) {
      const allowed = allowedAddress(address);
      // A screen reader acts without mouse and keys: then the page's word must do, and time be between.
      if (allowed === null || !acted || (!actSinceThen && Date.now() - opened < ACT_LASTS)) return false;
      opened = Date.now();
      actSinceThen = false;
      await shell.openExternal(allowed);
      return true;
    },
  };
}

function allowedAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.username !== '' || url.password !== '') return null;
  if (url.protocol === 'https:') return url.href;
  return url.protocol === 'mailto:' ? letter(url) : null;
}

/** Encoded by hand: URLSearchParams writes a space as `+`, which mail programs show. */
function letter({ pathname, searchParams }: URL): string {
  const fields = [...searchParams]
    .filter(([name]) => MAIL_FIELDS.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}=${encodeURIComponent(value)}`);
  return `mailto:${pathname}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}
