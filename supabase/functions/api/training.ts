import { ProxyError } from '../groq/errors.ts';
import { storable } from './from-app.js';
import { idFor } from './ids.ts';
import { Refusal, type Person, type Supabase } from './supabase.ts';
import type { NewDocuments } from './schemas.ts';

export interface DocumentRow {
  readonly id: string;
  readonly session_id: string | null;
  readonly kind: 'text' | 'table' | 'questions' | 'words';
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
  /** Where a whole row was asked for. */
  readonly binned_at?: string | null;
}

/** The document that `training_data` of a question becomes. */
const OWN_TITLE = 'API';

const inScope = (sessionId: string | null): string =>
  sessionId === null ? 'session_id=is.null' : `session_id=eq.${encodeURIComponent(sessionId)}`;

function readDocuments(supabase: Supabase, person: Person, sessionId: string | null) {
  const query = `training_data?${inScope(sessionId)}&deleted_at=is.null&binned_at=is.null&order=position,created_at,id`;
  return supabase.rows<DocumentRow>(person, `${query}&select=*`);
}

export async function listDocuments(supabase: Supabase, person: Person, sessionId: string | null) {
  return shown(await readDocuments(supabase, person, sessionId));
}

/** These and no others: what is not among them is deleted, and what says the same stays as it is. */
export async function putDocuments(
  supabase: Supabase,
  person: Person,
  p_session_id: string | null,
  { documents }: NewDocuments,
) {
  const ids = documents.flatMap(({ id }) => id?.toLowerCase() ?? []);
  if (new Set(ids).size < ids.length) {
    throw new ProxyError(400, 'invalid_request', 'Two documents have the same id.');
  }
  const p_documents = documents.map((document) => ({
    ...document,
    title: storable(document.title),
    content: storable(document.content),
  }));
  const put = await supabase.call('put_documents', person, { p_session_id, p_documents }).catch(full);
  return shown(put as DocumentRow[]);
}

const shown = (rows: readonly DocumentRow[]) => ({
  documents: rows.map(({ id, title, kind, content, enabled, updated_at }) => ({
    id,
    title,
    kind,
    content,
    enabled,
    updated_at,
  })),
});

/** The session's documents with the text in the one that requests fill; others stay as they are. */
export async function putOwnDocument(
  supabase: Supabase,
  person: Person,
  session_id: string,
  documents: readonly DocumentRow[],
  content: string,
): Promise<readonly DocumentRow[]> {
  const own = documents.find(({ title }) => title === OWN_TITLE);
  if (own === undefined ? content === '' : own.content === content && own.enabled) return documents;
  if (own) {
    const path = `training_data?id=eq.${own.id}&deleted_at=is.null&binned_at=is.null`;
    const [changed] = await supabase.update<DocumentRow>(person, path, { content, enabled: true });
    return documents.map((each) => (each === own ? (changed ?? each) : each));
  }
  const position = Math.max(-1, ...documents.map((each) => each.position)) + 1;
  const add = async (id: string): Promise<DocumentRow | undefined> => {
    const row = { id, user_id: person.id, session_id, title: OWN_TITLE, content, position };
    const path = 'training_data?on_conflict=user_id,id';
    const [added] = await supabase.insert<DocumentRow>(person, path, [row], 'merge').catch(full);
    return added;
  };
  // Two requests at once make one document; but one that was deleted does not come back under its id.
  const added = await add(await idFor(person.id, session_id, OWN_TITLE));
  const alive =
    added?.deleted_at === null && added.binned_at === null ? added : await add(crypto.randomUUID());
  return alive ? [...documents, alive] : documents;
}

function full(error: unknown): never {
  if (error instanceof Refusal && error.code === 'PT409') {
    throw new ProxyError(409, 'too_many_documents', 'There is room for 100 documents in one place.');
  }
  throw error;
}
