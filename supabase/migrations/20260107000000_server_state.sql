-- What a client cannot know by itself: whether the server still has what it took, and whether a change that is sent once
-- more was taken before. And a pull whose size the client can make smaller.

-- ---------------------------------------------------------------------------
-- Marks. With each pull the server gives a random mark, when something was written since the last one. A server that was
-- set back does not know the marks that it gave after its backup; one that was emptied knows none. Whoever restores has
-- nothing to do. A device has its last eight marks here: answers may be lost.
-- ---------------------------------------------------------------------------
create table private.devices (
  user_id   uuid        not null references auth.users (id) on delete cascade,
  device_id uuid        not null,
  marks     uuid[]      not null,             -- the newest first
  seq       bigint      not null,             -- the newest change when that was given
  seen_at   timestamptz not null default now(),
  primary key (user_id, device_id)
);

-- Changes that were taken, by the ids that the devices gave them.
create table private.taken_changes (
  user_id   uuid        not null references auth.users (id) on delete cascade,
  change_id uuid        not null,
  taken_at  timestamptz not null default now(),
  primary key (user_id, change_id)
);
create index taken_changes_age on private.taken_changes (user_id, taken_at);

alter table private.devices       enable row level security;
alter table private.taken_changes enable row level security;
revoke all on private.devices, private.taken_changes from public, anon, authenticated, service_role;

-- `known` is false where nobody was given this mark. On a read-only project the marks stay as they are.
create function private.renew_mark(p_device uuid, p_mark uuid, out known boolean, out mark uuid)
language plpgsql security definer set search_path = '' as $$
declare
  uid uuid := auth.uid();
  newest bigint;
  own private.devices;
begin
  known := p_mark is null or exists (
    select from private.devices d where d.user_id = uid and p_mark = any (d.marks));
  if not known or uid is null then return; end if;
  select greatest(
    (select max(s.seq) from public.sessions s where s.user_id = uid),
    (select max(m.seq) from public.messages m where m.user_id = uid),
    (select max(t.seq) from public.training_data t where t.user_id = uid),
    (select p.seq from public.profiles p where p.user_id = uid), 0) into newest;
  select * into own from private.devices d where d.user_id = uid and d.device_id = p_device;
  if own.seq = newest and own.marks[1] = p_mark then
    mark := p_mark;
    return;
  end if;
  if current_setting('transaction_read_only') = 'on' then return; end if;
  mark := gen_random_uuid();
  insert into private.devices as d (user_id, device_id, marks, seq)
  -- from auth.users: a token may live a little longer than the account
  select u.id, p_device, array_remove(array[mark, p_mark], null), newest from auth.users u where u.id = uid
  on conflict (user_id, device_id) do update
     set marks = (array_remove(array[mark, p_mark], null) || array_remove(d.marks, p_mark))[1:8],
         seq = excluded.seq, seen_at = now();
  -- A person has a few devices; what is older was copied, lost or set up anew.
  delete from private.devices d where d.user_id = uid and d.device_id in (
    select o.device_id from private.devices o where o.user_id = uid order by o.seen_at desc offset 64);
  delete from private.taken_changes c where c.user_id = uid and c.taken_at < now() - interval '180 days';
end $$;

-- True for the first time only. Takes the person's change clock, which comes before any row.
create function private.take_change(p_change uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(auth.uid()::text, 20260101));
  insert into private.taken_changes (user_id, change_id) values (auth.uid(), p_change) on conflict do nothing;
  return found;
end $$;

-- Rows that went without a tombstone, by TRUNCATE or by hand: no device hears of that, so all of them compare.
create function private.forget_devices() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'TRUNCATE' then
    delete from private.devices;
    delete from private.taken_changes;
  else
    delete from private.devices where user_id in (select g.user_id from gone g where g.deleted_at is null);
    delete from private.taken_changes where user_id in (select g.user_id from gone g where g.deleted_at is null);
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['sessions', 'messages', 'training_data', 'profiles'] loop
    execute format('create trigger g_forget_deleted after delete on public.%I referencing old table as gone for each statement execute function private.forget_devices()', t);
    execute format('create trigger g_forget_emptied after truncate on public.%I for each statement execute function private.forget_devices()', t);
  end loop;
end $$;

-- ---------------------------------------------------------------------------
-- When the columns of a conversation were changed last, by this clock: what a device has that is later was lost here.
-- ---------------------------------------------------------------------------
alter table public.sessions add column changed_at jsonb;

-- One that was lost comes back with its times.
create function private.sessions_note_changes() returns trigger
language plpgsql set search_path = '' as $$
declare
  -- The later change has the later time, whenever its transaction began: the change clock is held by now.
  time bigint := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
  before jsonb;
  after jsonb := to_jsonb(new);
  col text;
