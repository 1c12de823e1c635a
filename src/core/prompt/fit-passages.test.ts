import { describe, expect, it } from 'vitest';
import { SessionId, type TrainingDocument } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';
import { SCOPES, composeSystemMessage, passageBlock, readFacts, toBlock } from './compose';
import { type PromptRequest, fitPrompt } from './fit';
import type { RankedPassage } from './passage-index';
import { cutPassages } from './passages';
import { document } from './testing/document';

/** A character is a token. */
const cost = (text: string): number => text.length;
const costOf = (messages: readonly ChatMessage[]): number =>
  messages.reduce((sum, { content }) => sum + 4 + cost(content), 0);
const ENOUGH = 1_000_000;
/** What is never left out: instructions and question. */
const leastOf = ({ data, question }: PromptRequest): number =>
  4 + cost(composeSystemMessage({ ...data, everywhere: [], session: [] }).text) + costOf(question);

const sessionId = SessionId.parse('session-1');
const paragraphs = (name: string, count = 5, size = 500): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${String(index)} `.padEnd(size, 'x'));
const list = document({ title: 'List', content: paragraphs('Everywhere').join('\n\n') }, 1);
const offer = document({ title: 'Offer', content: paragraphs('Here').join('\n\n'), sessionId }, 2);
const given: PromptRequest = {
  data: { instructions: null, question: null, everywhere: [list], session: [offer] },
  history: [],
  question: [{ role: 'user', content: 'What does it cost?' }],
  budget: 0,
};
const least = leastOf(given);
/** With the two line breaks before it, and one token to be safe. */
const priceOf = (source: TrainingDocument, scope: string): number =>
  toBlock(passageBlock(source, scope, cutPassages(source.content).slice(0, 1))).length + 3;
const ranked = (...order: TrainingDocument[]): RankedPassage[] =>
  order.flatMap(({ id, content: text }) =>
    cutPassages(text).map(({ ordinal }) => ({ documentId: id, ordinal, score: 1 })),
  );
/** What is sent of each document, by the beginnings of its paragraphs. */
const sent = (budget: number, order: RankedPassage[], data = given.data): string[] => {
  const { system } = fitPrompt({ ...given, data, budget }, { cost, rank: () => order });
  return readFacts(system.text).flatMap(
    ({ content: text }) => text.match(/(Everywhere|Here|Short) \d+/g) ?? [],
  );
};

describe('passages', () => {
  it.each([1, 2, 3])(
    'of the conversation’s own documents come first, for at most half of the room (%i)',
    (count) => {
      const here = (budget: number): string[] =>
        sent(budget, ranked(list, offer)).filter((name) => name.startsWith('Here'));
      const budget = least + 2 * count * priceOf(offer, SCOPES.session);
      const expected = ['Here 0', 'Here 1', 'Here 2'].slice(0, count);
      expect(here(budget)).toEqual(expected);
      expect(here(budget + 100)).toEqual(expected);
      expect(here(budget - 1)).toEqual(expected.slice(1).map((_, index) => `Here ${String(index)}`));
    },
  );

  it('are taken once, those of the conversation as all others', () => {
    const budget = fitPrompt({ ...given, budget: ENOUGH }, { cost, rank: () => [] }).tokens - 700;
    const names = sent(budget, ranked(offer, list));
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(6);
  });

  it('leave the newest turn a quarter of what instructions and question leave, however long the question is', () => {
    const asked: PromptRequest = {
      ...given,
      history: [
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'x'.repeat(900) },
      ],
      question: [{ role: 'user', content: 'y'.repeat(2_000) }],
    };
    const enough = leastOf(asked) + 4 * costOf(asked.history);
    const droppedAt = (budget: number): number =>
      fitPrompt({ ...asked, budget }, { cost, rank: () => ranked(list) }).dropped;
    expect([droppedAt(enough), droppedAt(enough - 1)]).toEqual([0, 2]);
  });

  it('that match nothing follow in the order of the list, again the conversation’s own first', () => {
    const matching = ranked(list).slice(4);
    const numbers = [0, 1, 2, 3, 4];
    const here = numbers.map((number) => `Here ${String(number)}`);
    const others = numbers.slice(0, -1).map((number) => `Everywhere ${String(number)}`);
    const order = ['Everywhere 4', ...here, ...others];
    const counts = new Set<number>();
    const most = fitPrompt({ ...given, budget: ENOUGH }, { cost, rank: () => [] }).tokens;
    for (let budget = least; budget < most; budget += 100) {
      const names = sent(budget, matching);
      expect(names).toEqual(order.slice(0, names.length).sort());
      counts.add(names.length);
    }
    expect(counts.size).toBe(10);
  });

  it('that are smaller still go along where the best is too large, to the last token', () => {
    const short = document({ title: 'Note', content: 'Short 1', sessionId }, 3);
    const data = { ...given.data, session: [offer, short] };
    const selection = new Map([
      [list.id, []],
      [offer.id, []],
      [short.id, cutPassages(short.content)],
    ]);
    const budget = 4 + composeSystemMessage(data, selection).text.length + costOf(given.question);
    expect(sent(budget, ranked(list, offer, short), data)).toEqual(['Short 1']);
    expect(sent(budget - 1, ranked(list, offer, short), data)).toEqual([]);
  });

  it('are not all weighed when the room is used up', () => {
    const long = document({ content: paragraphs('Everywhere', 600).join('\n\n') });
    let weighed = 0;
    const count = (text: string): number => {
      weighed += 1;
      return text.length;
    };
    const data = { ...given.data, everywhere: [long] };
    fitPrompt({ ...given, data, budget: least }, { cost: count, rank: () => ranked(long, offer) });
    expect(weighed).toBeLessThan(500);
  });
});
