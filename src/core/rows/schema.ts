import { cutAt } from '../../shared/cut';
import { z } from 'zod';
import { ErrorCode } from '../../shared/errors';
import { MAX_TABLE_BYTES, MAX_TITLE_CHARS } from '../../shared/limits';
import {
  ConversationSettings,
  DocumentId,
  DocumentKind,
  DocumentSource,
  MessageId,
  MessageStatus,
  Role,
  SessionId,
  Timestamp,
  Usage,
} from '../../shared/models';
import { carriedColumns, type Column, columnsOf, type Table, type ValueKind } from '../store/records';

/*
 * Checks rows that come from elsewhere, the server or an export. Another version of the app, or another program, may have
 * written them: what a reader can do without is dropped rather than the row.
 */

export type Source = 'server' | 'export';

/** PostgreSQL prints `2026-01-02 03:04:05.678901+00`, the API `2026-01-02T03:04:05.678901+00:00`. */
const serverTime = z.string().transform((text, context) => {
  const date = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  // With another number of digits in the year, times would not be in order as texts, by which they are compared.
  if (!Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'not_a_timestamp' });
  return z.NEVER;
});

/** The server counts characters, JavaScript counts UTF-16 units: a title of emojis may be too long here. */
const clipped = (length: number) => z.string().transform((text) => cutAt(text, length));

const inBoth = {
  text: z.string(),
  conversation: SessionId,
  message: MessageId,
  document: DocumentId,
  role: Role,
  status: MessageStatus,
  error: ErrorCode,
  kind: DocumentKind,
  source: z.object(DocumentSource.shape),
  integer: z.int(),
  boolean: z.boolean(),
  usage: z.object(Usage.shape),
  settings: z
    .object(ConversationSettings.shape)
    .transform((settings) => (Object.keys(settings).length === 0 ? null : settings)),
  change_times: z.record(z.string(), z.number()),
};

const values: Readonly<Record<Source, Readonly<Record<ValueKind, z.ZodType>>>> = {
  server: {
    ...inBoth,
    time: serverTime,
    title: clipped(MAX_TITLE_CHARS),
    facts: clipped(MAX_TABLE_BYTES),
    model: z.string(),
  },
  export: {
    ...inBoth,
    time: Timestamp,
    title: z.string().max(MAX_TITLE_CHARS),
    facts: z.string().max(MAX_TABLE_BYTES),
    model: z.string().max(1_000),
  },
};

/** What stands in for a value that cannot be read; where nothing can, the row is left out. */
const insteadOf: Partial<Record<ValueKind, unknown>> = {
  error: 'internal',
  usage: null,
  settings: null,
  source: null,
  change_times: null,
};

function columnSchema({ is, null: nullable, later }: Column, source: Source): z.ZodType {
  let schema = values[source][is];
  if (nullable) schema = schema.nullable();
  if (is in insteadOf) {
    const instead = insteadOf[is];
    schema = z.union([schema, z.unknown().transform(() => instead)]);
  }
  // Kinds that a later version brings are texts for this one.
  if (is === 'kind') schema = schema.catch('text');
  return later ? schema.optional() : schema;
}

/** The columns of a table as this source carries them. */
export function rowShape(table: Table, source: Source): Readonly<Record<string, z.ZodType>> {
  const columns = columnsOf(table);
  return Object.fromEntries(
    carriedColumns(table, source).flatMap((name) => {
      const column = columns[name];
      return column ? [[name, columnSchema(column, source)]] : [];
    }),
  );
}
