import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { type DocumentId, type DocumentRevision, Timestamp } from '../../shared/models';

const TIMEOUT_MS = 10_000;

const Rows = z.array(
  z.object({
    id: z.guid(),
    title: z.string(),
    content: z.string(),
    kept_at: z
      .string()
      .transform((at) => new Date(at).toISOString())
      .pipe(Timestamp),
  }),
);

/**
 * What the server kept of a document, newest first: texts that were replaced before this machine had the account are
 * nowhere else. Rejects with `server_unreachable` where nothing of use answers.
 */
export async function fetchRevisions(client: SupabaseClient, id: DocumentId): Promise<DocumentRevision[]> {
  const { data, error } = await client
    .from('training_revisions')
    .select('id, title, content, kept_at')
    .eq('document_id', id)
    .order('kept_at', { ascending: false })
    .abortSignal(AbortSignal.timeout(TIMEOUT_MS));
  const rows = Rows.safeParse(data);
  if (error !== null || !rows.success) {
    throw new AppError('server_unreachable', 'sync.no_revisions');
  }
  return rows.data.map(({ kept_at, ...rest }) => ({ ...rest, kind: 'server', keptAt: kept_at }));
}
