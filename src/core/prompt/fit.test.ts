import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SessionId, type TrainingDocument } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';
import { composeSystemMessage, readFacts } from './compose';
import { ContextTooLong, type PromptRequest, describePrompt, fitPrompt } from './fit';
import { cutPassages } from './passages';
import type { RankedPassage } from './passage-index';
import { document, isWellFormed } from './testing/document';

/** Stands for a vocabulary: three bytes a token. */
const cost = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
const costOf = (messages: readonly ChatMessage[]): number =>
  messages.reduce((sum, { content }) => sum + 4 + cost(content), 0);
const byOrdinal = (documents: readonly TrainingDocument[]): RankedPassage[] =>
  documents
    .flatMap(({ id, content }) =>
      cutPassages(content).map(({ ordinal }) => ({ documentId: id, ordinal, score: ordinal % 7 })),
    )
    .sort((a, b) => b.score - a.score);
const retrieval = { cost, rank: byOrdinal };
const sessionId = SessionId.parse('session-1');

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('# Prices', '', '<facts>', '</facts>', 'Civic, silver, 25,000'),
);
const content = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
const fields = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 20 }),
  content,
  enabled: fc.boolean(),
});
const message = (role: 'user' | 'assistant') =>
  fc.record({ role: fc.constant(role), content: fc.string({ unit: 'grapheme', maxLength: 200 }) });
const request: fc.Arbitrary<PromptRequest> = fc
  .record({
    everywhere: fc.array(fields, { maxLength: 4 }),
    session: fc.array(fields, { maxLength: 3 }),
    question: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
    instructions: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })),
    turns: fc.array(fc.tuple(message('user'), message('assistant')), { maxLength: 6 }),
    asked: message('user'),
    budget: fc.integer({ min: 0, max: 3_000 }),
  })
  .map(({ everywhere, session, question, instructions, turns, asked, budget }) => ({
    data: {
      instructions,
      everywhere: everywhere.map((each, index) => document(each, index + 1)),
      session: session.map((each, index) => document({ ...each, sessionId }, index + 11)),
      question,
    },
    history: turns.flat(),
    question: [asked],
    budget,
  }));

const ENOUGH = 1_000_000;
/** What is never left out: instructions, facts for this question alone, the question. */
const leastOf = ({ data, question }: PromptRequest): number =>
  4 + cost(composeSystemMessage({ ...data, everywhere: [], session: [] }).text) + costOf(question);

