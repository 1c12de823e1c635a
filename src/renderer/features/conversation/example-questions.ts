import { say } from '../../../shared/words/say';

/** Longest subject in a question that still reads as one. */
const MAX_SUBJECT_CHARS = 48;
const MAX_WORDS = 6;

/** What a line of facts is about: its first words, up to the first comma, colon, dash or bar. */
export function subjectOf(line: string): string | null {
  const clean = line
    .replace(/^[\s#>*\-•\d.)|]+(?=\D)/u, '')
    .replace(/[*_`]/g, '')
    .trim();
  const head = /^[^,;:|\t–—(]+?(?=\s[-–—]\s|[,;:|\t–—(]|$)/u.exec(clean)?.[0]?.trim() ?? '';
  const words = head.replace(/[.!?]+$/u, '').split(/\s+/);
  const subject = words.slice(0, MAX_WORDS).join(' ');
  if (subject.length < 2 || subject.length > MAX_SUBJECT_CHARS || !/\p{L}/u.test(subject)) return null;
  // More words than that are a sentence, not a name.
  return words.length > MAX_WORDS ? null : subject;
}

/**
 * Up to three questions that the person's own facts can answer.
 * @param texts training texts, the most telling first.
 */
export function exampleQuestions(texts: readonly string[]): readonly string[] {
  const subjects: string[] = [];
  for (const line of texts.flatMap((text) => text.slice(0, 20_000).split('\n'))) {
    const subject = subjectOf(line);
    if (subject && !subjects.includes(subject)) subjects.push(subject);
    if (subjects.length === 3) break;
  }
  const [first, second, third] = subjects;
  if (first === undefined) return [];
  if (second === undefined)
    return [
      say('empty.example.tell', { subject: first }),
      say('empty.example.know', { subject: first }),
      say('empty.example.summarise', { subject: first }),
    ];
  return [
    say('empty.example.tell', { subject: first }),
    say('empty.example.know', { subject: third ?? second }),
    say('empty.example.compare', { first, second }),
  ];
}
