import { describe, expect, it } from 'vitest';
import { advance, type Block, EMPTY_SPLIT, nextEnd, WRITTEN_SPLIT } from './blocks';
import {
  FRAME_COST,
  MAX_ANSWER_NODES,
  MAX_BLOCK_NODES,
  PLAIN_PIECE_ROOM,
  PLAIN_PIECE_LINES,
  frameEnd,
  roomOf,
} from './budget';
import { lexMarkdown } from './dialect';
import { groupsOf } from './groups';
import { toPlainText } from './plain-text';
import { toSource } from './source';
import { payloads } from './testing/payloads';
import { spentMs } from '../../../shared/testing/spent';

/** What one frame may draw: the block that grows, and what is new. */
const MAX_FRAME_NODES = MAX_BLOCK_NODES + 4_000;

/** Code is drawn in pieces of its own, and formulas in turn. */
const drawnAtOnce = ({ tokens, raw, nodes }: Block): number =>
  tokens[0]?.type === 'code' ? 30 : /\$|\\[([]/.test(raw) ? Math.min(nodes, 60) : nodes;

const linesIn = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

describe('an answer that is meant to hold the window up', () => {
  it('comes in many kinds', () => {
    expect(payloads.length).toBeGreaterThan(150);
  });

  it.each(payloads.map(({ name, text }) => [name, text] as const))(
    '%s: is there to the last sign, with little in each frame and a bounded page',
    (_, text) => {
      const source = toSource(text);
      let split = EMPTY_SPLIT;
      for (let end = 0; end < source.length;) {
        const before = split;
        end = nextEnd(split, source);
        split = advance(split, source.slice(0, end), end === source.length);
        const sum = [...split.closed.slice(before.closed.length), ...split.open].reduce(
          (nodes, block) => nodes + drawnAtOnce(block),
          0,
        );
        expect(sum).toBeLessThan(MAX_FRAME_NODES);
        const grows = split.open.at(-1);
        if (split.plain === 'answer' && grows)
          expect(linesIn(grows.raw)).toBeLessThanOrEqual(PLAIN_PIECE_LINES);
        if (end < source.length) expect(end).toBeGreaterThan(before.source.length);
      }
      expect([...split.closed, ...split.open].map(({ raw }) => raw).join('')).toBe(source);
      const plain = split.closed.filter(({ tokens }) => tokens[0]?.type === 'plain').length;
      expect(split.nodes - plain).toBeLessThan(MAX_ANSWER_NODES + 2 * MAX_BLOCK_NODES);
    },
  );

  it('says so once, and is copied whole', () => {
    const text = `# Before\n\n${'a\n\n'.repeat(20_000)}`;
    let split = EMPTY_SPLIT;
    for (let end = 0; end < text.length;) {
      end = nextEnd(split, text);
      split = advance(split, text.slice(0, end), end === text.length);
    }
    const said = split.closed.filter(({ tokens }) => (tokens[0] as { isFirst?: boolean }).isFirst);
    expect(said).toHaveLength(1);
    expect(toPlainText(text).replace(/\s/g, '')).toBe(`Before${'a'.repeat(20_000)}`);
  });

  it.each(['\n', '\r', '\r\n'])('draws no blank lines by the thousand: %j', (end) => {
    const text = toSource(`Before${end.repeat(400_000)}after`);
    expect(text).toMatch(/^Before\n+after$/);
    expect(text.length).toBeLessThan(2_000);
    const fewer = `${'a\n'.repeat(5)}${'\n'.repeat(900)}b\n`.repeat(800);
    const from = spentMs();
    expect(toSource(fewer)).toBe(fewer);
    expect(spentMs() - from).toBeLessThan(500);
  });

  it.each(['กขค', 'a ب ', '𝔸𠀀\u{1f9ff}x', 'word '])(
    'lays out no long line in one piece, nor much of it at once, and copies it as it is: %s',
    (part) => {
      const text = part.repeat(Math.ceil(50_000 / part.length)).trim();
      const { closed } = advance(EMPTY_SPLIT, text, true);
      expect(closed.map(({ raw }) => raw).join('')).toBe(text);
      for (const { raw } of closed) {
        expect(roomOf(raw)).toBeLessThanOrEqual(PLAIN_PIECE_ROOM);
        expect(raw).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
      }
      for (const group of groupsOf(closed, []))
        expect(group.reduce((sum, { room }) => sum + room, 0)).toBeLessThanOrEqual(3 * PLAIN_PIECE_ROOM);
      expect(toPlainText(text)).toBe(text);
    },
  );

  it('is copied at once, also where a block has to be read to its end', () => {
    const from = spentMs();
    expect(toPlainText('    a\n\n'.repeat(100_000)).match(/a/g)).toHaveLength(100_000);
    expect(spentMs() - from).toBeLessThan(3_000);
  });

  it('is read once, not once for each paragraph of a list', () => {
    const from = spentMs();
    expect(lexMarkdown(`- a\n${'\n  b\n'.repeat(12_000)}`)).toHaveLength(1);
    expect(spentMs() - from).toBeLessThan(2_500);
  });

  it('is as it was written where it is no Markdown, in pieces as it grows, and says nothing about it', () => {
    const text = '# *One* line\n'.repeat(4_000);
    let split = WRITTEN_SPLIT;
    for (let end = 0; end < text.length;) {
      end = nextEnd(split, text);
      split = advance(split, text.slice(0, end), false);
    }
    const another = `${'กขค'.repeat(30_000)}\n# Heading\n`;
    for (const { closed } of [advance(split, text, true), advance(split, another, true)]) {
      expect([text, another]).toContain(closed.map(({ raw }) => raw).join(''));
      for (const { tokens, raw } of closed) {
        expect(tokens).toMatchObject([{ type: 'plain', isFirst: false }]);
        expect(roomOf(raw)).toBeLessThanOrEqual(PLAIN_PIECE_ROOM);
      }
    }
  });

  it('lays out no paragraph of signs of many fonts in one piece, also a short one, and one of the same font as any', () => {
    const kindsIn = (text: string): Set<string | undefined> => {
      const kinds = [false, true].flatMap((done) => {
        const { closed, open } = advance(EMPTY_SPLIT, text, done);
        return [...closed, ...open].map(({ tokens }) => tokens[0]?.type);
      });
      return new Set(kinds);
    };
    expect(kindsIn('𝔸𠀀\u{1f9ff}'.repeat(800))).toEqual(new Set(['plain']));
    expect(kindsIn('กa'.repeat(2_400))).toEqual(new Set(['plain']));
    expect(kindsIn('🙂👍🏽 '.repeat(600))).toEqual(new Set(['paragraph']));
    expect(kindsIn('- 车价\n'.repeat(2_000))).toEqual(new Set(['list']));
    expect(kindsIn('ราคา price 25,000 บาท\n'.repeat(200))).toEqual(new Set(['paragraph']));
  });

  it('draws fewer signs of the other planes with each frame, and no half of one', () => {
    const text = '𝔸𠀀\u{1f9ff}'.repeat(5_000);
    for (const budget of [FRAME_COST, FRAME_COST + 1]) {
      const end = frameEnd(text, 0, budget);
      expect(end).toBeLessThan(FRAME_COST / 39);
      expect(end % 2).toBe(0);
    }
  });

  it('is whole after few frames, however dear its signs: of a long line only what is in view is laid out', () => {
    const text = '𝔸𠀀\u{1f9ff}'.repeat(100_000);
    for (const first of [EMPTY_SPLIT, WRITTEN_SPLIT]) {
      let split = first;
      let frames = 0;
      for (; split.source.length < text.length; frames += 1) {
        const end = nextEnd(split, text);
        split = advance(split, text.slice(0, end), end === text.length);
      }
      expect(frames).toBeLessThan(80);
      expect(split.closed.map(({ raw }) => raw).join('')).toBe(text);
    }
  });

  it.each([
    ['lines', '```\n' + 'a\n'.repeat(390_000)],
    ['a line', '```\n' + '𝔸𠀀\u{1f9ff}'.repeat(120_000)],
    ['lines of a language, beyond what is coloured', '```ts\n' + '// 𝔸𠀀\n'.repeat(70_000)],
  ])('is whole after few frames where it is code: %s', (_, text) => {
    let split = EMPTY_SPLIT;
    let frames = 0;
    for (; split.source.length < text.length; frames += 1)
      split = advance(split, text.slice(0, nextEnd(split, text)), false);
    expect(frames).toBeLessThan(250);
  });

  it('draws in one frame no more of code than its end, and what follows it as always', () => {
    const text = '```\n' + 'a\n'.repeat(5_000) + '```\n' + '- a\n'.repeat(5_000);
    let split = EMPTY_SPLIT;
    const ends: number[] = [];
    while (split.source.length < text.length) {
      ends.push(nextEnd(split, text));
      split = advance(split, text.slice(0, ends.at(-1)), false);
    }
    expect(ends).toContain(text.indexOf('```\n-') + 4);
  });

  it('does not count all signs of a code block again with each frame in which it grows', () => {
    const text = `\`\`\`\n${'𝔸𠀀\u{1f9ff}'.repeat(100_000)}`;
    const from = spentMs();
    let split = EMPTY_SPLIT;
    while (split.source.length < text.length)
      split = advance(split, text.slice(0, nextEnd(split, text)), false);
    expect(spentMs() - from).toBeLessThan(8_000);
  });

  it('ends with a word, not in it', () => {
    const text = 'One **line**\n'.repeat(3_000);
    expect(text.slice(0, frameEnd(text, 0, FRAME_COST))).toMatch(/\n$/);
    expect(frameEnd('short', 0, FRAME_COST)).toBe(5);
  });
});
