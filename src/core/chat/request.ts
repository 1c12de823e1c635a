import { AppError } from '../../shared/errors';
import type { ConversationSettings, Message } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';
import type { Settings } from '../../shared/settings';
import { toContinuation, toHistory } from '../prompt/branch';
import type { PromptRequest } from '../prompt/fit';
import type { TurnContext } from '../store/turns';

/** What is asked, and where. */
export interface TurnQuestion {
  readonly content: string;
  /** What it follows. */
  readonly branch: readonly Message[];
  /** Facts for this question alone. */
  readonly facts?: string | null | undefined;
  /** What the answer is to start with. */
  readonly text?: string;
  /** Answers this once, in place of the conversation's own model. */
  readonly model?: string | undefined;
}

/** What is to be sent, before it is fitted. */
export interface TurnRequest {
  /** Null: the provider's first model. */
  readonly model: string | null;
  readonly settings: ConversationSettings;
  readonly request: Omit<PromptRequest, 'budget'>;
}

export function toRequest(
  { session, everywhere, own }: TurnContext,
  { model: usual, instructions }: Pick<Settings, 'model' | 'instructions'>,
  { content, branch, facts = null, text = '', model: other }: TurnQuestion,
): TurnRequest {
  const model = session.model ?? usual;
  const isOther = other !== undefined && other !== model;
  const question: ChatMessage = { role: 'user', content };
  return {
    model: other ?? model,
    // The reasoning effort was chosen for the conversation's model: each has its own words for it.
    settings: isOther ? { ...session.settings, reasoningEffort: undefined } : session.settings,
    request: {
      data: { instructions, everywhere, session: own, question: facts },
      history: toHistory(branch),
      question: text === '' ? [question] : [question, ...toContinuation(text)],
    },
  };
}

/** What a question follows whose place another version takes. Throws `not_found` where the branch ends with none. */
export function beforeQuestion(branch: readonly Message[]): readonly Message[] {
  if (branch.at(-1)?.role === 'user') return branch.slice(0, -1);
  throw new AppError('not_found', 'turn.only_questions');
}

/**
 * The branch up to the question that its last message replied to, above the system message that may stand between them.
 * Throws `not_found`.
 */
export function toQuestion(branch: readonly Message[]): {
  readonly question: Message;
  readonly before: readonly Message[];
} {
  const index = branch.findLastIndex(({ role }) => role === 'user');
  const question = branch[index];
  if (question && branch.at(-1)?.role !== 'system') return { question, before: branch.slice(0, index) };
  throw new AppError('not_found', 'turn.no_question');
}
