-- What the REST API (supabase/functions/api) asks beside tables: limits before somebody is signed in, one answer for each
-- question with an Idempotency-Key, sessions and the shown branch in one request, a turn's messages and the documents of one
-- place in one transaction.

-- ---------------------------------------------------------------------------
-- Attempts to sign up and to log in
-- ---------------------------------------------------------------------------
-- Whose attempts they are stands here only as a keyed hash, which nobody can read back without the project's secret key.
create table private.sign_in_attempts (
  key       text             primary key,
  remaining double precision not null,  -- fills by the limit in a minute
  at        timestamptz      not null   -- when `remaining` was true
);
create index sign_in_attempts_age on private.sign_in_attempts (at);
alter table private.sign_in_attempts enable row level security;
revoke all on private.sign_in_attempts from public, anon, authenticated, service_role;

-- Takes one attempt of each key if all of them have one. Returns 0, or in how many seconds to try again.
create function public.sign_in_attempt(p_keys text[], p_per_minute int) returns int
language plpgsql security definer set search_path = '' as $$
declare
  per_second double precision := p_per_minute / 60.0;
  wait int;
begin
  if p_per_minute < 1 or coalesce(cardinality(p_keys), 0) not between 1 and 4 then
    raise exception 'a limit must be positive, and of one to four keys' using errcode = '22023';
  end if;
  -- in order, so that two who share keys do not wait for each other
  with filled as (
    insert into private.sign_in_attempts as a (key, remaining, at)
    select k, p_per_minute, clock_timestamp() from (select distinct unnest(p_keys) as k order by k) keys
    on conflict (key) do update
       set remaining = least(p_per_minute, a.remaining + per_second * greatest(0, extract(epoch from clock_timestamp() - a.at))),
           at = clock_timestamp()
    returning a.remaining
  )
  select coalesce(max(ceil((1 - f.remaining) / per_second)), 0) into wait from filled f where f.remaining < 1;
  if wait = 0 then
    update private.sign_in_attempts a set remaining = a.remaining - 1 where a.key = any (p_keys);
  end if;
  -- A key that has been quiet for a minute is as good as one that never was.
  delete from private.sign_in_attempts where key in (
    select a.key from private.sign_in_attempts a where a.at < clock_timestamp() - interval '2 minutes' order by a.at limit 20
       for update skip locked);
  return wait;
end $$;

revoke all on function public.sign_in_attempt(text[], int) from public, anon, authenticated;
grant execute on function public.sign_in_attempt(text[], int) to service_role;

-- ---------------------------------------------------------------------------
-- Questions that are being answered
-- ---------------------------------------------------------------------------
-- Whoever answers a question with an Idempotency-Key holds it, and says so again and again. What was killed stops saying
-- so, and then the question may be answered by the next who asks.
create table private.held_questions (
  user_id uuid        not null references auth.users (id) on delete cascade,
  id      uuid        not null,
  holder  uuid        not null,
  until   timestamptz not null,
  primary key (user_id, id)
);
alter table private.held_questions enable row level security;
revoke all on private.held_questions from public, anon, authenticated, service_role;

-- For as many seconds, at most 60; 0 lets it go. False: somebody else holds it.
create function public.hold_question(p_id uuid, p_holder uuid, p_seconds int) returns boolean
language plpgsql security definer set search_path = '' as $$
declare uid uuid := auth.uid();
begin
  if uid is null then raise exception 'not signed in' using errcode = 'PT401'; end if;
  if p_seconds <= 0 then
    delete from private.held_questions h where h.user_id = uid and h.id = p_id and h.holder = p_holder;
    return true;
  end if;
  delete from private.held_questions h where h.user_id = uid and h.until < now() and h.id <> p_id;
  insert into private.held_questions as h (user_id, id, holder, until)
  values (uid, p_id, p_holder, now() + make_interval(secs => least(p_seconds, 60)))
  on conflict (user_id, id) do update set holder = excluded.holder, until = excluded.until
   where h.until < now() or h.holder = excluded.holder;
  return found;
end $$;

