import { z } from 'zod';
import { ErrorCode } from '../../shared/errors';
import { MAX_TITLE_CHARS, MAX_TRAINING_CHARS } from '../../shared/limits';
import {
  ConversationSettings,
  DocumentId,
  MessageId,
  MessageStatus,
  Role,
  SessionId,
  Timestamp,
  Usage,
} from '../../shared/models';

/*
 * The file of an export: JSON, with one row a line, so that it can be written and read without being held in memory.
 * docs/export-format.md describes it.
 */

export const FORMAT = 'safycore-export';
export const VERSION = 1;

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  app: z.string().max(100),
  exported_at: Timestamp,
  /** Whose it was; null for what was kept without an account. */
  account: z.string().max(320).nullable(),
});
export type Header = z.infer<typeof Header>;

export const Footer = z.object({
  /** How many rows there are. */
  count: z.int().nonnegative(),
  /** SHA-256, in hexadecimal, of all bytes before the line that holds it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Footer = z.infer<typeof Footer>;

const model = z.string().max(1_000).nullable();

const SessionRow = z.object({
  kind: z.literal('session'),
  id: SessionId,
  title: z.string().max(MAX_TITLE_CHARS).nullable(),
  title_auto: z.boolean(),
  model,
  settings: z.object(ConversationSettings.shape).catch({}),
  head_id: MessageId.nullable(),
  pinned: z.boolean(),
  archived: z.boolean(),
  created_at: Timestamp,
  updated_at: Timestamp,
});

const MessageRow = z.object({
  kind: z.literal('message'),
  id: MessageId,
  session_id: SessionId,
  parent_id: MessageId.nullable(),
  role: Role,
  content: z.string(),
  status: MessageStatus,
  error_code: ErrorCode.nullable().catch('internal'),
  model,
  usage: z.object(Usage.shape).nullable().catch(null),
  reasoning: z.string().nullable(),
  created_at: Timestamp,
});

const DocumentRow = z.object({
  kind: z.literal('document'),
  id: DocumentId,
  session_id: SessionId.nullable(),
  title: z.string().max(MAX_TITLE_CHARS),
  content: z.string().max(MAX_TRAINING_CHARS),
  enabled: z.boolean(),
  position: z.int(),
  created_at: Timestamp,
  updated_at: Timestamp,
});

const DraftRow = z.object({
  kind: z.literal('draft'),
  session_id: SessionId,
  content: z.string(),
  updated_at: Timestamp,
});

/** One line. */
export const Row = z.discriminatedUnion('kind', [SessionRow, MessageRow, DocumentRow, DraftRow]);
