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
  Usage,
} from '../../shared/models';
import type { PulledChange, PulledPage } from '../store/pulled';

/*
 * The server's rows, made fit for the file and the window. Another version of the app, or another program, may have
 * written them: what a reader can do without is dropped rather than the row.
 */

/** PostgreSQL prints `2026-01-02 03:04:05.678901+00`, the API `2026-01-02T03:04:05.678901+00:00`. */
const timestamp = z.string().transform((text, context) => {
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'not_a_timestamp' });
  return z.NEVER;
});

/** The server counts characters, JavaScript counts UTF-16 units: a title of emojis may be too long here. */
const clipped = (length: number) => z.string().transform((text) => text.slice(0, length));

const SettingsColumn = z.object(ConversationSettings.shape);
const UsageColumns = z.object(Usage.shape);

const PulledSession = z.object({
  id: SessionId,
  title: clipped(MAX_TITLE_CHARS).nullable(),
  title_auto: z.boolean(),
  model: z.string().nullable(),
  /** A project that was not upgraded yet has no such column. */
  settings: SettingsColumn.nullable().catch(null),
  head_id: MessageId.nullable(),
  pinned: z.boolean(),
  archived: z.boolean(),
  created_at: timestamp,
  updated_at: timestamp,
  deleted_at: timestamp.nullable(),
});

const PulledMessage = z.object({
  id: MessageId,
  session_id: SessionId,
  parent_id: MessageId.nullable(),
  role: Role,
  content: z.string(),
  status: MessageStatus,
  error_code: ErrorCode.nullable().catch('internal'),
  model: z.string().nullable(),
  usage: UsageColumns.nullable().catch(null),
  created_at: timestamp,
  deleted_at: timestamp.nullable(),
});

const PulledDocument = z.object({
  id: DocumentId,
  session_id: SessionId.nullable(),
  title: clipped(MAX_TITLE_CHARS),
  content: clipped(MAX_TRAINING_CHARS),
  enabled: z.boolean(),
  position: z.number().int(),
  created_at: timestamp,
  updated_at: timestamp,
  deleted_at: timestamp.nullable(),
});

const PulledProfile = z.object({
  display_name: z.string().nullable(),
  default_session_id: SessionId.nullable(),
  created_at: timestamp,
  updated_at: timestamp,
});

const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sessions'), row: PulledSession }),
  z.object({ kind: z.literal('messages'), row: PulledMessage }),
  z.object({ kind: z.literal('training_data'), row: PulledDocument }),
  z.object({ kind: z.literal('profiles'), row: PulledProfile }),
]);

const Page = z.object({
  cursor: z.number().int().nonnegative(),
  has_more: z.boolean(),
  reset: z.boolean().default(false),
  changes: z.array(z.unknown()),
});

/**
 * Checks a page of `sync_pull`. A row that cannot be used, such as one of a kind that a later version brings, is left
 * out and told to `onSkipped`. Throws ZodError when the page itself is no page.
 */
export function parsePage(answer: unknown, onSkipped: (reason: string) => void): PulledPage {
  const page = Page.parse(answer);
  const changes: PulledChange[] = [];
  for (const raw of page.changes) {
    const change = Change.safeParse(raw);
    if (change.success) changes.push(change.data);
    else onSkipped(change.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '));
  }
  return { cursor: page.cursor, hasMore: page.has_more, reset: page.reset, changes };
}
