import { readBranch } from './context.ts';
import type { Person, Supabase } from './supabase.ts';

interface Session {
  readonly session_id: string;
  readonly title: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export async function listSessions(supabase: Supabase, person: Person) {
  return { sessions: (await supabase.call('session_list', person, {})) as Session[] };
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
