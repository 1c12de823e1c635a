-- What people delete goes into a bin first, from which it can be restored: `binned_at` is when. A device deletes it for
-- good, by a tombstone, after 30 days. For a person's apps a row in the bin is a row as every other; for all else (the REST
-- API, limits) it is gone.
alter table public.sessions add column if not exists binned_at timestamptz;
alter table public.training_data add column if not exists binned_at timestamptz;
grant insert (binned_at), update (binned_at) on public.sessions, public.training_data to authenticated;
-- When a document was put where it is, which is no time of its text.
alter table public.training_data add column if not exists moved_at timestamptz;
grant insert (moved_at), update (moved_at) on public.training_data to authenticated;

-- ---------------------------------------------------------------------------
-- Guards: as before; and the 30 days are counted by this clock. Nothing of a tombstone is in the bin.
-- ---------------------------------------------------------------------------
create or replace function private.sessions_guard() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if (new.user_id, new.id) is distinct from (old.user_id, old.id) then
      raise exception 'identity columns are immutable' using errcode = '42501';
    end if;
    if old.deleted_at is not null then new.deleted_at := old.deleted_at; end if;  -- a tombstone stays dead
    if new.binned_at is not null then new.binned_at := coalesce(old.binned_at, now()); end if;
    -- last activity never goes back, and a clock that is ahead cannot pin a session to the top
    new.updated_at := greatest(old.updated_at, least(coalesce(new.updated_at, now()), now()));
  else
    new.updated_at := least(coalesce(new.updated_at, now()), now());
    if new.binned_at is not null then new.binned_at := now(); end if;
  end if;
  if new.deleted_at is not null then
    new.deleted_at := least(new.deleted_at, now());
    new.title := null;
    new.head_id := null;
    new.binned_at := null;
  end if;
  return new;
end $$;

create or replace function private.training_count(p_user_id uuid, p_session_id text, p_id uuid) returns bigint
language plpgsql stable set search_path = '' as $$
begin
  if p_session_id is null then
    return (select count(*) from public.training_data t
             where t.user_id = p_user_id and t.session_id is null and t.deleted_at is null
               and t.binned_at is null and t.id <> p_id);
  end if;
  return (select count(*) from public.training_data t
           where t.user_id = p_user_id and t.session_id = p_session_id and t.deleted_at is null
               and t.binned_at is null and t.id <> p_id);
end $$;

create or replace function private.training_data_guard() returns trigger
language plpgsql set search_path = '' as $$
declare arrives boolean := true;
begin
  if tg_op = 'UPDATE' then
    if (new.user_id, new.id) is distinct from (old.user_id, old.id) then
      raise exception 'identity columns are immutable' using errcode = '42501';
    end if;
    if old.deleted_at is not null then  -- a tombstone stays dead, and where it is
      new.deleted_at := old.deleted_at;
      new.session_id := old.session_id;
    end if;
    -- An app from before large tables holds their beginning alone, and would put it in place of the whole.
    if old.kind = 'table' and octet_length(old.content) > 262144 and octet_length(new.content) <= 262144
       and new.deleted_at is null and current_user = 'authenticated'
       and coalesce(current_setting('safycore.large_tables', true), '') <> 'yes' then
      raise exception 'this table is larger than this version of SafyCore can hold: update the app'
        using errcode = 'PT426';
    end if;
    if new.binned_at is not null then new.binned_at := coalesce(old.binned_at, now()); end if;
    arrives := new.session_id is distinct from old.session_id or old.binned_at is not null;
    -- It says what it said, wherever it stands.
    new.updated_at := case
      when (new.kind, new.source, new.title, new.content, new.enabled, new.binned_at, new.deleted_at) is distinct from
           (old.kind, old.source, old.title, old.content, old.enabled, old.binned_at, old.deleted_at) then now()
      else old.updated_at
    end;
    if new.moved_at is distinct from old.moved_at then
      new.moved_at := least(new.moved_at, now());
    elsif (new.session_id, new.position) is distinct from (old.session_id, old.position) then
      new.moved_at := now();
    end if;
  else
    new.updated_at := least(coalesce(new.updated_at, now()), now());
    new.moved_at := least(new.moved_at, now());
    if new.binned_at is not null then new.binned_at := now(); end if;
  end if;
  if arrives and new.deleted_at is null then
    if private.is_buried(new.user_id, new.session_id) then
      new.deleted_at := now();
    -- without itself: an upsert of a document that is there begins as an insert
    elsif new.binned_at is null and private.training_count(new.user_id, new.session_id, new.id) >= 100 then
      raise exception 'at most 100 training entries in one scope' using errcode = 'PT409';
    end if;
  end if;
  if new.deleted_at is not null then
    new.deleted_at := least(new.deleted_at, now());
    new.title := '';
    new.content := '';
    new.source := null;
    new.binned_at := null;
  end if;
  return new;
