import { describe, expect, it } from 'vitest';
import { cutPassages } from './passages';
import { isWellFormed } from './testing/document';

const textsOf = (content: string): string[] =>
  cutPassages(content).map(({ start, end }) => content.slice(start, end));
const contextsOf = (content: string): string[] => cutPassages(content).map(({ context }) => context);
const labelsOf = (content: string): string[] => cutPassages(content).map(({ label }) => label);

/** A paragraph of several lines. */
const lines = (count: number, length: number): string => Array(count).fill('x'.repeat(length)).join('\n');

describe('paragraphs', () => {
  it('stand together up to 700 characters', () => {
    const pair = (length: number): string => `${'a'.repeat(300)}\n\n${'b'.repeat(length - 302)}`;
    expect(textsOf(pair(700))).toEqual([pair(700)]);
    expect(textsOf(pair(701))).toHaveLength(2);
  });

  it('are not torn to fill a passage', () => {
    const paragraphs = [lines(5, 99), lines(5, 98), lines(5, 97)];
    expect(textsOf(paragraphs.join('\n \n'))).toEqual(paragraphs);
  });

  it('of more than 700 characters are taken line by line', () => {
    expect(textsOf(`${lines(6, 99)}\n${'y'.repeat(100)}`)).toHaveLength(1);
    expect(textsOf(`${lines(6, 99)}\n${'y'.repeat(101)}`)).toEqual([lines(6, 99), 'y'.repeat(101)]);
  });

  it('without a heading are found by their lines', () => {
    const content = ['', lines(4, 150), '', 'y'.repeat(600)].join('\n');
    expect(labelsOf(content)).toEqual(['lines 2–5', 'line 7']);
    expect(contextsOf(content)).toEqual(['', '']);
  });

  it('under headings are found by these', () => {
    const content = `# Leave\n\n## Sick leave\n\n${'a'.repeat(600)}\n\n${'b'.repeat(600)}`;
    expect(labelsOf(content)).toEqual(['Leave › Sick leave', 'Leave › Sick leave']);
  });
});

describe('a heading', () => {
  it('goes with the first text below it, through all that it heads', () => {
    const content = '# Leave\n\n## Sick\n\n### Calls\n\nBefore nine.\n\n## Travel\n### Trains\nSecond class.';
    expect(textsOf(content)).toEqual([
      '# Leave\n\n## Sick\n\n### Calls\n\nBefore nine.',
      '## Travel\n### Trains\nSecond class.',
    ]);
    expect(contextsOf(content)).toEqual(['Leave › Sick › Calls', 'Leave › Travel › Trains']);
  });

  it('is its words alone', () => {
    expect(contextsOf('#   Leave and more  ##  \n\nText.')).toEqual(['Leave and more']);
  });

  it.each(['The C # language', '#hashtag', '####### seven'])(
    'is not what only looks like one: %s',
    (line) => {
      expect(contextsOf(`${line}\n# Real\nText.`)).toEqual(['', 'Real']);
    },
  );

  it.each([
    ['after a fence that is closed', '```\n# no\n```\n# Real\nText.', ['', 'Real']],
    ['after the other kind of fence', '~~~\n# no\n~~~\n# Real\nText.', ['', 'Real']],
    ['after a fence that is only mentioned', 'Write ``` or a```\n# Real\nText.', ['', 'Real']],
    ['not within a fence that is indented', '  ```\n# no\n  ```', ['']],
    ['not after the other kind of fence within one', '```\n~~~\n# no\n```\n# Real\nText.', ['', 'Real']],
  ])('counts %s', (_case, content, contexts) => {
    expect(contextsOf(content)).toEqual(contexts);
  });

  it('is shown up to 120 characters', () => {
    expect(contextsOf(`# ${'a'.repeat(120)}\n\nText.`)).toEqual(['a'.repeat(120)]);
    expect(contextsOf(`# ${'a'.repeat(121)}\n\nText.`)).toEqual([`${'a'.repeat(119)}…`]);
  });
});

describe('one line that is a whole book', () => {
  it('stays in one piece up to 1,400 characters', () => {
    expect(textsOf('x'.repeat(1_400))).toHaveLength(1);
    expect(textsOf('x'.repeat(1_401)).map(({ length }) => length)).toEqual([700, 701]);
  });

  it.each(['. ', '! ', '? ', '。', '！', '？', '; '])('is cut after the last %j in reach', (end) => {
    const sentence = `${'some words '.repeat(10)}end${end}`;
    const texts = textsOf(sentence.repeat(30).trim());
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text.trim().endsWith(`end${end.trim()}`)).toBe(true);
    expect(texts[0]?.length).toBeGreaterThan(700 - sentence.length);
  });

  it('is cut at a space rather than after a sentence that would leave little', () => {
    const texts = textsOf(`Short. ${'word '.repeat(600).trim()}`);
    expect(texts[0]?.length).toBeGreaterThan(690);
    for (const text of texts) expect(text.trim()).toMatch(/^(Short\. )?(word ?)+$/);
  });

  it('is cut anywhere rather than at a space that would leave little', () => {
    expect(textsOf(`word ${'x'.repeat(2_000)}`)[0]).toHaveLength(700);
  });

  it.each(['🚗', '\u{10000}', '\u{10ffff}'])('is never cut within a character (%s)', (character) => {
    const [even, odd] = [textsOf(character.repeat(1_000)), textsOf(`x${character.repeat(1_000)}`)];
    expect([even[0]?.length, odd[0]?.length]).toEqual([700, 699]);
    for (const text of [...even, ...odd]) expect(isWellFormed(text)).toBe(true);
  });

  it('has no passage of blank space alone', () => {
    const texts = textsOf(`a${' '.repeat(3_000)}b`);
    expect(texts.map((text) => text.trim())).toEqual(['a', 'b']);
  });
});
