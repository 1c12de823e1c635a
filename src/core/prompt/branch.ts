import type { Message, ModelInfo } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';

/** For servers that do not say: the common size today. A server with less refuses, and the prompt is cut then. */
const DEFAULT_CONTEXT_TOKENS = 131_072;
/** The system message is kept as a message, and a message holds one megabyte. */
const MAX_PROMPT_TOKENS = 200_000;
/** Room for a long answer with its reasoning, where the context is large enough to spare it. */
const MAX_ANSWER_TOKENS = 8_192;
const CONTINUE_INSTRUCTION =
  'Your last answer was cut off. Go on exactly where it stopped: begin with the very next character, repeat nothing, and do not comment on the interruption.';

/**
 * Tokens that a prompt may take of the model's context, or of what the account may send at once where that is less, with
 * room left for the answer.
 */
export function promptBudget(
  model: Pick<ModelInfo, 'contextWindow' | 'maxOutputTokens'> | null,
  accountLimit: number | null = null,
): number {
  const context = Math.min(
    model?.contextWindow ?? DEFAULT_CONTEXT_TOKENS,
    accountLimit ?? Infinity,
    MAX_PROMPT_TOKENS,
  );
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
