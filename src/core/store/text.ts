import { AUTO_TITLE_CHARS } from '../../shared/limits';

/** SQLite's driver cuts text at U+0000 and PostgreSQL refuses it: without it, both keep all the rest. */
export function storable(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

/** A title from a question: its first line that says anything, cut between words. Null when there is none. */
export function autoTitle(question: string): string | null {
  const line = /\S[^\n\r]*/u.exec(question)?.[0].replace(/\s+/gu, ' ').trim();
  if (!line) return null;
  const characters = Array.from(line.slice(0, AUTO_TITLE_CHARS * 4));
  if (characters.length <= AUTO_TITLE_CHARS) return characters.join('');
  const cut = characters.slice(0, AUTO_TITLE_CHARS - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  // A single very long word is cut anywhere; otherwise at most half of the room is given up for whole words.
  const kept = lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut;
  return `${kept.trimEnd()}…`;
}
