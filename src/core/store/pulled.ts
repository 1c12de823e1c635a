import type { ErrorCode } from '../../shared/errors';
import type { ConversationSettings, MessageStatus, Role, Usage } from '../../shared/models';

/** Rows of `sync_pull`, checked, with timestamps as `toISOString` prints them. */
export interface PulledSession {
  readonly id: string;
  readonly title: string | null;
  readonly title_auto: boolean;
  readonly model: string | null;
  readonly settings: ConversationSettings | null;
  readonly head_id: string | null;
  readonly pinned: boolean;
  readonly archived: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface PulledMessage {
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly role: Role;
  readonly content: string;
  readonly status: MessageStatus;
  readonly error_code: ErrorCode | null;
  readonly model: string | null;
  readonly usage: Usage | null;
  readonly created_at: string;
  readonly deleted_at: string | null;
}

export interface PulledDocument {
  readonly id: string;
  readonly session_id: string | null;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface PulledProfile {
  readonly display_name: string | null;
  readonly default_session_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export type PulledChange =
  | { readonly kind: 'sessions'; readonly row: PulledSession }
  | { readonly kind: 'messages'; readonly row: PulledMessage }
  | { readonly kind: 'training_data'; readonly row: PulledDocument }
  | { readonly kind: 'profiles'; readonly row: PulledProfile };

export interface PulledPage {
  readonly cursor: number;
  readonly hasMore: boolean;
  /** The cursor is older than the server's tombstones: what is not pending here must be pulled anew from 0. */
  readonly reset: boolean;
  readonly changes: readonly PulledChange[];
}
