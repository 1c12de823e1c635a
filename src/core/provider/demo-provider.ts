import { say } from '../../shared/words/say';
import type { ModelInfo } from '../../shared/models';
import { delay } from '../abort';
import { demoAnswer, demoCall } from './demo-tool';
import type { ChatProvider, ChatRequest } from './ports';

const MODEL: ModelInfo = {
  id: 'SafyCore demo',
  contextWindow: 131_072,
  maxOutputTokens: null,
  reasoningEfforts: [],
  tools: true,
};
/** As fast as one reads along. */
const PAUSE_MS = 12;

/** Answers on this computer, without a model: it quotes the facts that match. For whoever has no key yet. */
export function createDemoProvider(now: () => Date): ChatProvider {
  async function stream(
    { messages, tools = [], rounds = [] }: ChatRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
    pauseMs: number,
  ) {
    const sentAt = now().getTime();
    const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    const question = messages.findLast(({ role }) => role === 'user')?.content ?? '';
    const call = demoCall({
      question,
      tools,
      system: system.at(-1) ?? '',
      hasCalled: rounds.length > 0,
    });
    if (call !== null) {
      signal.throwIfAborted();
      return { cut: null, usage: { durationMs: 0 }, calls: [{ id: 'call_0', ...call }] };
    }
    const results = rounds.flatMap((round) => round.results);
    const words = { say, connect: say('demo.connect') };
    const answer = demoAnswer({ system, question, results, words });
    for (const word of answer.match(/\S+\s*/g) ?? []) {
      if (pauseMs > 0) await delay(pauseMs, signal);
      onText(word);
    }
    const durationMs = Math.max(0, now().getTime() - sentAt);
    return { cut: null, usage: { firstTokenMs: pauseMs, durationMs }, calls: [] };
  }

  return {
    stream: (request, onText, signal) => stream(request, onText, signal, PAUSE_MS),
    complete: async (request, signal) => {
      signal.throwIfAborted();
      let text = '';
      const end = await stream(request, (word) => (text += word), signal, 0);
      return { ...end, text, reasoning: '' };
    },
    listModels: () => Promise.resolve([MODEL]),
    tokenLimit: () => null,
  };
}
