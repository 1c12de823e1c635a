import { ProxyError } from '../groq/errors.ts';
import { Refusal, type Person, type Supabase } from './supabase.ts';
import type { NewDocuments } from './schemas.ts';

export interface DocumentRow {
  readonly id: string;
  readonly session_id: string | null;
  readonly kind: 'text' | 'table' | 'questions';
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The document that `training_data` of a question becomes. */
const OWN_TITLE = 'API';

const inScope = (sessionId: string | null): string =>
  sessionId === null ? 'session_id=is.null' : `session_id=eq.${encodeURIComponent(sessionId)}`;

export function readDocuments(supabase: Supabase, person: Person, sessionId: string | null) {
  const query = `training_data?${inScope(sessionId)}&deleted_at=is.null&order=position,created_at,id`;
  return supabase.rows<DocumentRow>(person, `${query}&select=*`);
}

export async function listDocuments(supabase: Supabase, person: Person, sessionId: string | null) {
  const rows = await readDocuments(supabase, person, sessionId);
  return {
    documents: rows.map(({ id, title, kind, content, enabled, updated_at }) => ({
      id,
      title,
      kind,
      content,
      enabled,
      updated_at,
    })),
  };
}

/** These and no others: what is not among them is deleted. */
export async function putDocuments(
  supabase: Supabase,
  person: Person,
  session_id: string | null,
  { documents }: NewDocuments,
) {
  const before = await readDocuments(supabase, person, session_id);
  const rows = documents.map((document, position) => ({
    ...document,
    id: document.id ?? crypto.randomUUID(),
    user_id: person.id,
    session_id,
    position,
  }));
  if (new Set(rows.map(({ id }) => id)).size < rows.length) {
    throw new ProxyError(400, 'invalid_request', 'Two documents have the same id.');
  }
  const kept = new Set(rows.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) {
    await supabase.update(person, `training_data?id=in.(${gone.join()})`, {
      deleted_at: new Date().toISOString(),
    });
  }
  if (rows.length > 0) {
    await supabase.insert(person, 'training_data?on_conflict=user_id,id', rows, 'merge').catch(full);
  }
  return listDocuments(supabase, person, session_id);
}

/** The session's documents, with the text in the one that requests fill; others stay as they are. */
export async function putOwnDocument(
  supabase: Supabase,
  person: Person,
  session_id: string,
  content: string,
): Promise<DocumentRow[]> {
  const documents = await readDocuments(supabase, person, session_id);
  const own = documents.find(({ title }) => title === OWN_TITLE);
  if (own?.content === content) return documents;
  if (own) {
    await supabase.update(person, `training_data?id=eq.${own.id}`, { content });
  } else {
    const position = Math.max(-1, ...documents.map((each) => each.position)) + 1;
    const row = {
      id: crypto.randomUUID(),
      user_id: person.id,
      session_id,
      title: OWN_TITLE,
      content,
      position,
    };
    await supabase.insert(person, 'training_data', [row]).catch(full);
  }
  return readDocuments(supabase, person, session_id);
}

function full(error: unknown): never {
  if (error instanceof Refusal && error.code === 'PT409') {
    throw new ProxyError(409, 'too_many_documents', 'There is room for 100 documents in one place.');
  }
  throw error;
}
