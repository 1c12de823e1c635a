import { setTimeout as sleep } from 'node:timers/promises';

import { demoAnswer as answerOfDemo, demoCall } from '../../src/core/provider/demo-tool';
import type { Behaviour, ScriptedCall } from './behaviours';
import { wordsFor } from './demo-words';
import type { Exchange } from './exchange';
import type { Gate } from './gate';
import type { Model } from './models';
import { promptTokens, tokenize } from './protocol';
import type { ChatRequest, CompletionHead, Dialect, FinishReason, Usage, WireCall } from './protocol';

export interface ServerSide {
  readonly gate: Gate;
  readonly tokensPerSecond: number;
  readonly dialect: Dialect;
}

const DEMO_REASONING = 'Looking through the facts for lines that match.';

/** A behaviour that carries an answer, as opposed to one that only sends a status. */
export type AnsweringBehaviour = Exclude<Behaviour, { kind: 'status' | 'html' | 'redirect' | 'hang-up' }>;

/** One answer, ready to be sent. */
export interface Plan {
  readonly head: CompletionHead;
  readonly reasoning: readonly string[];
  readonly content: readonly string[];
  /** Groq sends each whole; others in pieces, one list a chunk. */
  readonly calls: readonly (readonly WireCall[])[];
  readonly finishReason: FinishReason;
  readonly includeUsage: boolean;
  /** @param sentTokens the completion tokens that went out, reasoning included. */
  usage(sentTokens: number): Usage;
  /** Waits until one more chunk may go out; `tokens` have gone out before it. Rejects when the exchange ends. */
  turn(tokens: number): Promise<void>;
}

/** Decides what is answered and at what pace; the clock starts now. */
export function planAnswer(
  exchange: Exchange,
  request: ChatRequest,
  { reasons }: Model,
  behaviour: AnsweringBehaviour,
  { gate, tokensPerSecond: defaultPace, dialect }: ServerSide,
): Plan {
  const startedAt = performance.now();
  const pace = ('tokensPerSecond' in behaviour ? behaviour.tokensPerSecond : undefined) ?? defaultPace;
  const limit = request.maxCompletionTokens ?? Infinity;
  const format = request.reasoningFormat ?? (reasons === 'raw' ? 'raw' : 'parsed');
  const scripted = 'reasoning' in behaviour ? behaviour.reasoning : undefined;
  const reasoned = format === 'hidden' ? '' : (scripted ?? (reasons === null ? '' : DEMO_REASONING));
  const demo = behaviour.kind === 'call' || behaviour.text !== undefined ? null : callOf(request);
  const calls = behaviour.kind === 'call' ? behaviour.calls : demo === null ? [] : [demo];
  const answer = behaviour.text ?? (calls.length > 0 ? '' : demoAnswer(request));
  const reasoning = tokenize(format === 'raw' ? '' : reasoned);
  const content = tokenize(
    format === 'raw' && reasoned !== '' ? `<think>\n${reasoned}\n</think>\n\n${answer}` : answer,
  );
  const room = Math.max(0, limit - reasoning.length);
  const finishReason = 'finishReason' in behaviour ? behaviour.finishReason : undefined;
  return {
    head: {
      dialect,
      id: `chatcmpl-${exchange.requestId}`,
      requestId: exchange.requestId,
      model: request.model,
      created: Math.floor(Date.now() / 1000),
    },
    reasoning: reasoning.slice(0, limit),
    content: content.slice(0, room),
    calls: wireCalls(calls, behaviour.kind === 'call' && behaviour.inPieces === true),
    finishReason:
      content.length > room ? 'length' : (finishReason ?? (calls.length > 0 ? 'tool_calls' : 'stop')),
    includeUsage: request.includeUsage,
    usage: (sentTokens) =>
      usage(promptTokens(request.messages), sentTokens, (performance.now() - startedAt) / 1000),
    turn: async (tokens) => {
      // Against the start, not the last chunk, so that late timers do not add up.
      const wait = behaviour.kind === 'gated' ? 0 : startedAt + (tokens / pace) * 1000 - performance.now();
      if (wait > 0) await sleep(wait, undefined, { signal: exchange.signal });
      await gate.pass(behaviour.kind === 'gated', exchange.signal);
    },
  };
}

function wireCalls(calls: readonly ScriptedCall[], inPieces: boolean): WireCall[][] {
  return calls.flatMap(({ name, arguments: args }, index) => {
    const head = { index, id: `call_${index}`, type: 'function' as const };
    if (!inPieces) return [[{ ...head, function: { name, arguments: args } }]];
    const pieces = args.match(/[^]{1,7}/g) ?? [];
    const rest = pieces.map((piece) => [{ index, function: { arguments: piece } }]);
    return [[{ ...head, function: { name, arguments: '' } }], ...rest];
  });
}

function callOf({ messages, tools }: ChatRequest): ScriptedCall | null {
  return demoCall({
    question: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    tools,
    system: messages.findLast(({ role }) => role === 'system')?.content ?? '',
    hasCalled: messages.some(({ role }) => role === 'tool'),
  });
}

function demoAnswer({ messages }: ChatRequest): string {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const question = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const results = messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
  return answerOfDemo({ system, question, results, words: wordsFor(question) });
}

function usage(prompt: number, completion: number, seconds: number): Usage {
  const promptSeconds = prompt / 100_000;
  return {
    queue_time: 0.001,
    prompt_tokens: prompt,
    prompt_time: promptSeconds,
    completion_tokens: completion,
    completion_time: seconds,
    total_tokens: prompt + completion,
    total_time: promptSeconds + seconds,
  };
}