/** Null when even the question does not fit. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(ContextTooLong);
    return null;
  }
}

describe('a prompt', () => {
  it('never exceeds its budget and never loses the question', () => {
    fc.assert(
      fc.property(request, (given) => {
        const prompt = attempt(() => fitPrompt(given, retrieval));
        if (prompt === null) return;
        expect(costOf(prompt.messages)).toBe(prompt.tokens);
        expect(prompt.tokens).toBeLessThanOrEqual(given.budget);
        expect(prompt.messages.at(-1)).toEqual(given.question[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('splits no character', () => {
    fc.assert(
      fc.property(request, (given) => {
        const prompt = attempt(() => fitPrompt(given, retrieval));
        for (const each of prompt?.messages ?? []) expect(isWellFormed(each.content)).toBe(true);
      }),
    );
  });

  it('drops nothing silently: what is not in the message is in the list, and the other way round', () => {
    fc.assert(
      fc.property(request, (given) => {
        const prompt = attempt(() => describePrompt(given, retrieval));
        if (prompt === null) return;
        const blocks = readFacts(prompt.system.text);
        const documents = [...given.data.everywhere, ...given.data.session];
        const parts = prompt.parts.filter((part) => part.kind === 'document');
        expect(parts.map(({ documentId }) => documentId)).toEqual(documents.map(({ id }) => id));
        for (const part of parts) {
          const source = documents.find(({ id }) => id === part.documentId);
          if (part.sent === 'all' && part.passages.length === 0) {
            expect(
              blocks.some((block) => block.part === null && block.content === source?.content.trim()),
            ).toBe(true);
          }
          if (part.why === 'no_room') {
            expect(part.passages.length).toBe(cutPassages(source?.content ?? '').length);
            expect(part.passages.every(({ sent }) => sent)).toBe(false);
          }
          if (part.sent === 'none') expect(part.why).not.toBeNull();
        }
        const sentTurns = prompt.parts.filter((part) => part.kind === 'turn' && part.sent).length;
        expect(prompt.messages.length).toBe(2 + 2 * sentTurns);
        expect(prompt.dropped).toBe(given.history.length - 2 * sentTurns);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same request, and in the order of the list whatever was ranked first', () => {
    fc.assert(
      fc.property(request, (given) => {
        const prompt = attempt(() => fitPrompt(given, retrieval));
        expect(attempt(() => fitPrompt(given, retrieval))).toEqual(prompt);
        if (prompt === null) return;
        const places = readFacts(prompt.system.text).map(({ scope }) =>
          ['all conversations', 'this conversation', 'this question'].indexOf(scope),
        );
        expect(places).toEqual([...places].sort());
      }),
    );
  });

  it('sends everything where everything fits', () => {
    fc.assert(
      fc.property(request, (given) => {
        const prompt = fitPrompt(
          { ...given, budget: ENOUGH },
          { cost, rank: () => expect.fail('not asked') },
        );
        expect(prompt.whole).toBe(true);
        expect(prompt.messages.length).toBe(2 + given.history.length);
        expect(prompt.messages[0]).toEqual({ role: 'system', content: prompt.system.text });
        expect(fitPrompt({ ...given, budget: prompt.tokens }, retrieval).messages).toEqual(prompt.messages);
        if (prompt.tokens > leastOf(given))
          expect(fitPrompt({ ...given, budget: prompt.tokens - 1 }, retrieval).whole).toBe(false);
      }),
    );
  });

  it('is too long where instructions and question do not fit, and only there', () => {
    fc.assert(
      fc.property(request, (given) => {
        const least = leastOf(given);
        expect(attempt(() => fitPrompt({ ...given, budget: least }, retrieval))?.tokens).toBe(least);
        expect(attempt(() => fitPrompt({ ...given, budget: least - 1 }, retrieval))).toBeNull();
      }),
    );
  });

  it('keeps the newest turns in a quarter of the room, then the documents, then as many older turns as fit', () => {
    fc.assert(
      fc.property(request, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const least = leastOf(given);
        const all = fitPrompt({ ...given, budget: ENOUGH }, retrieval);
        const budget = Math.floor(least + (all.tokens - least) * share);
        const prompt = describePrompt({ ...given, budget }, retrieval);
        expect(prompt.tokens - prompt.shrinkable).toBe(least);

        const newest = (count: number): number =>
          costOf(given.history.slice(given.history.length - 2 * count));
        let kept = 0;
        while (2 * kept < given.history.length && newest(kept + 1) <= (budget - least) / 4) kept += 1;
        const sent = (prompt.messages.length - 2) / 2;
        expect(sent).toBeGreaterThanOrEqual(kept);
        if (2 * sent < given.history.length)
          expect(prompt.tokens - newest(sent) + newest(sent + 1)).toBeGreaterThan(budget);

        const fits = all.tokens - costOf(given.history) + newest(kept) <= budget;
        expect(prompt.system.text === all.system.text).toBe(fits);
        expect(prompt.whole).toBe(fits && 2 * sent === given.history.length);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the newest turns and the conversation’s own facts when there is too little room', () => {
    const rows = (name: string, price: number): string =>
      Array.from(
        { length: 200 },
        (_, index) => `${name} number ${String(index)} costs ${String(price + index)} euros today.`,
      ).join('\n\n');
    const given: PromptRequest = {
      data: {
        instructions: null,
        question: null,
        everywhere: [document({ title: 'List', content: rows('Everywhere', 1000) }, 1)],
        session: [document({ title: 'Offer', content: rows('Here', 5000), sessionId }, 2)],
      },
      history: [
        { role: 'user', content: 'x'.repeat(3_000) },
        { role: 'assistant', content: 'old' },
        { role: 'user', content: 'And the newest?' },
        { role: 'assistant', content: 'The newest answer.' },
      ],
      question: [{ role: 'user', content: 'What does number 7 cost?' }],
      budget: 1_500,
    };
    const { messages, system } = fitPrompt(given, retrieval);
    expect(messages.map(({ content }) => content)).toContain('The newest answer.');
    expect(messages.map(({ content }) => content)).not.toContain('old');
    const chars = (scope: string): number =>
      readFacts(system.text).reduce(
        (sum, block) => sum + (block.scope === scope ? block.content.length : 0),
        0,
      );
    expect(chars('this conversation')).toBeGreaterThan(1_000);
    expect(chars('all conversations')).toBeGreaterThan(1_000);
    expect(system.text).toContain('those for this conversation win over those for all conversations');
  });
});
