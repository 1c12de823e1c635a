import type postgres from 'postgres';

export interface CrowdSize {
  readonly people: number;
  /** Of all people together, dealt round in turn, so that one person's rows lie far apart, as in life. */
  readonly messages: number;
}

const SESSIONS_EACH = 10;

/** The id of the n-th person, from 1. */
export const personId = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The id of the n-th session of each person, from 0. Session 0 is the default. */
export const sessionId = (n: number): string => `session-${String(n)}`;

/**
 * Fills an empty project with people who have ten sessions each, five documents (of which two belong to all sessions)
 * with three revisions, and messages, one in fifty a tombstone. Fast: triggers and foreign keys do not run, and the rows
 * are such as they would have let pass.
 */
export async function fillWithCrowd(sql: postgres.Sql, { people, messages }: CrowdSize): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(`
      create temp table person on commit drop as
        select n, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, ${people}) n;
      insert into auth.users (id, email) select id, 'person-' || n || '@example.com' from person;
      insert into public.sessions (user_id, id, title, updated_at, seq)
        select id, 'session-' || s, 'Conversation ' || s, now() - make_interval(mins => s), nextval('private.change_seq')
          from person, generate_series(0, ${SESSIONS_EACH - 1}) s;
      insert into public.profiles (user_id, default_session_id, seq)
        select id, 'session-0', nextval('private.change_seq') from person;
      insert into public.training_data (user_id, id, session_id, title, content, position, seq)
        select id, lpad(to_hex(n * 8 + d), 32, '0')::uuid, case when d > 2 then 'session-' || d end, 'Stock',
               repeat('Honda Civic 2022, silver, 1.5L turbo, 18,000 km. ', 20), d, nextval('private.change_seq')
          from person, generate_series(1, 5) d;
      insert into public.training_revisions (user_id, document_id, title, content, kept_at)
        select t.user_id, t.id, 'Stock', 'Honda Civic ' || r, now() - make_interval(hours => r)
          from public.training_data t, generate_series(1, 3) r;
      insert into public.messages (user_id, id, session_id, role, content, created_at, deleted_at, seq)
        select person.id, lpad(to_hex(m), 32, '0')::uuid,
               'session-' || (m / ${people}) % ${SESSIONS_EACH},
               case when (m / ${people * SESSIONS_EACH}) % 2 = 0 then 'user' else 'assistant' end,
               case when m % 50 = 0 then '' else repeat('The Honda Civic is silver. ', 8) end,
               now() - make_interval(secs => ${messages} - m),
               case when m % 50 = 0 then now() end,
               nextval('private.change_seq')
          from generate_series(0, ${messages - 1}) m join person on person.n = 1 + m % ${people} order by m;`);
  });
  await sql.unsafe('vacuum analyze');
}
