import { tokenize } from '../../world/groq/protocol';

/** Stands at the end of every answer, so that its arrival on the screen can be seen. */
export const END_MARK = 'END-OF-ANSWER';

const WORDS =
  'the delivery leaves on Monday and the price list names every part by its number so that nobody has to guess what a customer ordered or when it was promised to them'.split(
    ' ',
  );

/** The same words for the same seed, in every run. */
function words(count: number, seed: number): string {
  return Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * 5 + (i >> 3)) % WORDS.length]).join(
    ' ',
  );
}

export function codeBlock(lines: number, language = 'ts'): string {
  const body = Array.from(
    { length: lines },
    (_, i) =>
      [
        `export function part${i}(id: number): string {`,
        `  const found = stock.get(id + ${i}) ?? null; // ${WORDS[i % WORDS.length]}`,
        `  return found === null ? 'none' : \`\${found.name} at \${found.price * ${i}}\`;`,
        '}',
      ][i % 4],
  );
  return `\`\`\`${language}\n${body.join('\n')}\n\`\`\``;
}

const paragraph = (seed: number): string =>
  `${words(30, seed)}, **${words(3, seed + 1)}**, and \`${words(1, seed + 2)}\`. See [${words(2, seed + 3)}](https://example.com/${seed}) for _${words(4, seed + 4)}_.`;

const list = (seed: number): string =>
  Array.from({ length: 6 }, (_, i) => `- **${words(2, seed + i)}**: ${words(12, seed + i)}`).join('\n');

const table = (seed: number): string =>
  [
    '| Part | Price | Note |',
    '| --- | ---: | --- |',
    ...Array.from({ length: 8 }, (_, i) => `| ${words(2, seed + i)} | ${seed + i},00 | ${words(4, seed)} |`),
  ].join('\n');

/** Headings, paragraphs, lists, tables and, for each 8,000 tokens, six code blocks of which one has 400 lines. */
export function longAnswer(tokens: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let section = 0; count < tokens; section++) {
    const inRound = section % 24;
    const added = [
      `## ${words(5, section)}`,
      paragraph(section),
      paragraph(section + 100),
      section % 2 === 0 ? list(section) : table(section),
      ...(inRound === 3
        ? [codeBlock(400)]
        : inRound % 4 === 1 && inRound < 20
          ? [codeBlock(20, 'python')]
          : []),
    ].join('\n\n');
    parts.push(added);
    count += tokenize(added).length;
  }
  const text = tokenize(parts.join('\n\n'))
    .slice(0, tokens - 8)
    .join('');
  // An open code block would swallow the mark.
  const isOpen = (text.match(/^```/gm) ?? []).length % 2 === 1;
  return `${text}${isOpen ? '\n```' : ''}\n\n${END_MARK}`;
}
