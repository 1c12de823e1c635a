import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors';
import { type Message, MessageId, SessionId } from '../../shared/models';
import type { ChatMessage } from './ports';
import { composePrompt, estimateTokens, promptBudget, toHistory } from './prompt';

function message(role: Message['role'], content: string, status: Message['status'] = 'complete'): Message {
  return {
    id: MessageId.parse('019a0000-0000-7000-8000-000000000001'),
    sessionId: SessionId.parse('session-1'),
    parentId: null,
    role,
    content,
    status,
    errorCode: null,
    model: null,
    usage: null,
    createdAt: '2026-01-01T00:00:00.000Z',
  };
}

const chatMessage = (role: 'user' | 'assistant') =>
  fc.record({ role: fc.constant(role), content: fc.string({ unit: 'grapheme', maxLength: 60 }) });
const history = fc
  .array(fc.tuple(chatMessage('user'), fc.option(chatMessage('assistant'))), { maxLength: 8 })
  .map((turns): ChatMessage[] => turns.flat().filter((entry) => entry !== null));
const parts = fc.record({
  system: fc.string({ maxLength: 60 }),
  history,
  question: fc.tuple(chatMessage('user')),
  budget: fc.integer({ min: 0, max: 400 }),
});

const costOf = (messages: readonly ChatMessage[]): number =>
  messages.reduce((sum, { content }) => sum + 4 + estimateTokens(content), 0);

describe('the prompt', () => {
  it('never exceeds the budget, never loses system message or question, and drops only the oldest turns', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const fixed: ChatMessage[] = [{ role: 'system', content: given.system }, ...given.question];
        if (costOf(fixed) > given.budget) {
          expect(() => composePrompt(given)).toThrow(AppError);
          return;
        }
        const prompt = composePrompt(given);
        const kept = given.history.slice(prompt.dropped);
        expect(prompt.messages).toEqual([fixed[0], ...kept, ...given.question]);
        expect(prompt.tokens).toBe(costOf(prompt.messages));
        expect(prompt.tokens).toBeLessThanOrEqual(given.budget);
        expect(kept[0]?.role ?? 'user').toBe('user');
        expect(composePrompt(given)).toEqual(prompt);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps everything that fits', () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(composePrompt({ ...given, budget: 1_000_000 }).dropped).toBe(0);
      }),
    );
  });

  it('says that system message and question are too long instead of cutting them', () => {
    const given = {
      system: 'x'.repeat(300),
      history: [],
      question: [{ role: 'user', content: 'y' }] as const,
    };
    expect(() => composePrompt({ ...given, budget: 100 })).toThrow(
      expect.objectContaining({ code: 'context_too_long' }),
    );
  });

  it('leaves out system messages and answers without text, and keeps questions without an answer', () => {
    const branch = [
      message('system', 'old facts'),
      message('user', 'one'),
      message('assistant', '', 'failed'),
      message('user', 'two'),
      message('assistant', 'half an ans', 'interrupted'),
      message('system', 'new facts'),
      message('user', 'three'),
    ];
    expect(toHistory(branch)).toEqual([
      { role: 'user', content: 'one' },
      { role: 'user', content: 'two' },
      { role: 'assistant', content: 'half an ans' },
      { role: 'user', content: 'three' },
    ]);
  });

  it('leaves room for the answer within the context', () => {
    const model = (contextWindow: number | null, maxOutputTokens: number | null) =>
      promptBudget({ id: 'm', contextWindow, maxOutputTokens, reasoningEfforts: [] });
    expect(model(131_072, 65_536)).toBe(131_072 - 8_192);
    expect(model(4_096, null)).toBe(3_072);
    expect(model(8_192, 512)).toBe(7_680);
    expect(model(null, null)).toBe(promptBudget(null));
  });
});
