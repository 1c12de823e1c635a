/** What a right answer has: words, a number however it is written, or what a row says that was looked up for it. */
export const EXPECTS = ['words', 'number', 'row'] as const;
export type Expects = (typeof EXPECTS)[number];

/** A question about the person's facts, and what a right answer has. */
export interface TestQuestion {
  readonly question: string;
  readonly expects: Expects;
  /** Words, one number, or values of one row of which the first names it. */
  readonly expected: readonly string[];
}

const LINES = { words: 'A: ', number: 'N: ', row: 'R: ' } as const satisfies Readonly<
  Record<Expects, string>
>;

/** As the document keeps them: plain lines that a person can read and change. */
export function writeTestQuestions(questions: readonly TestQuestion[]): string {
  const lines = questions.map(
    ({ question, expects, expected }) =>
      `Q: ${question.replace(/\s+/g, ' ').trim()}\n${LINES[expects]}${expected.join(', ')}`,
  );
  return lines.join('\n\n');
}

export function readTestQuestions(content: string): TestQuestion[] {
  const found: TestQuestion[] = [];
  for (const line of content.split('\n')) {
    const last = found.at(-1);
    const expects = EXPECTS.find((each) => line.startsWith(LINES[each]));
    if (line.startsWith('Q: ')) found.push({ question: line.slice(3), expects: 'words', expected: [] });
    else if (expects && last) {
      found[found.length - 1] = { ...last, expects, expected: expectedOf(expects, line.slice(3)) };
    }
  }
  return found;
}

/** What a person types; a number may have commas of its own. */
export function expectedOf(expects: Expects, text: string): string[] {
  return (expects === 'number' ? [text] : text.split(','))
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