begin
  if tg_op = 'INSERT' then
    new.changed_at := (select jsonb_object_agg(key, least(value::bigint, time)) from jsonb_each_text(new.changed_at));
    return new;
  end if;
  before := to_jsonb(old);
  new.changed_at := old.changed_at;
  foreach col in array array['title', 'title_auto', 'model', 'settings', 'head_id', 'pinned', 'archived'] loop
    if before -> col is distinct from after -> col then
      new.changed_at := coalesce(new.changed_at, '{}')
        || jsonb_build_object(col, greatest(time, coalesce((old.changed_at ->> col)::bigint, 0) + 1));
    end if;
  end loop;
  return new;
end $$;
create trigger d_note_changes before insert or update on public.sessions
  for each row execute function private.sessions_note_changes();
alter table public.sessions add constraint sessions_changed_at_is_small
  check (changed_at is null or (jsonb_typeof(changed_at) = 'object' and pg_column_size(changed_at) <= 1024));
grant insert (changed_at) on public.sessions to authenticated;

-- A document that was lost as well: as before, but for the time of an insert.
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
    arrives := new.session_id is distinct from old.session_id;
    new.updated_at := now();
  else
    new.updated_at := least(coalesce(new.updated_at, now()), now());
  end if;
  if arrives and new.deleted_at is null then
    if private.is_buried(new.user_id, new.session_id) then
      new.deleted_at := now();
    -- without itself: an upsert of a document that is there begins as an insert
    elsif private.training_count(new.user_id, new.session_id, new.id) >= 100 then
      raise exception 'at most 100 training entries in one scope' using errcode = 'PT409';
    end if;
  end if;
  if new.deleted_at is not null then
    new.deleted_at := least(new.deleted_at, now());
    new.title := '';
    new.content := '';
  end if;
  return new;
end $$;

-- ---------------------------------------------------------------------------
-- Pulling
-- ---------------------------------------------------------------------------
-- As sync_pull was; and with p_whole from the beginning with all tombstones, whatever was purged.
create function private.changes_after(p_cursor bigint, p_limit int, p_bytes bigint, p_whole boolean)
returns jsonb language sql stable security invoker set search_path = '' as $$
  with place as (select greatest(p_cursor, 0) as at, greatest(p_cursor, 0) & 4398046511103 as since),
  me as (
    select auth.uid() as uid, at, since, gone.generation, at > 0 or p_whole as with_tombstones,
           at > 0 and since < gone.seq and at >> 42 <> gone.generation and not p_whole as reset
      from place, private.purged_to() gone
  ),
  lim as (select least(greatest(coalesce(p_limit, 500), 1), 2000) as n),
  changed as (
    (select s.seq, 'sessions' as kind, 0 as bytes from public.sessions s
      where s.user_id = (select uid from me) and s.seq > (select since from me)
        and ((select with_tombstones from me) or s.deleted_at is null) order by s.seq limit (select n + 1 from lim))
    union all
    (select m.seq, 'messages', octet_length(m.content) from public.messages m
      where m.user_id = (select uid from me) and m.seq > (select since from me)
        and ((select with_tombstones from me) or m.deleted_at is null) order by m.seq limit (select n + 1 from lim))
    union all
    (select t.seq, 'training_data', octet_length(t.content) from public.training_data t
      where t.user_id = (select uid from me) and t.seq > (select since from me)
        and ((select with_tombstones from me) or t.deleted_at is null) order by t.seq limit (select n + 1 from lim))
    union all
    (select p.seq, 'profiles', 0 from public.profiles p
      where p.user_id = (select uid from me) and p.seq > (select since from me))
  ),
  measured as (select seq, kind, sum(bytes) over (order by seq) - bytes as bytes_before from changed),
  page as (
    select seq, kind from measured
     where bytes_before < least(greatest(coalesce(p_bytes, 4194304), 1), 4194304)
       and not (select reset from me) order by seq limit (select n from lim)
  ),
  filled as (
    select seq, kind, case kind
      when 'sessions' then (select to_jsonb(s) from public.sessions s where s.user_id = (select uid from me) and s.seq = page.seq)
      when 'messages' then (select to_jsonb(m) from public.messages m where m.user_id = (select uid from me) and m.seq = page.seq)
      when 'training_data' then (select to_jsonb(t) from public.training_data t where t.user_id = (select uid from me) and t.seq = page.seq)
      else (select to_jsonb(p) from public.profiles p where p.user_id = (select uid from me)) end as r
      from page
  )
  select jsonb_build_object(
    'cursor',      (select case when reset then at else (generation << 42) + coalesce((select max(seq) from page), since) end from me),
    'has_more',    not (select reset from me) and (select count(*) from changed) > (select count(*) from page),
    'reset',       (select reset from me),
    'server_time', now(),
    'changes',     coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'row', r - 'user_id') order by seq) from filled), '[]'::jsonb))
