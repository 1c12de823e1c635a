/** A question about the person's facts, and words that a right answer has. */
export interface TestQuestion {
  readonly question: string;
  readonly expected: readonly string[];
}

/** As the document keeps them: plain lines that a person can read and change. */
export function writeTestQuestions(questions: readonly TestQuestion[]): string {
  const lines = questions.map(
    ({ question, expected }) => `Q: ${question.replace(/\s+/g, ' ').trim()}\nA: ${expected.join(', ')}`,
  );
  return lines.join('\n\n');
}

export function readTestQuestions(content: string): TestQuestion[] {
  const found: TestQuestion[] = [];
  for (const line of content.split('\n')) {
    const last = found.at(-1);
    if (line.startsWith('Q: ')) found.push({ question: line.slice(3), expected: [] });
    else if (line.startsWith('A: ') && last) {
      found[found.length - 1] = { ...last, expected: wordsOf(line.slice(3)) };
    }
  }
  return found;
}

export const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
