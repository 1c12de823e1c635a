import { AppError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';
import type { Message, ModelInfo } from '../../shared/models';
import type { ChatMessage } from './ports';

export interface PromptParts {
  readonly system: string;
  /** Oldest first. */
  readonly history: readonly ChatMessage[];
  /** What must arrive whatever happens: the question, or more when an answer is to go on. */
  readonly question: readonly ChatMessage[];
  /** In tokens, for all of the above. */
  readonly budget: number;
}

export interface Prompt {
  readonly messages: readonly ChatMessage[];
  /** Estimated tokens of all messages. */
  readonly tokens: number;
  /** How many of the oldest messages were left out because they did not fit. */
  readonly dropped: number;
  /** Estimated tokens of the history among them: what could still be left out. */
  readonly historyTokens: number;
}

/** Dense tables and part numbers run near three bytes a token, prose near four. */
const BYTES_PER_TOKEN = 3;
/** The frame around each message: role and separators. */
const TOKENS_PER_MESSAGE = 4;
/** For servers that do not say: the common size today. A server with less refuses, and the prompt is cut then. */
const DEFAULT_CONTEXT_TOKENS = 131_072;
/** Room for a long answer with its reasoning, where the context is large enough to spare it. */
const MAX_ANSWER_TOKENS = 8_192;
const CONTINUE_INSTRUCTION =
  'Your last answer was cut off. Go on exactly where it stopped: begin with the very next character, repeat nothing, and do not comment on the interruption.';

/**
 * A rough estimate, on the high side for most texts: UTF-8 bytes rather than characters, because scripts that need
 * more bytes a character also need more tokens a character.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

/** Tokens that a prompt may take of the model's context, with room left for the answer. */
export function promptBudget(model: ModelInfo | null): number {
  const context = model?.contextWindow ?? DEFAULT_CONTEXT_TOKENS;
  const answer = Math.min(MAX_ANSWER_TOKENS, Math.floor(context / 4), model?.maxOutputTokens ?? Infinity);
  return context - answer;
}

/** A branch as the model should read it: no system messages, and no answers that never had any text. */
export function toHistory(branch: readonly Message[]): ChatMessage[] {
  return branch.flatMap(({ role, content }): ChatMessage[] => {
    switch (role) {
      case 'system':
        return [];
      case 'assistant':
        return content.trim() === '' ? [] : [{ role, content }];
      case 'user':
        return [{ role, content }];
    }
  });
}

/** What to send so that an answer goes on where it stopped. */
export function toContinuation(partial: string): ChatMessage[] {
  return [
    { role: 'assistant', content: partial },
    { role: 'user', content: CONTINUE_INSTRUCTION },
  ];
}

/** What system message and question alone come to. */
export function fixedTokens({ system, question }: Pick<PromptParts, 'system' | 'question'>): number {
  return costOf([{ role: 'system', content: system }, ...question]);
}

/**
 * Fits a request into the budget: the system message, as many of the newest turns as there is room for, the question.
 * @throws AppError `context_too_long` when system message and question alone do not fit; they are never cut.
 */
export function composePrompt({ system, history, question, budget }: PromptParts): Prompt {
  const first: ChatMessage = { role: 'system', content: system };
  const fixed = costOf([first, ...question]);
  if (fixed > budget) throw new AppError('context_too_long', failureSentence('context_too_long'));

  // Whole turns only: an answer without its question would mislead.
  let start = history.length;
  let historyTokens = 0;
  for (const turn of turns(history).reverse()) {
    const cost = costOf(turn);
    if (fixed + historyTokens + cost > budget) break;
    historyTokens += cost;
    start -= turn.length;
  }
  return {
    messages: [first, ...history.slice(start), ...question],
    tokens: fixed + historyTokens,
    historyTokens,
    dropped: start,
  };
}

function costOf(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { content }) => sum + TOKENS_PER_MESSAGE + estimateTokens(content), 0);
}

function turns(history: readonly ChatMessage[]): ChatMessage[][] {
  const result: ChatMessage[][] = [];
  for (const message of history) {
    const last = result.at(-1);
    if (message.role === 'user' || last === undefined) result.push([message]);
    else last.push(message);
  }
  return result;
}