end $$;

-- As before; and a question that is asked in a conversation in the bin restores it: another device went on with it.
create or replace function private.messages_bump_session() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.sessions s
     set updated_at = greatest(s.updated_at, n.last_at),
         binned_at = case when n.has_question then null else s.binned_at end
    from (select user_id, session_id, max(created_at) as last_at, bool_or(role = 'user') as has_question from added
           where deleted_at is null group by 1, 2) n
   where s.user_id = n.user_id and s.id = n.session_id and s.deleted_at is null
     and (s.updated_at < n.last_at or (s.binned_at is not null and n.has_question));
  return null;
end $$;

-- ---------------------------------------------------------------------------
-- Sync: as before, with the new column; and `only` of a change names the columns of this document that somebody changed: all
-- others stay as others made them. A document that only made room in a list keeps the place that it has in another one. Of
-- one that is `repeated`, text and place each give way to what is later.
-- ---------------------------------------------------------------------------
create or replace function private.sessions_note_changes() returns trigger
language plpgsql set search_path = '' as $$
declare
  -- The later change has the later time, whenever its transaction began: the change clock is held by now.
  time bigint := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
  given jsonb := coalesce(new.changed_at, '{}');
  known jsonb;
  before jsonb;
  after jsonb := to_jsonb(new);
  col text;
begin
  if tg_op = 'INSERT' then
    new.changed_at := (select jsonb_object_agg(key, least(value::bigint, time)) from jsonb_each_text(new.changed_at));
    return new;
  end if;
  before := to_jsonb(old);
  known := coalesce(old.changed_at, '{}');
  new.changed_at := old.changed_at;
  foreach col in array array['title', 'title_auto', 'model', 'settings', 'head_id', 'pinned', 'archived', 'binned_at'] loop
    if given -> col is distinct from known -> col then
      new.changed_at := coalesce(new.changed_at, '{}')
        || jsonb_build_object(col, least((given ->> col)::bigint, greatest(time, coalesce((known ->> col)::bigint, 0) + 1)));
    elsif col = 'head_id' and new.head_id is null and old.head_id is not null and not exists (
        select from public.messages m where m.user_id = old.user_id and m.id = old.head_id) then
      -- Its message went by hand, and the foreign key took it along: nobody did that.
      new.changed_at := new.changed_at - col;
    elsif before -> col is distinct from after -> col then
      new.changed_at := coalesce(new.changed_at, '{}')
        || jsonb_build_object(col, greatest(time, coalesce((known ->> col)::bigint, 0) + 1));
    end if;
  end loop;
  return new;
end $$;

create or replace function public.sync_push(p_table text, p_changes jsonb) returns int
language plpgsql security invoker set search_path = '' as $$
declare
  -- Later than any time: the clock's is taken instead.
  now_at constant bigint := 9007199254740991;
  uid uuid := auth.uid();
  change jsonb;
  r jsonb;
  s public.sessions;
  d public.training_data;
  picked jsonb;
  times jsonb;
  at bigint;
  col text;
  said text;
  taken int := 0;
