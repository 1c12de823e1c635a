import { describe, expect, it } from 'vitest';
import { type Message, MessageId, SessionId } from '../../shared/models';
import { promptBudget, toHistory } from './branch';

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

describe('the prompt', () => {
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
      promptBudget({ contextWindow, maxOutputTokens });
    expect(model(131_072, 65_536)).toBe(131_072 - 8_192);
    expect(model(4_096, null)).toBe(3_072);
    expect(model(8_192, 512)).toBe(7_680);
    // allam-2-7b, Qwen 3.8 and Groq's compound.
    expect(model(4_096, 4_096)).toBe(3_072);
    expect(model(131_042, 16_384)).toBe(131_042 - 8_192);
    expect(model(131_072, 8_192)).toBe(131_072 - 8_192);
    expect(model(null, null)).toBe(promptBudget(null));
    expect(promptBudget(null, 8_000)).toBe(6_000);
  });
});
