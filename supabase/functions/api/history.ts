import { readBranch } from './context.ts';
import type { Person, Supabase } from './supabase.ts';

const SESSIONS_PAGE = 1000;

export async function listSessions(supabase: Supabase, person: Person) {
  type Row = Record<'session_id' | 'created_at' | 'updated_at', string> & { title: string | null };
  const columns = 'session_id:id,title,created_at,updated_at';
  const sessions: Row[] = [];
  for (;;) {
    const range = `limit=${SESSIONS_PAGE}&offset=${sessions.length}`;
    const query = `sessions?deleted_at=is.null&order=updated_at.desc,id.desc&select=${columns}&${range}`;
    const page = await supabase.rows<Row>(person, query);
    sessions.push(...page);
    if (page.length < SESSIONS_PAGE) return { sessions };
  }
}

/** Of a session that is not there, and of one of somebody else, the same: nothing. */
export async function readConversation(
  supabase: Supabase,
  person: Person,
  session_id: string,
  { limit, before }: { limit: number; before?: string | undefined },
) {
  const page = await readBranch(supabase, person, session_id, before ?? null, limit);
  const messages = page
    .reverse()
    .map(({ id, role, content, created_at }) => ({ id, role, content, created_at }));
  return { session_id, messages };
}

export async function clearConversation(supabase: Supabase, person: Person, session_id: string) {
  await supabase.call('clear_conversation', person, { p_session_id: session_id });
  return { message: 'Conversation cleared', session_id };
}
