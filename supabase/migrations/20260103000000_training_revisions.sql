-- Training documents keep what they said before (for history and restore) and can move between scopes. Deleting an
-- account and housekeeping cannot deadlock with the account's devices, and a copy begun after a purge can be completed.

-- ---------------------------------------------------------------------------
-- Revisions: written by a trigger alone, read by their owner. Not part of sync_pull: a client asks for them when the
-- history of a document is opened. Hence no `seq`, no tombstones and none of the triggers of the synchronised tables.
-- ---------------------------------------------------------------------------
create table public.training_revisions (
  user_id      uuid        not null,
  id           uuid        not null default gen_random_uuid(),
  document_id  uuid        not null,
  title        text        not null,
  content      text        not null,
  kept_at      timestamptz not null default now(),  -- when the document stopped saying this
  primary key (user_id, id),
  constraint training_revisions_document_fk foreign key (user_id, document_id)
    references public.training_data (user_id, id) on delete cascade
);
create index training_revisions_history on public.training_revisions (user_id, document_id, kept_at desc);

-- Reading is all that the policy allows, whatever is granted.
alter table public.training_revisions enable row level security;
create policy "Users can only read their own training revisions" on public.training_revisions
  for select to authenticated using ((select auth.uid()) = user_id);
revoke all on public.training_revisions from public, anon, authenticated;
grant select on public.training_revisions to authenticated;
grant all on public.training_revisions to service_role;

-- The app saves while a person types. Within five minutes only the first change keeps what it replaces, so that the 20
-- revisions are 20 moments worth going back to and not the last 20 words.
create function private.training_data_keep_revision() returns trigger
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
     select r.id from public.training_revisions r
      where r.user_id = new.user_id and r.document_id = new.id order by r.kept_at desc offset 20);
  return null;
end $$;
create trigger d_keep_revision after update on public.training_data
  for each row when ((old.title, old.content, old.deleted_at) is distinct from (new.title, new.content, new.deleted_at))
  execute function private.training_data_keep_revision();

-- ---------------------------------------------------------------------------
-- Scope: session_id may change; the foreign key holds it to the person's own sessions. Coming into a scope is the same
-- for a new document and for one that moves: there must be room, and a deleted session takes it along.
-- ---------------------------------------------------------------------------
-- Documents in one scope without `p_id`. Two queries, because no index serves IS NOT DISTINCT FROM.
create function private.training_count(p_user_id uuid, p_session_id text, p_id uuid) returns bigint
language plpgsql stable set search_path = '' as $$
begin
  if p_session_id is null then
    return (select count(*) from public.training_data t
             where t.user_id = p_user_id and t.session_id is null and t.deleted_at is null and t.id <> p_id);
  end if;
  return (select count(*) from public.training_data t
           where t.user_id = p_user_id and t.session_id = p_session_id and t.deleted_at is null and t.id <> p_id);
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
    arrives := new.session_id is distinct from old.session_id;
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
  new.updated_at := now();
  return new;
end $$;

-- ---------------------------------------------------------------------------
-- Deadlocks: a device holds its person's change clock and then, for a foreign key, wants the row in auth.users. Whoever
-- deletes takes the clock first as well.
-- ---------------------------------------------------------------------------
create or replace function public.delete_account() returns void
language plpgsql security definer set search_path = '' as $$
declare uid uuid := auth.uid(); signed_in timestamptz;
begin
  if uid is null then raise exception 'not signed in' using errcode = 'PT401'; end if;
  select s.created_at into signed_in from auth.sessions s
   where s.id = nullif(auth.jwt() ->> 'session_id', '')::uuid and s.user_id = uid;
  if signed_in is null or signed_in < now() - interval '10 minutes' then
    raise exception 'sign in again to delete the account' using errcode = 'PT403', hint = 'reauth';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(uid::text, 20260101));
  delete from auth.users where id = uid;
end $$;

-- One person after the other, each under their clock.
create or replace function private.purge_tombstones(p_older interval default '180 days') returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  uid uuid;
  before timestamptz := now() - p_older;
  n bigint;
  total bigint := 0;
