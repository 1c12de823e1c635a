/** With four bytes each, and an ending, no more than a file system takes. */
const MAX_CHARACTERS = 60;
/** Windows keeps these for devices, whatever follows a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A title as a file's name, without its ending, that every system accepts; `fallback` where nothing is left of it. */
export function fileNameOf(title: string | null, fallback: string): string {
  const plain = (title ?? '').replace(/[\s\p{Cc}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ');
  const short = Array.from(plain.replace(/^[\s.]+/, ''))
    .slice(0, MAX_CHARACTERS)
    .join('');
  return short.replace(/[\s.]+$/, '').replace(DEVICE, '_$&') || fallback;
}
