-- What the REST API (supabase/functions/api) asks beside tables: limits before somebody is signed in, one answer for each
-- question with an Idempotency-Key, the shown branch in one request, and a turn's messages in one transaction.

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
  clock timestamptz;
  wait int;
begin
  if p_per_minute < 1 or coalesce(cardinality(p_keys), 0) not between 1 and 4 then
    raise exception 'a limit must be positive, and of one to four keys' using errcode = '22023';
  end if;
  -- in order, so that two who share keys do not wait for each other
  insert into private.sign_in_attempts (key, remaining, at)
  select distinct k, p_per_minute, clock_timestamp() from unnest(p_keys) k order by k on conflict do nothing;
  perform from private.sign_in_attempts a where a.key = any (p_keys) order by a.key for update;
  clock := clock_timestamp();
  update private.sign_in_attempts a
     set remaining = least(p_per_minute, a.remaining + per_second * greatest(0, extract(epoch from clock - a.at))), at = clock
   where a.key = any (p_keys);
  select coalesce(max(ceil((1 - a.remaining) / per_second)), 0) into wait
    from private.sign_in_attempts a where a.key = any (p_keys) and a.remaining < 1;
  if wait = 0 then
    update private.sign_in_attempts a set remaining = a.remaining - 1 where a.key = any (p_keys);
  end if;
  -- A key that has been quiet for a minute is as good as one that never was.
  delete from private.sign_in_attempts where key in (
    select a.key from private.sign_in_attempts a where a.at < clock - interval '2 minutes' order by a.at limit 20
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

-- Functions are executable by everyone until told otherwise.
revoke all on function public.hold_question(uuid, uuid, int), public.shown_branch(text, uuid, int),
  public.question_context(text, uuid), public.add_messages(text, jsonb, uuid, text) from public, anon;
grant execute on function public.hold_question(uuid, uuid, int), public.shown_branch(text, uuid, int),
  public.question_context(text, uuid), public.add_messages(text, jsonb, uuid, text) to authenticated;
