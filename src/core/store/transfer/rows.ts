import type { ErrorCode } from '../../../shared/errors';
import type { ConversationSettings, MessageStatus, Role, Usage } from '../../../shared/models';

/*
 * What an account consists of, row by row, as it goes into a file or into another account. A conversation's row comes
 * first, then all that belongs to it; what belongs to no conversation comes before them.
 */

export interface TransferSession {
  readonly kind: 'session';
  readonly id: string;
  readonly title: string | null;
  readonly title_auto: boolean;
  readonly model: string | null;
  readonly settings: ConversationSettings;
  readonly head_id: string | null;
  readonly pinned: boolean;
  readonly archived: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface TransferMessage {
  readonly kind: 'message';
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly role: Role;
  readonly content: string;
  readonly status: MessageStatus;
  readonly error_code: ErrorCode | null;
  readonly model: string | null;
  readonly usage: Usage | null;
  readonly reasoning: string | null;
  readonly created_at: string;
}

export interface TransferDocument {
  readonly kind: 'document';
  readonly id: string;
  /** Null: for all conversations. */
  readonly session_id: string | null;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A question that was begun and not sent. */
export interface TransferDraft {
  readonly kind: 'draft';
  readonly session_id: string;
  readonly content: string;
  readonly updated_at: string;
}

/** What belongs to a conversation, or to none. */
export type TransferPart = TransferMessage | TransferDocument | TransferDraft;
export type TransferRow = TransferSession | TransferPart;

/** Where a page of rows begins; the place after the last one is null. */
export interface TransferPlace {
  /** The key of the conversation whose rows come next; 0 for what belongs to none. */
  readonly session: number;
  readonly part: 'document' | 'message';
  /** The last row that was read of this part. */
  readonly after: readonly [at: string, id: string] | null;
}

export interface TransferPage {
  readonly rows: readonly TransferRow[];
  readonly next: TransferPlace | null;
}

/** Rows of one conversation, or of none. */
export interface TransferBatch {
  readonly session: TransferSession | null;
  readonly parts: readonly TransferPart[];
  /** The first batch of this conversation. */
  readonly first: boolean;
  /** Nothing more comes of this conversation: a message whose parent has not come begins a branch of its own. */
  readonly last: boolean;
}

export interface TransferCounts {
  readonly sessions: number;
  readonly messages: number;
  readonly documents: number;
}

export interface BatchResult {
  readonly added: TransferCounts;
  /** Was there already, and stays as it is. */
  readonly present: TransferCounts;
  /** Messages whose parent has not come yet: they are part of the next batch. */
  readonly waiting: readonly TransferMessage[];
}

export const NO_ROWS: TransferCounts = { sessions: 0, messages: 0, documents: 0 };

export const plus = (a: TransferCounts, b: TransferCounts): TransferCounts => ({
  sessions: a.sessions + b.sessions,
  messages: a.messages + b.messages,
  documents: a.documents + b.documents,
});
