-- A document says of which file it came, so that the next version of that file updates it; a table may be longer than a
-- text, which takes a version of the app that can hold it.

-- The file's name, size, time and hash, and which part of it this is. Its path stays on the computer that read it.
alter table public.training_data add column source jsonb
  constraint training_data_source_check check (jsonb_typeof(source) = 'object' and octet_length(source::text) <= 4096);
grant insert (source), update (source) on public.training_data to authenticated;

alter table public.training_data drop constraint training_data_content_check;
alter table public.training_data add constraint training_data_content_check
  check (octet_length(content) <= case when kind = 'table' then 4194304 else 262144 end);

-- As before, but for large tables and sources.
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
    new.source := null;
  end if;
  return new;
end $$;

-- As before, but twenty revisions are kept of as many bytes as sixteen megabytes, and the newest one of whatever size.
create or replace function private.training_data_keep_revision() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.deleted_at is not null then
    delete from public.training_revisions where user_id = new.user_id and document_id = new.id;
    return null;
  end if;
  if (old.title, old.content) = ('', '') or exists (
    select from public.training_revisions r
     where r.user_id = new.user_id and r.document_id = new.id and r.kept_at > now() - interval '5 minutes') then
    return null;
  end if;
  insert into public.training_revisions (user_id, document_id, title, content)
  values (new.user_id, new.id, old.title, old.content);
  delete from public.training_revisions
   where user_id = new.user_id and id in (
     select k.id
       from (select r.id, row_number() over newest as place, sum(octet_length(r.content)) over newest as bytes
               from public.training_revisions r
              where r.user_id = new.user_id and r.document_id = new.id
             window newest as (order by r.kept_at desc, r.id)) k
      where k.place > 20 or (k.place > 1 and k.bytes > 16777216));
  return null;
end $$;

-- As before, but with the source.
create or replace function public.sync_push(p_table text, p_changes jsonb) returns int
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
