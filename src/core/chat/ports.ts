import type { ModelInfo, StreamState, BranchMessage, SessionId, MessageId, Usage } from '../../shared/models';
import type { ErrorData } from '../../shared/errors';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
}

/** How the provider ended; anything but this is thrown as AppError. */
export interface ProviderEnd {
  readonly finishReason: 'stop' | 'length' | 'other';
  readonly usage: Usage;
}

/** A Groq-compatible server. Every call ends at once when `signal` aborts, in whatever phase it is. */
export interface ChatProvider {
  /** Calls `onText` with each piece of the answer as it arrives (reasoning is left out). Rejects with AppError. */
  stream(request: ChatRequest, onText: (text: string) => void, signal: AbortSignal): Promise<ProviderEnd>;
  /** The answer in one piece. */
  complete(request: ChatRequest, signal: AbortSignal): Promise<ProviderEnd & { readonly text: string }>;
  /** Chat models, without those for speech or moderation. */
  listModels(signal: AbortSignal): Promise<ModelInfo[]>;
}

/** Where a running answer is told of; main forwards it to the window. */
export interface ChatListener {
  started(state: StreamState): void;
  delta(delta: { sessionId: SessionId; answerId: MessageId; offset: number; text: string }): void;
  ended(end: { sessionId: SessionId; message: BranchMessage; error: ErrorData | null }): void;
}
