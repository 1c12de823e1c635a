import type { DocumentKind } from '../../../shared/models';
import type { ExportRow } from '../records';

/*
 * What an account consists of, row by row, as it goes into a file or into another account. A conversation's row comes
 * first, then all that belongs to it; what belongs to no conversation comes before them.
 */

export type TransferSession = { readonly kind: 'session' } & ExportRow<'sessions'>;
export type TransferMessage = { readonly kind: 'message' } & ExportRow<'messages'>;
/** Its own kind is `document_kind`, because `kind` says which row it is. */
export type TransferDocument = {
  readonly kind: 'document';
  readonly document_kind: DocumentKind;
} & Omit<ExportRow<'training_data'>, 'kind'>;
/** A question that was begun and not sent. */
export type TransferDraft = { readonly kind: 'draft' } & ExportRow<'drafts'>;

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
