import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages } from './passages';
import { isWellFormed } from './testing/document';

const textsOf = (content: string): string[] =>
  cutPassages(content).map(({ start, end }) => content.slice(start, end));

/** Texts made of what documents are made of. */
const documentText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# Leave',
        '## Sick leave',
        '```',
        '',
        '',
        'a,b,c',
        '1,2,3',
        'Name: Ann; Age: 40',
        '\r',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'grapheme', minLength: 300, maxLength: 2_000 }),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join('\n'));

describe('passages', () => {
  it('hold everything of a text once, in order, and split no character', () => {
    fc.assert(
      fc.property(documentText, (content) => {
        const passages = cutPassages(content);
        let last = 0;
        for (const [index, { ordinal, start, end }] of passages.entries()) {
          expect(ordinal).toBe(index);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(content.slice(last, start).trim()).toBe('');
          expect(isWellFormed(content.slice(start, end))).toBe(isWellFormed(content));
          last = end;
        }
        expect(content.slice(last).trim()).toBe('');
        expect(cutPassages(content)).toEqual(passages);
      }),
    );
  });

  it('follow headings, and know which they stand under', () => {
    const content = '# Leave\n\nSome words.\n\n## Sick leave\n\nCall before nine.\n\n# Travel\n\nBy train.';
    expect(cutPassages(content).map(({ context }) => context)).toEqual([
      'Leave',
      'Leave › Sick leave',
      'Travel',
    ]);
    expect(textsOf(content)[1]).toBe('## Sick leave\n\nCall before nine.');
  });

  it('keep rows whole and carry the names of the columns', () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `SKU-${1000 + index},wiper blade,${index},"1,250.00"`,
    );
    const content = ['code,part,stock,price', ...rows].join('\n');
    const passages = cutPassages(content);
    expect(passages.length).toBeGreaterThan(5);
    expect(passages[0]?.context).toBe('');
    expect(passages[1]?.context).toBe('code,part,stock,price');
    expect(textsOf(content).join('\n')).toBe(content);
  });

  it('take one long line apart at its sentences', () => {
    const content = 'This is one sentence of many that follow each other. '.repeat(200).trim();
    const texts = textsOf(content);
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text.trim().endsWith('.')).toBe(true);
    expect(texts.join('')).toBe(content);
  });

  it('take no heading for one within code', () => {
    expect(cutPassages('# Real\n\n```sh\n# not a heading\nls\n```').map(({ context }) => context)).toEqual([
      'Real',
    ]);
  });

  it.each([70, 119, 120, 121, 300])(
    'clip a heading of %i emoji once, the same in its label and above',
    (count) => {
      const [passage] = cutPassages(`# ${'🚗'.repeat(count)}\n\nText.`);
      const shown = count > 120 ? `${'🚗'.repeat(119)}…` : '🚗'.repeat(count);
      expect(passage).toMatchObject({ label: shown, context: shown });
    },
  );
});
