import { cutAt } from '../../shared/cut';

/** As much as a list of documents shows of a name. */
const LONGEST = 60;

/** What a text is called that came without a name: as its first line says, without the signs of a heading or a list; null where nothing is said. */
export function nameOfText(text: string): string | null {
  const line = text.split('\n').find((each) => /\p{L}/u.test(each));
  const name = line
    ?.replace(/^\s*(?:#{1,6}|[-*+•>])\s+/, '')
    .replace(/^[*_`]+|[\s#*_`]+$/g, '')
    .replace(/[:：]$/, '')
    .trim();
  if (!name) return null;
  if (name.length <= LONGEST) return name;
  const part = cutAt(name, LONGEST);
  // Not every script has spaces between words.
  const end = part.lastIndexOf(' ');
  return `${part.slice(0, end > LONGEST / 2 ? end : part.length).replace(/[\s,;:.–-]+$/, '')}…`;
}
