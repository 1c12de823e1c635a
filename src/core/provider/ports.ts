import type { AppError } from '../../shared/errors';
import type { ConversationSettings, ModelInfo, Usage } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';

/** What a model may call. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** A JSON schema. */
  readonly parameters: object;
}

/** A call as the model made it: it may name what nobody offered, and its arguments may be no JSON. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/** What a model called for before it answered, and what came of each call. */
export interface ToolRound {
  /** What it said with them. */
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly results: readonly string[];
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly settings?: ConversationSettings;
  /** Offered to the model. */
  readonly tools?: readonly Tool[] | undefined;
  /** After the messages, oldest first. */
  readonly rounds?: readonly ToolRound[] | undefined;
}

/** How the provider ended; anything but this is thrown as AppError. */
export interface ProviderEnd {
  /** Why the answer is not complete although the server ended it; null: it is. */
  readonly cut: AppError | null;
  readonly usage: Usage;
  /** What the model calls for before it goes on; empty where it has answered. */
  readonly calls: readonly ToolCall[];
}

/** A Groq-compatible server. Every call ends at once when `signal` aborts, in whatever phase it is. */
export interface ChatProvider {
  /** Calls back with each delta of the answer, and of the reasoning before it, as it arrives. Rejects with AppError. */
  stream(
    request: ChatRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
    onReasoning?: (text: string) => void,
  ): Promise<ProviderEnd>;
  /** The whole answer, not streamed. */
  complete(
    request: ChatRequest,
    signal: AbortSignal,
  ): Promise<ProviderEnd & { readonly text: string; readonly reasoning: string }>;
  /** Chat models, without those for speech or moderation. */
  listModels(signal: AbortSignal): Promise<ModelInfo[]>;
  /** Most tokens that the account may send at once, as the server's headers said last. */
  tokenLimit(): number | null;
}
