/**
 * What nobody sees in a text: control characters, soft hyphens, marks of direction, spaces without width. Joiners stay:
 * Persian words and emoji are made with them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** The text as it is copied: nothing goes along that is not seen. */
export const seenText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '');
