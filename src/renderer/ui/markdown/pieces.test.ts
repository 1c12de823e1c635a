import { describe, expect, it } from 'vitest';
import { advance, EMPTY_SPLIT, WRITTEN_SPLIT } from './blocks';
import { groupsOf } from './groups';
import { pieceEnd } from './pieces';
import { FIRST_COST, FRAME_COST, PLAIN_PIECE_ROOM, frameEnd, roomOf } from './budget';
import { spentMs } from '../../../shared/testing/spent';

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text in pieces, as it is drawn of a whole and while it grows by so many characters. */
function piecesOf(text: string, step: number): string[] {
  let split = EMPTY_SPLIT;
  for (let end = step; end < text.length; end += step) split = advance(split, text.slice(0, end), false);
  return advance(split, text, true).closed.map(({ raw }) => raw);
}

const grown = (text: string): string[][] => [text.length, 4_001, 59_999].map((step) => piecesOf(text, step));

const ends = (pieces: readonly string[]): number[] => {
  let at = 0;
  return pieces.map((piece) => (at += piece.length)).slice(0, -1);
};

const SIGNS: Readonly<Record<string, string>> = {
  'signs of two halves': '𝔸𠀀\u{1f9ff}x',
  'joined emoji': '👨‍👩‍👧‍👦x',
  flags: '🇩🇪🇫🇷🇺🇸',
  'letters with marks': 'e\u0301\u0323o\u0308',
  'words that begin with a mark': 'a \u0301b\u0301 ',
  'Korean letters of parts': '\u1112\u1161\u11ab',
};

describe('a piece of plain text', () => {
  it('ends where it did while the text that grows ends in half of a sign, wherever that is', () => {
    const text = '🇩🇪🇫🇷🇺🇸'.repeat(400);
    const end = pieceEnd(text, 0);
    expect(end).toBeLessThan(text.length);
    for (let to = 1; to < text.length; to += 1)
      expect(pieceEnd(text.slice(0, to), 0)).toBe(Math.min(to, end));
  });

  it.each(['👨‍👩‍👧‍👦\n\n', '🙂 ', '𓀀\n', '𠀀\n', '\ue000\n'])(
    'counts each line and each picture, which a font is looked for anew: %j',
    (part) => {
      const text = part.repeat(8_000);
      expect(pieceEnd(text, 0) / part.length).toBeLessThanOrEqual(PLAIN_PIECE_ROOM / 80);
      const { closed } = advance(WRITTEN_SPLIT, text, true);
      for (const group of groupsOf(closed, []))
        expect(group.reduce((sum, { room }) => sum + room, 0)).toBeLessThanOrEqual(PLAIN_PIECE_ROOM);
    },
  );

  it.each(Object.entries(SIGNS))('ends within no sign, whole or while it grows: %s', (_, part) => {
    const text = part.repeat(Math.ceil(130_000 / part.length));
    const whole = new Set(Array.from(signs.segment(part), ({ index }) => index));
    for (const pieces of grown(text)) {
      expect(pieces.join('')).toBe(text);
      expect(ends(pieces).filter((end) => !whole.has(end % part.length))).toEqual([]);
      expect(Math.max(...pieces.map(roomOf))).toBeLessThanOrEqual(PLAIN_PIECE_ROOM);
    }
  });

  it.each([
    ['in one line', 'The red van costs 12,900 euros. '.repeat(4_000)],
    ['in lines', `${'The red van costs 12,900 euros. '.repeat(300)}\n`.repeat(14)],
    ['in lines of a block', `Vans:\n${'- The red van costs 12,900 euros.\n'.repeat(2_500)}`],
  ])('ends within no word: %s', (_, text) => {
    for (const pieces of grown(text)) {
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\s$/);
    }
  });

  it('ends within no word where words have no spaces between them', () => {
    const words = ['ราคา', 'รถ', 'สี', 'แดง', 'คัน', 'นี้'];
    const text = words.join('').repeat(4_000);
    for (const pieces of grown(text))
      for (const piece of pieces.slice(1)) expect(words.some((word) => piece.startsWith(word))).toBe(true);
  });

  it('may end within a sign that is longer than a piece, and not within its halves', () => {
    const text = `a${'\u{e0100}'.repeat(20_000)}`;
    for (const pieces of grown(text)) {
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(piece).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
    }
  });

  it('is cut once while a line grows, and lines after it are Markdown', () => {
    const text = `# Before\nText ${'กขค'.repeat(10_000)}`;
    let split = EMPTY_SPLIT;
    for (let end = 6_000; end < text.length; end += 997) {
      split = advance(split, text.slice(0, end), false);
      expect(split.open).toHaveLength(1);
    }
    const { closed } = advance(split, `${text}\n# After`, true);
    expect(closed.map(({ tokens }) => tokens[0]?.type)).toEqual([
      'heading',
      ...closed.slice(1, -1).map(() => 'plain'),
      'heading',
    ]);
  });

  it('is found at once, however long the text', () => {
    const text = 'กขค'.repeat(260_000);
    const from = spentMs();
    let split = EMPTY_SPLIT;
    for (let end = 0; end < text.length;) {
      end = frameEnd(text, end, end === 0 ? FIRST_COST : FRAME_COST);
      split = advance(split, text.slice(0, end), end === text.length);
    }
    expect(spentMs() - from).toBeLessThan(1_500);
  });
});
