import type { RunningSupabase } from '../../world/supabase/stack';

/** What a person has asked, as the server has it; tests share the server, so rows are counted of one person only. */
export async function questionsOf({ sql }: RunningSupabase, email: string): Promise<string[]> {
  const rows = await sql<{ content: string }[]>`
    select m.content from public.messages m join auth.users u on u.id = m.user_id
     where u.email = ${email} and m.role = 'user' and m.deleted_at is null order by m.created_at`;
  return rows.map(({ content }) => content);
}