$$;

-- For apps from before marks.
create or replace function public.sync_pull(p_cursor bigint default 0, p_limit int default 500)
returns jsonb language sql stable security invoker set search_path = '' as $$
  select private.changes_after(p_cursor, p_limit, 4194304, false)
$$;

-- What changed after the cursor, and a mark. Where this server never gave p_mark, `unknown` is true and nothing is sent:
-- the client compares everything (p_whole) under a new device id. The mark comes first: a state of the server that has it
-- has all that the page brings, because this is one transaction.
create function public.sync_next(p_cursor bigint, p_limit int, p_bytes bigint, p_whole boolean, p_device uuid, p_mark uuid)
returns jsonb language plpgsql security invoker set search_path = '' as $$
declare given record;
begin
  select * into given from private.renew_mark(p_device, p_mark);
  if not given.known then
    return jsonb_build_object('cursor', greatest(p_cursor, 0), 'has_more', false, 'reset', false, 'unknown', true,
                              'changes', '[]'::jsonb);
  end if;
  return private.changes_after(p_cursor, p_limit, p_bytes, coalesce(p_whole, false))
         || jsonb_build_object('mark', given.mark);
end $$;

-- ---------------------------------------------------------------------------
-- Pushing
-- ---------------------------------------------------------------------------
-- Whether a message is another one, or above it in the tree.
create function private.is_above(p_session_id text, p_upper uuid, p_lower uuid) returns boolean
language sql stable security invoker set search_path = '' as $$
  with recursive path (id, parent_id) as (
    select m.id, m.parent_id from public.messages m
     where m.user_id = (select auth.uid()) and m.session_id = p_session_id and m.id = p_lower and m.deleted_at is null
    union
    select m.id, m.parent_id from path p join public.messages m
        on m.user_id = (select auth.uid()) and m.session_id = p_session_id and m.id = p.parent_id
  )
  select exists (select from path where id = p_upper)
$$;

-- Changes of conversations and of documents, [{change, row}], with those columns in `row` that changed. Each is taken
-- once, by its `change`: what is sent again after a lost answer undoes nothing that came after it. The later act wins;
-- but a head gives way to one below it, and a title that the app made to one that somebody chose. A row whose change comes
-- again is sent with the next pull, as it is now. Returns how many were taken.
create function public.sync_push(p_table text, p_changes jsonb) returns int
language plpgsql security invoker set search_path = '' as $$
declare
  uid uuid := auth.uid();
  change jsonb;
  r jsonb;
  s public.sessions;
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
      insert into public.training_data as t
             (user_id, id, session_id, kind, title, content, enabled, position, created_at, updated_at)
      select uid, n.id, n.session_id, coalesce(n.kind, 'text'), n.title, n.content, n.enabled, n.position, n.created_at, n.updated_at
        from jsonb_populate_record(null::public.training_data, r) n
      on conflict (user_id, id) do update
         set session_id = excluded.session_id, title = excluded.title, content = excluded.content,
             kind = case when r ? 'kind' then excluded.kind else t.kind end,
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
      s := jsonb_populate_record(s, r);
      update public.sessions o
         set title = s.title, title_auto = s.title_auto, model = s.model, settings = s.settings, head_id = s.head_id,
             pinned = s.pinned, archived = s.archived, updated_at = s.updated_at
       where o.user_id = uid and o.id = s.id;
    else
      raise exception 'changes of % are not pushed like this', p_table using errcode = '22023';
    end if;
  end loop;
  return taken;
end $$;

-- Functions are executable by everyone until told otherwise.
revoke all on function private.renew_mark(uuid, uuid), private.take_change(uuid), private.forget_devices(),
  private.sessions_note_changes(), private.changes_after(bigint, int, bigint, boolean), private.is_above(text, uuid, uuid)
  from public, anon, authenticated;
grant execute on function private.renew_mark(uuid, uuid), private.take_change(uuid),
  private.changes_after(bigint, int, bigint, boolean), private.is_above(text, uuid, uuid) to authenticated, service_role;
revoke all on function public.sync_next(bigint, int, bigint, boolean, uuid, uuid), public.sync_push(text, jsonb) from public, anon;
grant execute on function public.sync_next(bigint, int, bigint, boolean, uuid, uuid), public.sync_push(text, jsonb) to authenticated;