-- ---------------------------------------------------------------------------
-- Conversations
-- ---------------------------------------------------------------------------
-- The branch that is shown, or what stands above one of its messages; the newest first.
create function public.shown_branch(p_session_id text, p_before uuid default null, p_limit int default 50)
returns setof public.messages language sql stable security invoker set search_path = '' as $$
  with recursive above (id, parent_id, depth) as (
    select m.id, m.parent_id, 1 from public.messages m
     where m.user_id = (select auth.uid()) and m.session_id = p_session_id and m.deleted_at is null
       and m.id = case when p_before is null
         then (select s.head_id from public.sessions s where s.user_id = (select auth.uid()) and s.id = p_session_id)
         else (select b.parent_id from public.messages b
                where b.user_id = (select auth.uid()) and b.session_id = p_session_id and b.id = p_before)
       end
    union all
    select m.id, m.parent_id, a.depth + 1
      from above a join public.messages m on m.user_id = (select auth.uid()) and m.id = a.parent_id
     where a.depth < least(greatest(coalesce(p_limit, 50), 1), 500) and m.deleted_at is null
  )
  select m.* from above a join public.messages m on m.user_id = (select auth.uid()) and m.id = a.id order by a.depth
$$;

-- All that a question is asked on: the session (the person's default one where none is named), the documents that go
-- along, and the branch above the question, the newest first.
create function public.question_context(p_session_id text, p_before uuid default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with me as (
    select coalesce(p_session_id, (select p.default_session_id from public.profiles p where p.user_id = (select auth.uid()))) as id
  )
  select jsonb_build_object(
    'session', (
      select jsonb_build_object('id', s.id, 'model', s.model, 'settings', s.settings, 'deleted_at', s.deleted_at)
        from public.sessions s where s.user_id = (select auth.uid()) and s.id = (select id from me)),
    'documents', coalesce((
      select jsonb_agg(to_jsonb(t) - 'user_id' - 'source' order by t.position, t.created_at, t.id) from public.training_data t
       where t.user_id = (select auth.uid()) and t.deleted_at is null
         and (t.session_id is null or t.session_id = (select id from me))), '[]'::jsonb),
    'branch', coalesce((
      select jsonb_agg(to_jsonb(m) - 'user_id' - 'usage' - 'ordinality' order by m.ordinality)
        from public.shown_branch((select id from me), p_before, 500) with ordinality m), '[]'::jsonb))
$$;

-- Messages, and the last of them as the session's head; the session is made where there is none. Where p_head is given,
-- the head moves only if it is that one: somebody may be reading another branch by then. The title is for a session that
-- has none.
create function public.add_messages(p_session_id text, p_messages jsonb, p_head uuid, p_title text) returns void
language plpgsql security invoker set search_path = '' as $$
declare uid uuid := auth.uid();
begin
  -- Some gateways hand an array on as text.
  if jsonb_typeof(p_messages) = 'string' then p_messages := (p_messages #>> '{}')::jsonb; end if;
  if not exists (select from public.sessions s where s.user_id = uid and s.id = p_session_id) then
    insert into public.sessions (user_id, id) values (uid, p_session_id) on conflict do nothing;
  end if;
  insert into public.messages (user_id, id, session_id, parent_id, role, content, status, error_code, model, usage, created_at)
  select uid, m.id, p_session_id, m.parent_id, m.role, m.content, coalesce(m.status, 'complete'), m.error_code, m.model,
         m.usage, coalesce(m.created_at, now())
    from jsonb_populate_recordset(null::public.messages, p_messages) m;
  update public.sessions s
     set head_id = (p_messages -> -1 ->> 'id')::uuid,
         title = case when s.title is null and s.title_auto then p_title else s.title end
   where s.user_id = uid and s.id = p_session_id and (p_head is null or s.head_id = p_head);
end $$;

-- The person's sessions, the last used first: in one piece, however many they are.
create function public.session_list() returns json
language sql stable security invoker set search_path = '' as $$
  select coalesce(json_agg(json_build_object('session_id', s.id, 'title', s.title, 'created_at', s.created_at,
                                             'updated_at', s.updated_at) order by s.updated_at desc, s.id desc), '[]'::json)
    from public.sessions s where s.user_id = (select auth.uid()) and s.deleted_at is null
$$;

-- ---------------------------------------------------------------------------
-- Documents
-- ---------------------------------------------------------------------------
-- These and no others, in this order: of one conversation, or for all where none is named. One without an id is the one of
-- its title that is there, so that the same put twice changes nothing; the id of a deleted one is as none.
create function public.put_documents(p_session_id text, p_documents jsonb) returns setof public.training_data
language plpgsql security invoker set search_path = '' as $$
declare uid uuid := auth.uid();
begin
  -- What is there is read when nobody else of this person writes: the same put twice at once is put once.
  perform pg_advisory_xact_lock(hashtextextended(uid::text, 20260101));
  -- Some gateways hand an array on as text.
  if jsonb_typeof(p_documents) = 'string' then p_documents := (p_documents #>> '{}')::jsonb; end if;
  if private.is_buried(uid, p_session_id) then
    raise exception 'this session was deleted' using errcode = 'PT410';
  end if;
  with asked as (
    select case when dead.id is null then d else d - 'id' end as d, n
      from jsonb_array_elements(p_documents) with ordinality e (d, n)
      left join public.training_data dead
        on dead.user_id = uid and dead.id = (d ->> 'id')::uuid and dead.deleted_at is not null
  ), numbered as (
    select a.d, a.n, row_number() over (partition by a.d ? 'id', a.d ->> 'title' order by a.n) as nth from asked a
  ), known as (
    select t.id, t.title, row_number() over (partition by t.title order by t.position, t.created_at, t.id) as nth
      from public.training_data t
     where t.user_id = uid and t.session_id is not distinct from p_session_id and t.deleted_at is null
       and not exists (select from asked a where (a.d ->> 'id')::uuid = t.id)
  )
  select coalesce(jsonb_agg(a.d || jsonb_build_object(
           'id', coalesce((a.d ->> 'id')::uuid, k.id, gen_random_uuid()), 'position', a.n - 1)), '[]'::jsonb)
    into p_documents
    from numbered a left join known k on not a.d ? 'id' and k.title = a.d ->> 'title' and k.nth = a.nth;

  update public.training_data t set deleted_at = now()
   where t.user_id = uid and t.session_id is not distinct from p_session_id and t.deleted_at is null
     and not exists (select from jsonb_array_elements(p_documents) d where (d ->> 'id')::uuid = t.id);
  -- Whoever sends all there is holds large tables, too.
  perform set_config('safycore.large_tables', 'yes', true);
  insert into public.training_data as t (user_id, id, session_id, kind, title, content, enabled, position)
  select uid, n.id, p_session_id, n.kind, n.title, n.content, n.enabled, n.position
    from jsonb_populate_recordset(null::public.training_data, p_documents) n
  on conflict (user_id, id) do update
     set session_id = excluded.session_id, kind = excluded.kind, title = excluded.title, content = excluded.content,
         enabled = excluded.enabled, position = excluded.position
   where (t.session_id, t.kind, t.title, t.content, t.enabled, t.position) is distinct from
         (excluded.session_id, excluded.kind, excluded.title, excluded.content, excluded.enabled, excluded.position);
  return query
    select t.* from public.training_data t
     where t.user_id = uid and t.session_id is not distinct from p_session_id and t.deleted_at is null
     order by t.position, t.created_at, t.id;
end $$;

-- Functions are executable by everyone until told otherwise.
revoke all on function public.hold_question(uuid, uuid, int), public.shown_branch(text, uuid, int),
  public.question_context(text, uuid), public.add_messages(text, jsonb, uuid, text), public.session_list(),
  public.put_documents(text, jsonb) from public, anon;
grant execute on function public.hold_question(uuid, uuid, int), public.shown_branch(text, uuid, int),
  public.question_context(text, uuid), public.add_messages(text, jsonb, uuid, text), public.session_list(),
  public.put_documents(text, jsonb) to authenticated;
