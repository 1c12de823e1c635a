-- A device that sends again what the server had lost is not somebody who changes it: a repetition must never undo what
-- somebody did meanwhile, even where that looked like no change to a server that was set back.

-- ---------------------------------------------------------------------------
-- Conversations: `changed_at` in a row says which of its columns are repetitions, and of when. Such a column gives way to
-- a later value; all others are acts, and have the time of now though the value may be the same.
-- ---------------------------------------------------------------------------
grant update (changed_at) on public.sessions to authenticated;

-- As before; and a time that sync_push gives stands, but for one that is to come.
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
  foreach col in array array['title', 'title_auto', 'model', 'settings', 'head_id', 'pinned', 'archived'] loop
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

-- ---------------------------------------------------------------------------
-- Pushing: as before; and `repeated` of a change says that nobody wrote this document since the server had it.
-- ---------------------------------------------------------------------------
create or replace function public.sync_push(p_table text, p_changes jsonb) returns int
language plpgsql security invoker set search_path = '' as $$
declare
  -- Later than any time: the clock's is taken instead.
  now_at constant bigint := 9007199254740991;
  uid uuid := auth.uid();
  change jsonb;
  r jsonb;
  s public.sessions;
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
      insert into public.training_data as t
             (user_id, id, session_id, kind, source, title, content, enabled, position, created_at, updated_at)
      select uid, n.id, n.session_id, coalesce(n.kind, 'text'), n.source, n.title, n.content, n.enabled, n.position, n.created_at, n.updated_at
        from jsonb_populate_record(null::public.training_data, r) n
      on conflict (user_id, id) do update
         set session_id = excluded.session_id, title = excluded.title, content = excluded.content,
             kind = case when r ? 'kind' then excluded.kind else t.kind end,
             source = case when r ? 'source' then excluded.source else t.source end,
             enabled = excluded.enabled, position = excluded.position, updated_at = excluded.updated_at
       where not coalesce((change ->> 'repeated')::boolean, false) or excluded.updated_at >= t.updated_at;
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
      foreach col in array array['title', 'title_auto', 'model', 'settings', 'head_id', 'pinned', 'archived'] loop
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
             pinned = s.pinned, archived = s.archived, updated_at = s.updated_at, changed_at = times
       where o.user_id = uid and o.id = s.id;
    else
      raise exception 'changes of % are not pushed like this', p_table using errcode = '22023';
    end if;
  end loop;
  return taken;
end $$;

-- ---------------------------------------------------------------------------
-- Marks: as before; and a place ahead of all that there is proves by itself that rows went, though past every trigger.
-- ---------------------------------------------------------------------------
create or replace function private.renew_mark(p_device uuid, p_mark uuid, out known boolean, out mark uuid)
language plpgsql security definer set search_path = '' as $$
declare
  uid uuid := auth.uid();
  newest bigint;
  own private.devices;
begin
  select greatest(
    (select max(s.seq) from public.sessions s where s.user_id = uid),
    (select max(m.seq) from public.messages m where m.user_id = uid),
    (select max(t.seq) from public.training_data t where t.user_id = uid),
    (select p.seq from public.profiles p where p.user_id = uid), 0) into newest;
  if current_setting('transaction_read_only') <> 'on' and exists (
       select from private.devices d, private.purged_to() gone where d.user_id = uid and d.seq > greatest(newest, gone.seq)) then
    delete from private.devices d where d.user_id = uid;
    delete from private.taken_changes c where c.user_id = uid;
  end if;
  known := p_mark is null or exists (
    select from private.devices d where d.user_id = uid and p_mark = any (d.marks));
  if not known or uid is null then return; end if;
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
