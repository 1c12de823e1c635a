import { describe, expect, it } from 'vitest';
import { lookedUpIn } from '../looked-up';
import { readFacts } from './compose';
import { foundWithin, readFind } from './find';
import { documentsOf } from './lookup-block';
import { cutPassages } from './passages';
import { createPromptOperations } from './prompt-operations';
import { document } from './testing/document';
import { spentMs } from '../../shared/testing/spent';

const MODEL = 'openai/gpt-oss-120b';
const HOURS = 'Die Werkstatt hat samstags bis 13 Uhr offen.';
const filling = (from: number): string =>
  Array.from({ length: 800 }, (_, n) => `Absatz ${String(from + n)} handelt von Ding ${String(n * 7)}.`).join(
    '\n',
  );
const handbook = document({ title: 'Handbuch', content: [filling(0), HOURS, filling(900)].join('\n\n') });
const data = { instructions: null, everywhere: [handbook], session: [], question: null };
const asked = (budget: number) => ({
  data,
  history: [],
  question: [{ role: 'user' as const, content: 'When does the garage close?' }],
  budget,
  tools: true,
});
const find = (words: unknown, sent = '', room = 1_000) =>
  createPromptOperations().lookUp(MODEL, {
    data,
    call: { name: 'find', arguments: JSON.stringify({ words }) },
    sent,
    room,
  });

describe('the tool find', () => {
  it('is offered where not everything is sent, in the budget, with room for what is found', () => {
    const { tools, tokens, system } = createPromptOperations().fit(MODEL, asked(4_000));
    expect(tools.map(({ name }) => name)).toEqual(['find']);
    expect(tools[0]?.description).toContain('"Handbuch"');
    expect(tokens).toBeLessThan(3_200);
    expect(system.text).toContain('can be found with the tool `find`');
  });

  it('is not offered where all is sent, where a model has no tools, or where there is no room for it', () => {
    for (const request of [asked(100_000), { ...asked(4_000), tools: false }, asked(600)]) {
      const { tools, system } = createPromptOperations().fit(MODEL, request);
      expect(tools).toEqual([]);
      expect(system.text).not.toContain('`find`');
    }
  });

  it('finds passages by words, best first, and they say by which', () => {
    const { text, block, tokens } = find(['Werkstatt', 'offen']);
    expect(text).toBe(block);
    expect(tokens).toBeLessThanOrEqual(1_000);
    expect(readFacts(text)).toEqual([
      {
        scope: 'all conversations',
        title: 'Handbuch',
        part: expect.stringMatching(/^looked for Werkstatt, offen: line/) as string,
        content: expect.stringContaining(HOURS) as string,
      },
    ]);
    expect(lookedUpIn(text)).toMatchObject([
      { kind: 'passages', text: 'Werkstatt, offen → 1 passage', block: 0 },
    ]);
  });

  it('finds only what the model has not been told, in the room that is left', () => {
    expect(find(['Werkstatt'], handbook.content)).toMatchObject({
      block: null,
      text: expect.stringContaining('Nothing beside what you have been told') as string,
    });
    expect(find(['Werkstatt'], '', 20).block).toBeNull();
    expect(find(['Zebra']).block).toBeNull();
    const many = find(['Absatz', 'Ding'], '', 2_000);
    expect(many.tokens).toBeLessThanOrEqual(2_000);
    expect(readFacts(many.text).length).toBeGreaterThan(1);
    expect(lookedUpIn(many.text)).toHaveLength(1);
  });

  it('cuts a large document once, and looks no further after so many passages that do not fit', () => {
    const large = document({
      title: 'Chronik',
      content: Array.from({ length: 40 }, (_, n) => filling(n * 800)).join('\n\n'),
    });
    const passages = cutPassages(large.content).length;
    const ranked = Array.from({ length: passages }, (_, ordinal) => ({
      documentId: large.id,
      ordinal,
      score: 1,
    }));
    let priced = 0;
    const told = { documents: documentsOf({ everywhere: [large], session: [] }), words: ['Ding'], sent: '' };
    const cost = (): number => {
      priced += 1;
      return 200;
    };
    const began = spentMs();
    expect(foundWithin({ ...told, room: 1_000, cost }, ranked)).toHaveLength(4);
    expect(priced).toBeLessThan(passages / 10);
    expect(spentMs() - began).toBeLessThan(2_000);
  });

  it.each([
    ['{"words":["Reifen","Räder"]}', ['Reifen', 'Räder']],
    ['{"words":"Reifen, Räder"}', ['Reifen', 'Räder']],
    ['{"query":"Reifen: \\"neu\\""}', ['Reifen neu']],
    ['"{\\"words\\":[\\"Reifen\\", 7, null]}"', ['Reifen', '7']],
    [JSON.stringify({ words: `${'x'.repeat(59)}🚗` }), ['x'.repeat(59)]],
  ])('is read in whatever near way a model says it: %s', (args, words) => {
    expect(readFind(args)).toEqual(words);
  });

  it.each(['', '{}', '{"words":[]}', 'Reifen', '{"words":[" "]}'])('says what it wants of %j', (args) => {
    const { text } = createPromptOperations().lookUp(MODEL, {
      data,
      call: { name: 'find', arguments: args },
      sent: '',
      room: 100,
    });
    expect(text).toBe('Error: `words` has to be a list of words to look for.');
  });
});
