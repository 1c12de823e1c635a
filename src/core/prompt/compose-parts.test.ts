import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrainingDocument } from '../../shared/models';
import { type FactBlock, type Selection, composeSystemMessage, readFacts } from './compose';
import { type Passage, cutPassages } from './passages';
import { document } from './testing/document';

const nothing = { instructions: null, everywhere: [], session: [], question: null };

const select = (source: TrainingDocument, ordinals: readonly number[]): Selection => {
  const passages = cutPassages(source.content);
  return new Map([[source.id, ordinals.flatMap((ordinal) => passages[ordinal] ?? [])]]);
};
const textOf = (source: TrainingDocument, selection: Selection): string =>
  composeSystemMessage({ ...nothing, everywhere: [source] }, selection).text;
/** Part and content of what a reader of the message finds. */
const parts = (source: TrainingDocument, selection: Selection): Pick<FactBlock, 'part' | 'content'>[] =>
  readFacts(textOf(source, selection)).map(({ part, content }) => ({ part, content }));

const COLUMNS = 'code,part,colour';
const row = (index: number): string => `SKU-${String(1000 + index)},wiper blade,${'blue '.repeat(15).trim()}`;
/** Two rows make a passage: the first holds lines 1–3, then 4–5, 6–7 and so on. */
const table = document({
  content: [COLUMNS, ...Array.from({ length: 40 }, (_, index) => row(index))].join('\n'),
});
/** Line `n` of the table holds row `n - 2`. */
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => row(from + index - 2)).join('\n');

const words = (word: string): string => `${word} `.repeat(60).trim();
const handbook = document({
  title: 'Handbook',
  content: `# Leave\n\n${words('a')}\n\n${'b'.repeat(650)}\n\n${'c'.repeat(650)}\n\n## Sick "leave" & <more>\n\n${words('d')}`,
});

describe('parts of a table', () => {
  it('carry the names of the columns and say which lines they are', () => {
    expect(parts(table, select(table, [5]))).toEqual([
      { part: 'lines 12–13', content: `${COLUMNS}\n${rows(12, 13)}` },
    ]);
  });

  it('are one where they follow each other, with the columns named once', () => {
    expect(parts(table, select(table, [5, 6, 7]))).toEqual([
      { part: 'lines 12–17', content: `${COLUMNS}\n${rows(12, 17)}` },
    ]);
  });

  it('stay apart where lines between them are missing', () => {
    expect(parts(table, select(table, [1, 3]))).toEqual([
      { part: 'lines 4–5', content: `${COLUMNS}\n${rows(4, 5)}` },
      { part: 'lines 8–9', content: `${COLUMNS}\n${rows(8, 9)}` },
    ]);
  });

  it('name the columns again after the part that begins with them', () => {
    expect(parts(table, select(table, [0, 1])).map(({ content }) => content)).toEqual([
      `${COLUMNS}\n${rows(2, 3)}`,
      `${COLUMNS}\n${rows(4, 5)}`,
    ]);
  });

  it('name single lines as a range', () => {
    const long = document({
      content: Array.from({ length: 6 }, (_, index) => `${'x'.repeat(130)};${String(index)}`).join('\n'),
    });
    expect(parts(long, select(long, [1])).map(({ part }) => part)).toEqual(['line 2']);
    expect(parts(long, select(long, [1, 2, 3])).map(({ part }) => part)).toEqual(['lines 2–4']);
  });
});

describe('parts of a text', () => {
  it('are found by their headings, which do not stand in them twice', () => {
    expect(parts(handbook, select(handbook, [1]))).toEqual([{ part: 'Leave', content: 'b'.repeat(650) }]);
  });

  it('are one under the same heading, and another under the next', () => {
    expect(parts(handbook, select(handbook, [1, 2, 3]))).toEqual([
      { part: 'Leave', content: `${'b'.repeat(650)}\n\n${'c'.repeat(650)}` },
      {
        part: 'Leave › Sick "leave" & <more>',
        content: `## Sick "leave" & <more>\n\n${words('d')}`,
      },
    ]);
  });

  it('are the same message in whatever order they were chosen', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cutPassages(table.content).keys()]), (ordinals) => {
        const sorted = [...ordinals].sort((a, b) => a - b);
        expect(textOf(table, select(table, ordinals))).toBe(textOf(table, select(table, sorted)));
      }),
    );
  });

  it('name both ends where these are not lines', () => {
    const label = (first: string, last: string): string | null | undefined => {
      const passage = (ordinal: number, name: string): Passage => {
        return { ordinal, start: ordinal, end: ordinal + 1, label: name, context: '' };
      };
      const source = document({ content: 'ab' });
      return parts(source, new Map([[source.id, [passage(0, first), passage(1, last)]]]))[0]?.part;
    };
    expect(label('line 1', 'The end')).toBe('line 1 – The end');
    expect(label('The start', 'line 7')).toBe('The start – line 7');
    expect(label('My lines 3', 'My lines 4')).toBe('My lines 3 – My lines 4');
  });
});

describe('a message of parts', () => {
  const MAY_BE_MISSING = 'it may be in a part that was not sent';

  it('says that the answer may be in a part that was not sent', () => {
    const whole = document({ title: 'Whole' }, 2);
    const given = { ...nothing, everywhere: [handbook, whole] };
    expect(composeSystemMessage(given, select(handbook, [0])).text).toContain(MAY_BE_MISSING);
    expect(composeSystemMessage(given, new Map()).text).not.toContain(MAY_BE_MISSING);
  });

  it('sends a document whole that nothing was chosen from, and none of one with an empty choice', () => {
    const whole = document({ title: 'Whole', content: 'All of it' }, 2);
    const { text, facts } = composeSystemMessage(
      { ...nothing, everywhere: [handbook, whole] },
      new Map([[handbook.id, []]]),
    );
    expect(facts).toEqual(['Whole']);
    expect(readFacts(text)).toEqual([
      { scope: 'all conversations', title: 'Whole', part: null, content: 'All of it' },
    ]);
  });

  it('names a document once, however many parts of it go along', () => {
    const { facts } = composeSystemMessage({ ...nothing, everywhere: [handbook] }, select(handbook, [0, 2]));
    expect(facts).toEqual(['Handbook']);
  });
});
