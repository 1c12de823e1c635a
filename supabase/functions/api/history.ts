import type { Person, Supabase } from './supabase.ts';

export interface MessageRow {
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
  readonly status: string;
  readonly created_at: string;
}

export interface SessionRow {
  readonly id: string;
  readonly title: string | null;
  readonly title_auto: boolean;
  readonly model: string | null;
  readonly settings: { temperature?: number; maxTokens?: number; reasoningEffort?: string } | null;
  readonly head_id: string | null;
  readonly deleted_at: string | null;
}

/** As many as the database hands out at once. */
const PAGE = 200;

/** Null: the person has none of this name. */
export async function findSession(
  supabase: Supabase,
  person: Person,
  id: string,
): Promise<SessionRow | null> {
  const columns = 'id,title,title_auto,model,settings,head_id,deleted_at';
  const query = `sessions?id=eq.${encodeURIComponent(id)}&select=${columns}`;
  return (await supabase.rows<SessionRow>(person, query))[0] ?? null;
}

export async function listSessions(supabase: Supabase, person: Person) {
  const columns = 'session_id:id,title,created_at,updated_at';
  const query = `sessions?deleted_at=is.null&order=updated_at.desc,id.desc&select=${columns}`;
  return {
    sessions: await supabase.rows<
      Record<'session_id' | 'created_at' | 'updated_at', string> & { title: string | null }
    >(person, query),
  };
}

/**
 * The branch that ends with a message, oldest first, at most the last `limit`. A message is mostly younger than what it
 * replies to, so that the newest pages are enough; clocks may say otherwise, and then the older ones are read, too.
 */
export async function readBranch(
  supabase: Supabase,
  person: Person,
  sessionId: string,
  leafId: string | null,
  limit = Infinity,
): Promise<MessageRow[]> {
  const known = new Map<string, MessageRow>();
  const branch: MessageRow[] = [];
  let next = leafId;
  let oldest: MessageRow | undefined;
  while (next !== null && branch.length < limit) {
    const message = known.get(next);
    if (message !== undefined) {
      branch.unshift(message);
      next = message.parent_id;
      continue;
    }
    const page = (await supabase.call('conversation_page', person, {
      p_session_id: sessionId,
      p_before: oldest?.created_at ?? null,
      p_before_id: oldest?.id ?? null,
      p_limit: PAGE,
    })) as MessageRow[];
    for (const row of page) known.set(row.id, row);
    oldest = page.at(-1);
    if (oldest === undefined) break;
  }
  return branch;
}

/** Of a session that is not there, and of one of somebody else, the same: nothing. */
export async function readConversation(
  supabase: Supabase,
  person: Person,
  session_id: string,
  { limit, before }: { limit: number; before?: string | undefined },
) {
  const session = await findSession(supabase, person, session_id);
  const leaf = before ?? session?.head_id ?? null;
  const branch = await readBranch(
    supabase,
    person,
    session_id,
    leaf,
    before === undefined ? limit : limit + 1,
  );
  const shown = before === undefined ? branch : branch.slice(0, -1);
  const messages = shown.map(({ id, role, content, created_at }) => ({ id, role, content, created_at }));
  return { session_id, messages };
}

export async function clearConversation(supabase: Supabase, person: Person, session_id: string) {
  await supabase.call('clear_conversation', person, { p_session_id: session_id });
  return { message: 'Conversation cleared', session_id };
}
