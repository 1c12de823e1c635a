import { z } from 'zod';
import { type DocumentKind, Timestamp } from '../../shared/models';
import { rowShape } from '../rows/schema';
import { markedKind } from '../store/questions';

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

const { kind: documentKind, ...document } = rowShape('training_data', 'export');

/** A document from before there were kinds says in its content that it holds test questions. */
const Document = z
  .object({ kind: z.literal('document'), document_kind: documentKind ?? z.never(), ...document })
  .transform((row) => {
    const { content, document_kind } = row as unknown as { content: string; document_kind?: DocumentKind };
    const marked = markedKind({ content, kind: document_kind });
    return { ...row, content: marked.content, document_kind: marked.kind };
  });

/** One line. */
export const Row = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), ...rowShape('sessions', 'export') }),
  z.object({ kind: z.literal('message'), ...rowShape('messages', 'export') }),
  Document,
  z.object({ kind: z.literal('draft'), ...rowShape('drafts', 'export') }),
]);
