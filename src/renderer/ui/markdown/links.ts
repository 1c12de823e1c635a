/** What a link of an answer may be: the address to open, and where it truly leads, for the person to see. */
export interface SafeLink {
  readonly url: string;
  readonly host: string;
}

const MAX_URL_CHARS = 4_000;

/** What listens on this computer speaks no https, and main opens nothing else: such an address stays text. */
const OF_THIS_COMPUTER =
  /^http:\/\/(?:[\w-]+\.)*(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?:[:/?#]|$)/i;

/** Who wrote `http:` or no scheme wanted the page: it is opened over a connection that nobody reads. */
export const overHttps = (href: string): string =>
  OF_THIS_COMPUTER.test(href) ? href : href.replace(/^(?:http:\/\/|(?=www\.))/i, 'https://');

/** Answers are hostile input: only absolute https and mailto addresses are links; everything else stays text. */
export function safeLink(href: string): SafeLink | null {
  if (href.length > MAX_URL_CHARS) return null;
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  switch (url.protocol) {
    case 'https:':
      // A name in front of the host is there to make one host look like another.
      if (url.username || url.password || !url.hostname) return null;
      return { url: url.href, host: url.host };
    case 'mailto:': {
      const address = decode(url.pathname);
      return address ? { url: url.href, host: address } : null;
    }
    default:
      return null;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path) || null;
  } catch {
    return null;
  }
}

/** The telephone number of a link that cannot be opened, where what stands for it does not say it; else ''. */
export function hiddenNumber(href: string, label: string): string {
  const number = decode(/^(?:tel|sms|callto):([^?;]*)/i.exec(href)?.[1] ?? '') ?? '';
  const digits = (text: string): string => text.replace(/\D/g, '');
  return digits(label).includes(digits(number)) ? '' : number;
}

/** The host of an image that is never fetched. */
export function imageHost(href: string): string {
  try {
    return new URL(href).host || 'unknown address';
  } catch {
    return 'unknown address';
  }
}
