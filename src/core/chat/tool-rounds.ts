import { AppError, type ErrorCode } from '../../shared/errors';
import type { Usage } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';
import type { FittedPrompt } from '../prompt/fit';
import { NO_MORE, TOLD_ALREADY } from '../prompt/lookup-block';
import type { ChatRequest, ProviderEnd, ToolCall, ToolRound } from '../provider/ports';

/** So often a model may look up before it answers, and so much in all. */
const MAX_ROUNDS = 4;
const MAX_LOOKUPS = 4;

/** What came of one call. */
export interface CallResult {
  /** For the model. */
  readonly text: string;
  /** What was looked up, as it is kept; null where nothing was. */
  readonly block: string | null;
  readonly tokens: number;
}

export type Asked = ProviderEnd & {
  /** What came with it. */
  readonly text: string;
};

export interface ToolUse {
  readonly ask: (request: Pick<ChatRequest, 'messages' | 'tools' | 'rounds'>) => Promise<Asked>;
  /** Looks one call up, in at most so many tokens. */
  readonly lookUp: (call: ToolCall, room: number) => Promise<CallResult>;
  /** What was looked up in one round is to be kept before the model goes on. */
  readonly keep: (blocks: readonly string[]) => void;
  /** How much of the answer has come. */
  readonly written: () => number;
  /** What is sent without tools, with so many tokens left free. */
  readonly plain: (reserved: number) => Promise<readonly ChatMessage[]>;
}

/** What a request with tools can fail of, and one without need not. */
const OF_TOOLS: ReadonlySet<ErrorCode> = new Set([
  'request_rejected',
  'provider_failed',
  'model_missing',
  'stream_failed',
  'stream_unfinished',
  'answer_needs_tool',
  'context_too_long',
  'request_too_large',
]);

/** Nothing of an answer has come, and asking without tools may bring one. */
const isOfTools = (error: unknown): error is AppError =>
  error instanceof AppError && OF_TOOLS.has(error.code);

/**
 * Asks, lets the model look up what it wants, and asks on. However a model gets that wrong (calls without end, calls of
 * nothing, no answer after them, a server that knows no tools), it is asked once more without them, with what was looked
 * up among the facts.
 */
export async function askWithTools(
  { messages, tools, budget, tokens }: FittedPrompt,
  { ask, lookUp, keep, written, plain }: ToolUse,
): Promise<{ readonly end: ProviderEnd; readonly refused: AppError | null }> {
  if (tools.length === 0) return { end: await ask({ messages }), refused: null };
  const rounds: ToolRound[] = [];
  const blocks: string[] = [];
  const seen = new Set<string>();
  let room = budget - tokens;
  let usage: Usage = {};
  let refused: AppError | null = null;
  let before = written();
  try {
    while (rounds.length < MAX_ROUNDS) {
      before = written();
      const end = await ask({ messages, tools, rounds });
      usage = addUp(usage, end.usage);
      if (end.calls.length === 0) {
        // A call that got lost on its way, or no answer at all.
        const isNone = end.cut === null ? end.text.trim() === '' : end.cut.code === 'answer_needs_tool';
        if (isNone) break;
        return { end: { ...end, usage }, refused: null };
      }
      const results: CallResult[] = [];
      let isNew = false;
      for (const call of end.calls) {
        const key = `${call.name} ${call.arguments}`;
        const known = seen.has(key);
        isNew ||= !known;
        const result =
          known || seen.size >= MAX_LOOKUPS
            ? { text: known ? TOLD_ALREADY : NO_MORE, block: null, tokens: 0 }
            : await lookUp(call, room / 2);
        seen.add(key);
        room -= result.tokens;
        results.push(result);
      }
      const found = results.flatMap(({ block }) => block ?? []);
      if (found.length > 0) keep(found);
      blocks.push(...found);
      rounds.push({ text: end.text, calls: end.calls, results: results.map(({ text }) => text) });
      if (!isNew) break;
    }
  } catch (error) {
    if (!isOfTools(error) || written() > before) throw error;
    if (rounds.length === 0) refused = error;
  }
  const bare = await plain(budget - tokens - room);
  const [system, ...others] = bare;
  const told = system && { ...system, content: [system.content, ...blocks].join('\n\n') };
  const end = await ask({ messages: told ? [told, ...others] : others });
  return { end: { ...end, usage: addUp(usage, end.usage) }, refused };
}

/** What several requests for one answer cost together; how fast it was, the last one says. */
function addUp(before: Usage, last: Usage): Usage {
  const sum = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined ? b : b === undefined ? a : a + b;
  const promptTokens = sum(before.promptTokens, last.promptTokens);
  const completionTokens = sum(before.completionTokens, last.completionTokens);
  return {
    ...last,
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(completionTokens === undefined ? {} : { completionTokens }),
  };
}
