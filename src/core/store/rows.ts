import type {
  ConversationSettings,
  DocumentId,
  Message,
  MessageId,
  Session,
  SessionId,
  TrainingDocument,
  Usage,
} from '../../shared/models';
import { verified } from './checksum';
import type { FileRow } from './records';

export type SessionRow = FileRow<'sessions'>;
export type MessageRow = FileRow<'messages'>;
export type DocumentRow = FileRow<'training_data'>;

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
    kind: row.kind,
    title: row.title,
    content: row.content,
    enabled: row.enabled === 1,
    position: row.position,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
