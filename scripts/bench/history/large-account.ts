import type { RunningSupabase } from '../../../world/supabase/stack';

/** Gives a person sessions with messages, dealt round so that those of one session lie far apart, each below the last. */
export async function fillAccount(
  { sql }: RunningSupabase,
  userId: string,
  { sessions, messages }: { readonly sessions: number; readonly messages: number },
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into public.sessions (user_id, id, title, updated_at, seq)
      select ${userId}, 'session-' || s, 'Conversation ' || s, now() - make_interval(mins => s), nextval('private.change_seq')
        from generate_series(0, ${sessions - 1}) s`;
    await tx`
      insert into public.messages (user_id, id, session_id, parent_id, role, content, created_at, seq)
      select ${userId}, lpad(to_hex(m), 32, '0')::uuid, 'session-' || m % ${sessions},
             case when m >= ${sessions} then lpad(to_hex(m - ${sessions}), 32, '0')::uuid end,
             case when (m / ${sessions}) % 2 = 0 then 'user' else 'assistant' end,
             repeat('The Honda Civic is silver. ', 8) || m, now() - make_interval(secs => ${messages} - m),
             nextval('private.change_seq')
        from generate_series(0, ${messages - 1}) m order by m`;
    await tx`
      update public.sessions set head_id = lpad(to_hex(${messages - sessions} + substr(id, 9)::int), 32, '0')::uuid
       where user_id = ${userId} and id like 'session-%'`;
  });
  await sql.unsafe('vacuum analyze');
}
