import type { AppError } from '../../shared/errors';
import type { ConversationSettings, ModelInfo, Usage } from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly settings?: ConversationSettings;
}

/** How the provider ended; anything but this is thrown as AppError. */
export interface ProviderEnd {
  /** Why the answer is not complete although the server ended it; null: it is. */
  readonly cut: AppError | null;
  readonly usage: Usage;
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
