import type {
  ConversationSettings,
  Message,
  MessageId,
  MessageStatus,
  Role,
  Session,
  SessionId,
  DocumentId,
  TrainingDocument,
  Usage,
} from '../../shared/models';
import type { ErrorCode } from '../../shared/errors';
import { verified } from './checksum';

/** Rows as SQLite holds them; booleans are 0 and 1, `usage` is JSON text. */
export interface SessionRow {
  readonly id: string;
  readonly title: string | null;
  readonly title_auto: number;
  readonly model: string | null;
  /** JSON text. */
  readonly settings: string | null;
  readonly head_id: string | null;
  readonly pinned: number;
  readonly archived: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface MessageRow {
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly role: Role;
  readonly content: string;
  readonly status: MessageStatus;
  readonly error_code: ErrorCode | null;
  readonly model: string | null;
  readonly usage: string | null;
  readonly reasoning: string | null;
  readonly created_at: string;
  /** Null for a tombstone, and for a row that is about to be written. */
  readonly checksum: number | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly session_id: string | null;
  readonly title: string;
  readonly content: string;
  readonly enabled: number;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly checksum: number | null;
}

export function toSession(row: SessionRow): Session {
  return {
    id: row.id as SessionId,
    title: row.title,
    model: row.model,
    settings: row.settings === null ? {} : (JSON.parse(row.settings) as ConversationSettings),
    headId: row.head_id as MessageId | null,
    pinned: row.pinned === 1,
    archived: row.archived === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Throws StoreError `store_damaged` for a text that is not the one that was written. */
export function toMessage(row: MessageRow): Message {
  verified(row);
  return {
    id: row.id as MessageId,
    sessionId: row.session_id as SessionId,
    parentId: row.parent_id as MessageId | null,
    role: row.role,
    content: row.content,
    status: row.status,
    errorCode: row.error_code,
    model: row.model,
    usage: row.usage === null ? null : (JSON.parse(row.usage) as Usage),
    ...(row.reasoning === null ? {} : { reasoning: row.reasoning }),
    createdAt: row.created_at,
  };
}

/** As `toMessage`. */
export function toDocument(row: DocumentRow): TrainingDocument {
  verified(row);
  return {
    id: row.id as DocumentId,
    sessionId: row.session_id as SessionId | null,
    title: row.title,
    content: row.content,
    enabled: row.enabled === 1,
    position: row.position,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