begin
  for uid in
    select user_id from public.messages where deleted_at < before
    union select user_id from public.training_data where deleted_at < before
    union select user_id from public.sessions where deleted_at < before
    order by 1
  loop
    perform pg_advisory_xact_lock(hashtextextended(uid::text, 20260101));
    with gone as (
      delete from public.messages where user_id = uid and deleted_at < before returning seq
    ), gone_training as (
      delete from public.training_data where user_id = uid and deleted_at < before returning seq
    ), gone_sessions as (
      -- a session whose messages are younger waits for them: the cascade would take them unrecorded
      delete from public.sessions s where s.user_id = uid and s.deleted_at < before
        and not exists (select from public.messages m
                         where m.user_id = uid and m.session_id = s.id and (m.deleted_at is null or m.deleted_at >= before))
        and not exists (select from public.training_data t
                         where t.user_id = uid and t.session_id = s.id and (t.deleted_at is null or t.deleted_at >= before))
      returning seq
    ), everything as (
      select seq from gone union all select seq from gone_training union all select seq from gone_sessions
    ), horizon as (
      insert into private.purge_horizon as h (user_id, seq)
      select uid, max(seq) from everything having count(*) > 0
      on conflict (user_id) do update
         set seq = greatest(h.seq, excluded.seq), generation = (h.generation + 1) % 2048
    )
    select count(*) into n from everything;
    total := total + n;
  end loop;
  return total;
end $$;

-- ---------------------------------------------------------------------------
-- Starting anew: a copy that was begun after a purge holds nothing that was purged, but on its way up from 0 its cursor
-- is older than the purge as well, and it was told to start anew for ever. So a cursor, a number that means nothing to
-- clients, also carries which purge it has known: `generation` in the 11 bits above the 42 of the place. That is exact
-- in a double, which is what JavaScript reads. Until the first purge a cursor is the plain place.
-- ---------------------------------------------------------------------------
alter table private.purge_horizon add column generation bigint not null default 1;

drop function private.purged_to();
create function private.purged_to(out seq bigint, out generation bigint)
language sql stable security definer set search_path = '' as $$
  select coalesce(max(h.seq), 0), coalesce(max(h.generation), 0)
    from private.purge_horizon h where h.user_id = auth.uid()
$$;

-- As before, but for `place`, `me` and the new cursor. Each condition on `seq` takes its value from a subquery: computed
-- in the condition itself, row-level security would keep it from the index.
create or replace function public.sync_pull(p_cursor bigint default 0, p_limit int default 500)
returns jsonb language sql stable security invoker set search_path = '' as $$
  with place as (select greatest(p_cursor, 0) as at, greatest(p_cursor, 0) & 4398046511103 as since),
  me as (
    select auth.uid() as uid, at, since, gone.generation,
           at > 0 and since < gone.seq and at >> 42 <> gone.generation as reset
      from place, private.purged_to() gone
  ),
  lim as (select least(greatest(coalesce(p_limit, 500), 1), 2000) as n),
  changed as (
    (select s.seq, 'sessions' as kind, 0 as bytes from public.sessions s
      where s.user_id = (select uid from me) and s.seq > (select since from me)
        and ((select at from me) > 0 or s.deleted_at is null) order by s.seq limit (select n + 1 from lim))
    union all
    (select m.seq, 'messages', octet_length(m.content) from public.messages m
      where m.user_id = (select uid from me) and m.seq > (select since from me)
        and ((select at from me) > 0 or m.deleted_at is null) order by m.seq limit (select n + 1 from lim))
    union all
    (select t.seq, 'training_data', octet_length(t.content) from public.training_data t
      where t.user_id = (select uid from me) and t.seq > (select since from me)
        and ((select at from me) > 0 or t.deleted_at is null) order by t.seq limit (select n + 1 from lim))
    union all
    (select p.seq, 'profiles', 0 from public.profiles p
      where p.user_id = (select uid from me) and p.seq > (select since from me))
  ),
  measured as (select seq, kind, sum(bytes) over (order by seq) - bytes as bytes_before from changed),
  page as (
    select seq, kind from measured
     where bytes_before < 4194304 and not (select reset from me) order by seq limit (select n from lim)
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

-- Nothing reaches these over the API; a mistaken grant should not change that.
alter table private.write_budget  enable row level security;
alter table private.purge_horizon enable row level security;

-- Functions are executable by everyone until told otherwise. What a guard calls runs as the one who writes.
revoke all on function private.training_data_keep_revision(), private.training_count(uuid, text, uuid),
  private.purged_to() from public, anon, authenticated;
grant execute on function private.training_count(uuid, text, uuid), private.purged_to() to authenticated, service_role;
