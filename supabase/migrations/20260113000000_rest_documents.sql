-- What the REST API asks in one request and not in several: the sessions, and the documents of one place.

-- An attempt is counted in half as many statements as before.
create or replace function public.sign_in_attempt(p_keys text[], p_per_minute int) returns int
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

-- The person's sessions, the last used first: in one piece, however many they are.
create or replace function public.session_list() returns json
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
create or replace function public.put_documents(p_session_id text, p_documents jsonb) returns setof public.training_data
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
revoke all on function public.session_list(), public.put_documents(text, jsonb) from public, anon;
grant execute on function public.session_list(), public.put_documents(text, jsonb) to authenticated;
