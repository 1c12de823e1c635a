import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { advance, EMPTY_SPLIT, MAX_BLOCK_CHARS, MAX_LINE_CHARS, type Split } from './blocks';

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
  inline:
    '**bold** _em_ `code` [a](https://a.example) ![i](https://b.example/x.png) ~~no~~ \\* &amp;\n\nhttps://c.example\n',
};

/** The block tokens of a text, without the blank lines between them. */
const shape = (tokens: readonly { type: string; raw: string }[]): unknown =>
  tokens.filter((t) => t.type !== 'space').map((t) => [t.type, t.raw.trimEnd()]);
const blocksOf = (split: Split): unknown =>
  shape([...split.closed, ...split.open].flatMap((block) => [...block.tokens]));

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
      const whole = shape(new Lexer({ gfm: true }).lex(text));
      fc.assert(
        fc.property(chunkSizes, (sizes) => {
          const last = feed(text, sizes).at(-1) ?? EMPTY_SPLIT;
          expect(blocksOf(last)).toEqual(whole);
          expect(blocksOf(advance(last, text, true))).toEqual(whole);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('splits any mix of the samples as a whole parse does', () => {
    const mixes = fc.array(fc.constantFrom(...Object.values(samples)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(mixes, chunkSizes, (parts, sizes) => {
        const text = parts.join('\n\n');
        const last = feed(text, sizes).at(-1) ?? EMPTY_SPLIT;
        expect(blocksOf(last)).toEqual(shape(new Lexer({ gfm: true }).lex(text)));
      }),
      { numRuns: 40 },
    );
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
    expect(blocksOf(advance(split, 'Other\n\ntext', false))).toEqual(shape(new Lexer().lex('Other\n\ntext')));
  });

  it('takes line ends of Windows', () => {
    const split = advance(EMPTY_SPLIT, 'One\r\n\r\n- a\r\n- b\r\n', true);
    expect(split.closed.map((b) => b.tokens[0]?.type)).toEqual(['paragraph', 'list']);
  });

  it('shows a line that would stall the lexer as text, at once, and what stands around it as Markdown', () => {
    const text = `# Before\n\n${'\\'.repeat(200_000)}\n\n# After\n`;
    const started = performance.now();
    const split = advance(EMPTY_SPLIT, text, true);
    expect(performance.now() - started).toBeLessThan(500);
    expect(split.closed.map((b) => b.tokens[0]?.type)).toEqual(['heading', 'paragraph', 'heading']);
    expect(split.closed.map((b) => b.raw).join('')).toBe(text);
  });

  it('loses nothing of a text that is longer than one parse may be', () => {
    const line = `${'word '.repeat(MAX_LINE_CHARS / 10)}\n`;
    const text = `${line.repeat(Math.ceil((2.5 * MAX_BLOCK_CHARS) / line.length))}\n- a\n- b\n`;
    expect(
      advance(EMPTY_SPLIT, text, true)
        .closed.map((b) => b.raw)
        .join(''),
    ).toBe(text);
  });
});
