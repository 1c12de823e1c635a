import { describe, expect, it } from 'vitest';
import { SessionId } from '../../shared/models';
import { composeSystemMessage } from './compose';
import { type PromptRequest, describePrompt } from './fit';
import { cutPassages } from './passages';
import { document } from './testing/document';

/** A character is a token. */
const cost = (text: string): number => text.length;
const ENOUGH = 1_000_000;
const nothing = { instructions: null, everywhere: [], session: [], question: null };
const asked = { role: 'user', content: 'And?' } as const;

const partsOf = (given: Partial<PromptRequest>, ranked: number[] = []) => {
  const request = { data: nothing, history: [], question: [asked], budget: ENOUGH, ...given };
  const rank = () => ranked.map((ordinal) => ({ documentId: document({}).id, ordinal, score: 1 }));
  return describePrompt(request, { cost, rank }).parts;
};

describe('the parts of a prompt', () => {
  it('are all there is, in the order of the messages, with what each costs', () => {
    const everywhere = [
      document({ title: 'Prices', content: ' Civic 25,000\n' }, 1),
      document({ title: 'Old', content: 'Civic 20,000', enabled: false }, 2),
      document({ title: '', content: ' \n' }, 3),
      document({ title: 'Checks', content: 'Which colour?', kind: 'questions' }, 4),
    ];
    const session = [
      document({ title: 'Offer', content: 'Yaris', sessionId: SessionId.parse('session-1') }, 5),
    ];
    const parts = partsOf({
      data: { instructions: 'Be brief.', everywhere, session, question: ' Today: 24,000 ' },
      history: [
        { role: 'assistant', content: 'Hello.' },
        { role: 'user', content: 'Which cars?' },
        { role: 'assistant', content: 'A Civic.' },
      ],
    });
    const ids = [...everywhere, ...session].map(({ id }) => id);
    const [all, here] = ['all conversations', 'this conversation'];
    const whole = { kind: 'document', sent: 'all', why: null, passages: [] };
    const left = { kind: 'document', sent: 'none', tokens: 0, passages: [], scope: all };
    expect(parts).toEqual([
      {
        kind: 'instructions',
        tokens:
          4 +
          composeSystemMessage({ ...nothing, instructions: 'Be brief.', question: 'x' }).text.indexOf(
            '\n\n<facts',
          ),
      },
      {
        ...whole,
        documentId: ids[0],
        title: 'Prices',
        scope: all,
        tokens: '<facts scope="all conversations" title="Prices">\nCivic 25,000\n</facts>'.length,
      },
      { ...left, documentId: ids[1], title: 'Old', why: 'off' },
      { ...left, documentId: ids[2], title: 'Training data', why: 'empty' },
      {
        ...whole,
        documentId: ids[4],
        title: 'Offer',
        scope: here,
        tokens: '<facts scope="this conversation" title="Offer">\nYaris\n</facts>'.length,
      },
      {
        kind: 'question_facts',
        tokens: '<facts scope="this question" title="Facts for this question">\nToday: 24,000\n</facts>'
          .length,
      },
      { kind: 'turn', text: 'Hello.', tokens: 4 + 6, sent: true },
      { kind: 'turn', text: 'Which cars?', tokens: 4 + 11 + 4 + 8, sent: true },
      { kind: 'question', tokens: 4 + 4 },
    ]);
  });

  it('are instructions and question where there is nothing else', () => {
    expect(partsOf({ data: { ...nothing, question: ' \n' } }).map(({ kind }) => kind)).toEqual([
      'instructions',
      'question',
    ]);
  });

  it.each([
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), 'x'.repeat(120)],
    ['🚗'.repeat(200), '🚗'.repeat(120)],
    [`${'x'.repeat(119)}🚗🚗`, `${'x'.repeat(119)}🚗`],
  ])('show a turn up to 120 characters of its question', (content, text) => {
    const [, turn] = partsOf({ history: [{ role: 'user', content }] });
    expect(turn).toEqual({ kind: 'turn', text, tokens: 4 + content.length, sent: true });
  });

  it('say which turns are left out', () => {
    const history = ['old', 'newer', 'newest'].flatMap((name): PromptRequest['history'] => [
      { role: 'user', content: name },
      { role: 'assistant', content: 'x'.repeat(90) },
    ]);
    const budget = 4 + composeSystemMessage(nothing).text.length + 4 + 4 + 300;
    const turns = partsOf({ history, budget }).filter(({ kind }) => kind === 'turn');
    expect(turns).toMatchObject([{ sent: false }, { sent: true }, { sent: true }]);
  });
});

describe('a document that does not go along whole', () => {
  const paragraphs = [400, 500, 600].map((size) => 'x'.repeat(size));
  const block = (label: string, text: string): string =>
    `<facts scope="all conversations" title="Cars" part="${label}">\n${text}\n</facts>`;
  const [first, second, third] = paragraphs.map((text, index) => {
    const label = `line ${String(2 * index + 1)}`;
    return { ordinal: index, label, tokens: block(label, text).length };
  });
  const cars = document({ title: 'Cars', content: paragraphs.join('\n\n') });
  const data = { ...nothing, everywhere: [cars] };
  const least = 4 + composeSystemMessage(nothing).text.length + 4 + 4;
  const about = { kind: 'document', documentId: cars.id, title: 'Cars', scope: 'all conversations' };

  it('says which of its passages do, and what these cost', () => {
    const selection = new Map([[cars.id, cutPassages(cars.content).slice(1, 2)]]);
    const budget = 4 + composeSystemMessage(data, selection).text.length + 4 + 4;
    const [, part] = partsOf({ data, budget }, [1]);
    expect(part).toEqual({
      ...about,
      tokens: second?.tokens,
      sent: 'some',
      why: 'no_room',
      passages: [
        { ...first, sent: false },
        { ...second, sent: true },
        { ...third, sent: false },
      ],
    });
  });

  it('says so where none does', () => {
    const [, part] = partsOf({ data, budget: least }, [1]);
    expect(part).toEqual({
      ...about,
      tokens: 0,
      sent: 'none',
      why: 'no_room',
      passages: [first, second, third].map((each) => ({ ...each, sent: false })),
    });
  });

  it('may have all of them there, without the blank space between', () => {
    const content = paragraphs
      .map((text, index) => `# Part ${String(index)}\n${text}`)
      .join('\n'.repeat(3_000));
    const everywhere = [{ ...cars, content }];
    const [, part] = partsOf({ data: { ...nothing, everywhere }, budget: 5_000 }, [1]);
    expect(part).toMatchObject({
      sent: 'all',
      why: null,
      passages: [{ sent: true }, { sent: true }, { sent: true }],
    });
  });
});