begin
  -- Some gateways hand an array on as text.
  if jsonb_typeof(p_changes) = 'string' then p_changes := (p_changes #>> '{}')::jsonb; end if;
  for change in select value from jsonb_array_elements(p_changes) loop
    r := change -> 'row';
    if not private.take_change((change ->> 'change')::uuid) then
      update public.sessions o set pinned = o.pinned
       where p_table = 'sessions' and o.user_id = uid and o.id = r ->> 'id';
      update public.training_data t set position = t.position
       where p_table = 'training_data' and t.user_id = uid and t.id::text = r ->> 'id';
      continue;
    end if;
    taken := taken + 1;
    if p_table = 'training_data' then
      -- Whoever knows sources of documents holds large tables, too.
      perform set_config('safycore.large_tables', case when r ? 'source' then 'yes' else '' end, true);
      picked := change -> 'only';
      select * into d from public.training_data t where t.user_id = uid and t.id = (r ->> 'id')::uuid;
      if found and (change ->> 'repeated')::boolean then
        -- A device holds times in milliseconds.
        picked := case when (r ->> 'updated_at')::timestamptz >= date_trunc('milliseconds', d.updated_at)
                  then '["kind", "source", "title", "content", "enabled", "binned_at"]' else '[]' end::jsonb
             || case when coalesce((r ->> 'moved_at')::timestamptz, '-infinity')
                       >= coalesce(date_trunc('milliseconds', d.moved_at), '-infinity')
                  then '["session_id", "position", "moved_at"]' else '[]' end::jsonb;
      end if;
      if found and picked is not null then
        d := jsonb_populate_record(d, coalesce((
          select jsonb_object_agg(f.key, f.value) from jsonb_each(r) f
           where picked ? f.key
             and (f.key <> 'position' or picked ? 'session_id' or d.session_id is not distinct from r ->> 'session_id')
        ), '{}'));
        update public.training_data t
           set session_id = d.session_id, position = d.position, kind = d.kind, source = d.source, title = d.title,
               content = d.content, enabled = d.enabled, binned_at = d.binned_at, moved_at = d.moved_at
         where t.user_id = uid and t.id = d.id;
        continue;
      end if;
      insert into public.training_data as t
             (user_id, id, session_id, kind, source, title, content, enabled, position, binned_at, moved_at,
              created_at, updated_at)
      select uid, n.id, n.session_id, coalesce(n.kind, 'text'), n.source, n.title, n.content, n.enabled, n.position,
             n.binned_at, n.moved_at, n.created_at, n.updated_at
        from jsonb_populate_record(null::public.training_data, r) n
      on conflict (user_id, id) do update
         set session_id = excluded.session_id, title = excluded.title, content = excluded.content,
             kind = case when r ? 'kind' then excluded.kind else t.kind end,
             source = case when r ? 'source' then excluded.source else t.source end,
             binned_at = case when r ? 'binned_at' then excluded.binned_at else t.binned_at end,
             enabled = excluded.enabled, position = excluded.position, updated_at = excluded.updated_at;
    elsif p_table = 'sessions' then
      select * into s from public.sessions o where o.user_id = uid and o.id = r ->> 'id';
      if not found then
        raise exception 'the conversation is not here' using errcode = '23503';
      end if;
      if (r ->> 'title_auto')::boolean and not s.title_auto then
        r := r - 'title' - 'title_auto';
      end if;
      if s.head_id is not null and private.is_above(s.id, (r ->> 'head_id')::uuid, s.head_id) then
        r := r - 'head_id';
      end if;
      times := coalesce(s.changed_at, '{}');
      foreach col in array array['title', 'title_auto', 'model', 'settings', 'head_id', 'pinned', 'archived', 'binned_at'] loop
        continue when not r ? col;
        -- Whose title it is goes by the title's time.
        said := case col when 'title_auto' then 'title' else col end;
        at := (r #>> array['changed_at', said])::bigint;
        if at < coalesce((s.changed_at ->> said)::bigint, 0) then
          r := r - col;
        else
          times := times || jsonb_build_object(col, coalesce(at, now_at));
        end if;
      end loop;
      s := jsonb_populate_record(s, r - 'changed_at');
      update public.sessions o
         set title = s.title, title_auto = s.title_auto, model = s.model, settings = s.settings, head_id = s.head_id,
             pinned = s.pinned, archived = s.archived, binned_at = s.binned_at, updated_at = s.updated_at,
             changed_at = times
       where o.user_id = uid and o.id = s.id;
    else
      raise exception 'changes of % are not pushed like this', p_table using errcode = '22023';
    end if;
  end loop;
  return taken;
end $$;

-- ---------------------------------------------------------------------------
-- The REST API: as before, without what is in the bin.
-- ---------------------------------------------------------------------------
create or replace function public.shown_branch(p_session_id text, p_before uuid default null, p_limit int default 50)
returns setof public.messages language sql stable security invoker set search_path = '' as $$
  with recursive above (id, parent_id, depth) as (
    select m.id, m.parent_id, 1 from public.messages m
     where m.user_id = (select auth.uid()) and m.session_id = p_session_id and m.deleted_at is null
       and not exists (select from public.sessions s
                        where s.user_id = (select auth.uid()) and s.id = p_session_id and s.binned_at is not null)
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

create or replace function public.question_context(p_session_id text, p_before uuid default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with me as (
    select coalesce(p_session_id, (select p.default_session_id from public.profiles p where p.user_id = (select auth.uid()))) as id
  )
  select jsonb_build_object(
    'session', (
      select jsonb_build_object('id', s.id, 'model', s.model, 'settings', s.settings, 'deleted_at', coalesce(s.deleted_at, s.binned_at))
        from public.sessions s where s.user_id = (select auth.uid()) and s.id = (select id from me)),
    'documents', coalesce((
      select jsonb_agg(to_jsonb(t) - 'user_id' - 'source' - 'binned_at' - 'moved_at' order by t.position, t.created_at, t.id) from public.training_data t
       where t.user_id = (select auth.uid()) and t.deleted_at is null and t.binned_at is null
         and (t.session_id is null or t.session_id = (select id from me))), '[]'::jsonb),
    'branch', coalesce((
      select jsonb_agg(to_jsonb(m) - 'user_id' - 'usage' - 'ordinality' order by m.ordinality)
        from public.shown_branch((select id from me), p_before, 500) with ordinality m), '[]'::jsonb))
$$;

create or replace function public.clear_conversation(p_session_id text) returns int
language plpgsql security invoker set search_path = '' as $$
declare n int;
begin
  -- What is in the bin is there to be restored.
  update public.sessions
     set head_id = null, title = case when title_auto then null else title end
   where user_id = auth.uid() and id = p_session_id and deleted_at is null and binned_at is null;
  if not found then return 0; end if;
  update public.messages set deleted_at = now()
   where user_id = auth.uid() and session_id = p_session_id and deleted_at is null;
  get diagnostics n = row_count;
  return n;
end $$;

create or replace function public.session_list() returns json
language sql stable security invoker set search_path = '' as $$
  select coalesce(json_agg(json_build_object('session_id', s.id, 'title', s.title, 'created_at', s.created_at,
                                             'updated_at', s.updated_at) order by s.updated_at desc, s.id desc), '[]'::json)
    from public.sessions s where s.user_id = (select auth.uid()) and s.deleted_at is null and s.binned_at is null
$$;

create or replace function public.put_documents(p_session_id text, p_documents jsonb) returns setof public.training_data
language plpgsql security invoker set search_path = '' as $$
declare uid uuid := auth.uid();
begin
  -- What is there is read when nobody else of this person writes: the same put twice at once is put once.
  perform pg_advisory_xact_lock(hashtextextended(uid::text, 20260101));
  -- Some gateways hand an array on as text.
  if jsonb_typeof(p_documents) = 'string' then p_documents := (p_documents #>> '{}')::jsonb; end if;
  if exists (select from public.sessions s
              where s.user_id = uid and s.id = p_session_id and (s.deleted_at is not null or s.binned_at is not null)) then
    raise exception 'this session was deleted' using errcode = 'PT410';
  end if;
  with asked as (
    select case when dead.id is null then d else d - 'id' end as d, n
      from jsonb_array_elements(p_documents) with ordinality e (d, n)
      left join public.training_data dead
        on dead.user_id = uid and dead.id = (d ->> 'id')::uuid and (dead.deleted_at is not null or dead.binned_at is not null)
  ), numbered as (
    select a.d, a.n, row_number() over (partition by a.d ? 'id', a.d ->> 'title' order by a.n) as nth from asked a
  ), known as (
    select t.id, t.title, row_number() over (partition by t.title order by t.position, t.created_at, t.id) as nth
      from public.training_data t
     where t.user_id = uid and t.session_id is not distinct from p_session_id
       and t.deleted_at is null and t.binned_at is null
       and not exists (select from asked a where (a.d ->> 'id')::uuid = t.id)
  )
  select coalesce(jsonb_agg(a.d || jsonb_build_object(
           'id', coalesce((a.d ->> 'id')::uuid, k.id, gen_random_uuid()), 'position', a.n - 1)), '[]'::jsonb)
    into p_documents
    from numbered a left join known k on not a.d ? 'id' and k.title = a.d ->> 'title' and k.nth = a.nth;

  update public.training_data t set deleted_at = now()
   where t.user_id = uid and t.session_id is not distinct from p_session_id
       and t.deleted_at is null and t.binned_at is null
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
     where t.user_id = uid and t.session_id is not distinct from p_session_id
       and t.deleted_at is null and t.binned_at is null
     order by t.position, t.created_at, t.id;
end $$;
