-- The whole schema in one file, for the SQL editor of the Supabase dashboard: paste it, run it.
-- Made from supabase/migrations by `npm run setup-sql`; change those, not this.
--
-- It applies what the database lacks and may be run again at any time, also on a project that was set up with the
-- Supabase CLI: both keep their record in supabase_migrations.schema_migrations. If anything fails, nothing has changed.

begin;

create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (version text primary key);
-- Older versions of the CLI made the table without these.
alter table supabase_migrations.schema_migrations add column if not exists statements text[];
alter table supabase_migrations.schema_migrations add column if not exists name text;
lock table supabase_migrations.schema_migrations in share row exclusive mode;  -- against two runs at once

do $setup$
declare
  migration text := $migration_20260101000000$-- The tables behind the app: profiles, sessions, messages and training data, each row owned by one user.
-- For Supabase (PostgreSQL 15 or newer). The file carries no BEGIN/COMMIT: whatever applies it does so in one
-- transaction (the Supabase CLI, the development stack, `psql -1`).
--
-- Principles
--  * The tenant is part of every key: PK (user_id, id), FK (user_id, session_id). Two users may hold the same session
--    id; they can neither meet nor probe each other (no unique violation that tells of another user's row).
--  * Ids are made by the client, so that a retry is an idempotent upsert.
--  * Every change gets a `seq` that is monotonic IN COMMIT ORDER per user, so `seq > cursor` never misses a row.
--  * Deletes are tombstones that keep no content; a tombstone stays dead.
--  * Row-level security decides WHOSE rows, grants decide WHICH verbs and columns, and triggers repeat what matters,
--    because a careless `grant all` is an easy mistake to make on a live project.

-- Supabase has these roles; a plain PostgreSQL gets them here.
do $$ begin
  if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin noinherit; end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin noinherit; end if;
  if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin noinherit bypassrls; end if;
end $$;

-- Granted already on hosted Supabase, where this role may not grant it again.
do $$ begin
  grant usage on schema auth to anon, authenticated, service_role;
exception when insufficient_privilege then null;
end $$;

create schema private;  -- never among the schemas that the API exposes
revoke all on schema private from public;
grant usage on schema private to authenticated, service_role;

-- ---------------------------------------------------------------------------
-- Change clock
-- ---------------------------------------------------------------------------
-- With a plain sequence as cursor, T1 takes 100, T2 takes 101 and commits, a reader pulls up to 101, then T1 commits
-- 100: never seen. So a per-user advisory lock is held from BEFORE the value is taken until commit. Writers of one
-- user (a person's few devices) queue; other users are untouched.
create sequence private.change_seq as bigint cache 1;  -- a larger cache would break the order

-- Per statement, so that the lock comes before any row lock: taken only per row it deadlocks (row, clock : clock, row).
create function private.lock_changes() returns trigger
language plpgsql security definer set search_path = '' as $$
declare uid uuid := auth.uid();
begin
  if uid is not null then
    perform pg_advisory_xact_lock(hashtextextended(uid::text, 20260101));
  end if;
  return null;
end $$;

create function private.stamp_change() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Free when the statement trigger holds it already; needed for writers without a user (service role, SQL).
  perform pg_advisory_xact_lock(hashtextextended(new.user_id::text, 20260101));
  new.seq := nextval('private.change_seq');
  if tg_op = 'INSERT' then
    new.created_at := least(coalesce(new.created_at, now()), now());  -- a fast client clock is clamped
  else
    new.created_at := old.created_at;
  end if;
  return new;
end $$;

-- ---------------------------------------------------------------------------
-- Tables
-- ---------------------------------------------------------------------------
create table public.sessions (
  user_id      uuid        not null default auth.uid() references auth.users (id) on delete cascade,
  id           text        not null default gen_random_uuid()::text check (id ~ '^[A-Za-z0-9._:-]{1,64}$'),
  title        text        check (char_length(title) between 1 and 200),
  title_auto   boolean     not null default true,   -- false once the person has renamed it
  model        text        check (char_length(model) <= 100),
  head_id      uuid,                                -- the message the conversation shows the branch of
  pinned       boolean     not null default false,
  archived     boolean     not null default false,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),  -- last activity: the order of the list
  deleted_at   timestamptz,
  seq          bigint      not null,
  primary key (user_id, id),
  constraint sessions_tombstone_is_empty check (deleted_at is null or (title is null and head_id is null))
);

create table public.messages (
  user_id      uuid        not null default auth.uid() references auth.users (id) on delete cascade,
  id           uuid        not null default gen_random_uuid(),
  session_id   text        not null,
  parent_id    uuid,                                -- null for the first message of a branch
  role         text        not null check (role in ('system', 'user', 'assistant')),
  content      text        not null check (octet_length(content) <= 1048576),
  status       text        not null default 'complete' check (status in ('complete', 'stopped', 'interrupted', 'failed')),
  error_code   text        check (char_length(error_code) between 1 and 64),  -- why an answer is not complete
  model        text        check (char_length(model) <= 100),
  usage        jsonb       check (usage is null or (jsonb_typeof(usage) = 'object' and pg_column_size(usage) <= 4096)),
  created_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  seq          bigint      not null,
  primary key (user_id, id),
  constraint messages_in_session unique (user_id, session_id, id),
  -- a message can only hang on a session of the SAME user, and on a message of the SAME session
  constraint messages_session_fk foreign key (user_id, session_id)
    references public.sessions (user_id, id) on delete cascade,
  constraint messages_parent_fk foreign key (user_id, session_id, parent_id)
    references public.messages (user_id, session_id, id) on delete set null (parent_id),
  constraint messages_not_own_parent check (parent_id <> id),
  constraint messages_tombstone_is_empty check (deleted_at is null or (content = '' and usage is null and error_code is null)),
  constraint messages_question_has_content check (deleted_at is not null or role <> 'user' or content <> '')
);

-- Circular on purpose: the client inserts the session without a head, then the messages, then sets the head.
alter table public.sessions add constraint sessions_head_fk foreign key (user_id, id, head_id)
  references public.messages (user_id, session_id, id) on delete set null (head_id);

create table public.training_data (
  user_id      uuid        not null default auth.uid() references auth.users (id) on delete cascade,
  id           uuid        not null default gen_random_uuid(),
  session_id   text,                                -- null: for all of the person's conversations
  title        text        not null default '' check (char_length(title) <= 200),
  content      text        not null default '' check (octet_length(content) <= 262144),
  enabled      boolean     not null default true,
  position     int         not null default 0,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  seq          bigint      not null,
  primary key (user_id, id),
  constraint training_data_session_fk foreign key (user_id, session_id)
    references public.sessions (user_id, id) on delete cascade,
  constraint training_data_tombstone_is_empty check (deleted_at is null or (content = '' and title = ''))
);

create table public.profiles (
  user_id            uuid        primary key default auth.uid() references auth.users (id) on delete cascade,
  display_name       text        check (char_length(display_name) between 1 and 80),
  default_session_id text,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  deleted_at         timestamptz,                   -- never set; keeps the shape that sync knows
  seq                bigint      not null,
  constraint profiles_never_deleted check (deleted_at is null),
  constraint profiles_default_session_fk foreign key (user_id, default_session_id)
    references public.sessions (user_id, id) on delete set null (default_session_id)
);

-- Write limiter and purge horizon: not reachable over the API.
create table private.write_budget (
  user_id uuid primary key references auth.users (id) on delete cascade,
  tokens  double precision not null,
  at      timestamptz not null
);
create table private.purge_horizon (
  user_id uuid primary key references auth.users (id) on delete cascade,
  seq     bigint not null  -- the newest tombstone that no longer exists
);

-- ---------------------------------------------------------------------------
-- Indexes (the primary keys already lead with user_id)
-- ---------------------------------------------------------------------------
create index sessions_list   on public.sessions (user_id, updated_at desc, id desc) where deleted_at is null;
create index sessions_sync   on public.sessions (user_id, seq);
create index sessions_head   on public.sessions (user_id, id, head_id) where head_id is not null;
create index messages_page   on public.messages (user_id, session_id, created_at desc, id desc) where deleted_at is null;
create index messages_sync   on public.messages (user_id, seq);
create index messages_parent on public.messages (user_id, session_id, parent_id) where parent_id is not null;
create index training_scope  on public.training_data (user_id, session_id, position) where deleted_at is null;
create index training_sync   on public.training_data (user_id, seq);

-- ---------------------------------------------------------------------------
-- Triggers
-- ---------------------------------------------------------------------------
-- The guards run as the caller (not as definer), so that current_user tells the API's roles from the owner, who acts
-- for foreign keys and housekeeping.
create function private.sessions_guard() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if (new.user_id, new.id) is distinct from (old.user_id, old.id) then
      raise exception 'identity columns are immutable' using errcode = '42501';
    end if;
    if old.deleted_at is not null then new.deleted_at := old.deleted_at; end if;  -- a tombstone stays dead
    -- last activity never goes back, and a clock that is ahead cannot pin a session to the top
    new.updated_at := greatest(old.updated_at, least(coalesce(new.updated_at, now()), now()));
  else
    new.updated_at := least(coalesce(new.updated_at, now()), now());
  end if;
  if new.deleted_at is not null then
    new.deleted_at := least(new.deleted_at, now());
    new.title := null;
    new.head_id := null;
  end if;
  return new;
end $$;

-- What another device wrote into a session before it heard of its deletion is born dead: a tombstone beats everything.
-- As the caller: nobody learns of other people's sessions.
create function private.is_buried(p_user_id uuid, p_session_id text) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from public.sessions s
                  where s.user_id = p_user_id and s.id = p_session_id and s.deleted_at is not null)
$$;

create function private.messages_guard() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if (new.user_id, new.id, new.session_id, new.role, new.created_at)
         is distinct from (old.user_id, old.id, old.session_id, old.role, old.created_at)
       or (new.deleted_at is null and (new.content, new.status, new.error_code, new.model, new.usage)
         is distinct from (old.content, old.status, old.error_code, old.model, old.usage))
       or (current_user in ('anon', 'authenticated') and new.parent_id is distinct from old.parent_id) then
      raise exception 'messages are immutable; only deleted_at may be set' using errcode = '42501';
    end if;
    if old.deleted_at is not null then new.deleted_at := old.deleted_at; end if;
  elsif new.deleted_at is null and private.is_buried(new.user_id, new.session_id) then
    new.deleted_at := now();
  end if;
  if new.deleted_at is not null then
    new.deleted_at := least(new.deleted_at, now());
    new.content := '';
    new.usage := null;
    new.error_code := null;
  end if;
  return new;
end $$;

create function private.training_data_guard() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if (new.user_id, new.id, new.session_id) is distinct from (old.user_id, old.id, old.session_id) then
      raise exception 'identity columns are immutable' using errcode = '42501';
    end if;
    if old.deleted_at is not null then new.deleted_at := old.deleted_at; end if;
  elsif (select count(*) from public.training_data t
          where t.user_id = new.user_id and t.session_id is not distinct from new.session_id
            and t.deleted_at is null and t.id <> new.id) >= 100 then  -- not itself: this is also an upsert's first half
    raise exception 'at most 100 training entries in one scope' using errcode = 'PT409';
  end if;
  if tg_op = 'INSERT' and new.deleted_at is null and private.is_buried(new.user_id, new.session_id) then
    new.deleted_at := now();
  end if;
  if new.deleted_at is not null then
    new.deleted_at := least(new.deleted_at, now());
    new.title := '';
    new.content := '';
  end if;
  new.updated_at := now();
  return new;
end $$;

create function private.profiles_guard() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.user_id <> old.user_id then
    raise exception 'identity columns are immutable' using errcode = '42501';
  end if;
  new.updated_at := now();
  return new;
end $$;

-- Hard deletes are for cascades and housekeeping, which run as the owner.
create function private.no_api_delete() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_user in ('anon', 'authenticated') then
    raise exception 'rows are deleted by setting deleted_at' using errcode = '42501';
  end if;
  return null;
end $$;

-- One update per touched session and statement, not per message.
create function private.messages_bump_session() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.sessions s
     set updated_at = n.last_at
    from (select user_id, session_id, max(created_at) as last_at from added
           where deleted_at is null group by 1, 2) n
   where s.user_id = n.user_id and s.id = n.session_id and s.deleted_at is null and s.updated_at < n.last_at;
  return null;
end $$;

-- A token bucket per user: 3,000 at once (an outbox after a long time offline), then 10 a second. An insert costs its
-- rows, an update 1. SQLSTATE PT429 makes the API answer HTTP 429.
create function private.spend_budget() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  cost int := 1;
  remaining double precision;
  uid uuid := auth.uid();
begin
  -- Writers without a user, and what our own triggers write on the user's behalf, are free.
  if uid is null or pg_trigger_depth() > 1 then return null; end if;
  if tg_op = 'INSERT' then
    select count(*) into cost from added;
    if cost = 0 then return null; end if;
  end if;
  -- from auth.users: the cascade of a deleted account ends up here too, and has nothing left to charge
  insert into private.write_budget as b select u.id, 3000 - cost, clock_timestamp() from auth.users u where u.id = uid
  on conflict (user_id) do update
     set tokens = least(3000, b.tokens + 10 * extract(epoch from clock_timestamp() - b.at)) - cost,
         at = clock_timestamp()
  returning tokens into remaining;
  if remaining < 0 then
    raise exception 'too many writes' using errcode = 'PT429', hint = 'retry later',
      detail = format('retry after %s s', ceil(-remaining / 10));
  end if;
  return null;
end $$;

-- A session's tombstone takes its messages, its training data and the default along.
create function private.sessions_bury() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.messages set deleted_at = new.deleted_at
   where user_id = new.user_id and session_id = new.id and deleted_at is null;
  update public.training_data set deleted_at = new.deleted_at
   where user_id = new.user_id and session_id = new.id and deleted_at is null;
  update public.profiles set default_session_id = null
   where user_id = new.user_id and default_session_id = new.id;
  return null;
end $$;

-- Names decide the order: lock, guard, stamp.
do $$
declare t text;
begin
  foreach t in array array['sessions', 'messages', 'training_data', 'profiles'] loop
    execute format('create trigger a_lock before insert or update or delete on public.%I for each statement execute function private.lock_changes()', t);
    execute format('create trigger a_no_delete before delete on public.%I for each statement execute function private.no_api_delete()', t);
    execute format('create trigger b_guard before insert or update on public.%I for each row execute function private.%I()', t, t || '_guard');
    execute format('create trigger c_stamp before insert or update on public.%I for each row execute function private.stamp_change()', t);
    execute format('create trigger e_budget_insert after insert on public.%I referencing new table as added for each statement execute function private.spend_budget()', t);
    execute format('create trigger e_budget_update after update on public.%I for each statement execute function private.spend_budget()', t);
  end loop;
end $$;
create trigger d_bump after insert on public.messages referencing new table as added
  for each statement execute function private.messages_bump_session();
create trigger f_bury after update of deleted_at on public.sessions
  for each row when (old.deleted_at is null and new.deleted_at is not null)
  execute function private.sessions_bury();

-- Sign-up makes a profile and a first session. It must never make the sign-up itself fail.
create function private.handle_new_user() returns trigger
language plpgsql security definer set search_path = '' as $$
declare sid text := gen_random_uuid()::text;
begin
  begin
    insert into public.sessions (user_id, id) values (new.id, sid);
    insert into public.profiles (user_id, default_session_id) values (new.id, sid);
  exception when others then
    raise warning 'profile of % not made: %', new.id, sqlerrm;  -- the client makes it at the first sign-in
  end;
  return null;
end $$;
create trigger on_auth_user_created after insert on auth.users
  for each row execute function private.handle_new_user();

-- ---------------------------------------------------------------------------
-- Row-level security. (select auth.uid()) is evaluated once a statement, not once a row.
-- ---------------------------------------------------------------------------
alter table public.profiles      enable row level security;
alter table public.sessions      enable row level security;
alter table public.messages      enable row level security;
alter table public.training_data enable row level security;

create policy "Users can only access their own messages" on public.messages
  for all to authenticated using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy "Users can only access their own training data" on public.training_data
  for all to authenticated using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy "Users can only access their own sessions" on public.sessions
  for all to authenticated using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy "Users can only access their own profile" on public.profiles
  for all to authenticated using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);

-- No DELETE at all, nothing for anon, `seq` for nobody. An upsert (ON CONFLICT DO UPDATE) sets every column that it
-- sends, the key and created_at too: those are granted, and the triggers keep their old values or refuse.
revoke all on public.profiles, public.sessions, public.messages, public.training_data from public, anon, authenticated;
grant select on public.profiles, public.sessions, public.messages, public.training_data to authenticated;

grant insert (user_id, id, title, title_auto, model, head_id, pinned, archived, created_at, updated_at, deleted_at),
      update (user_id, id, title, title_auto, model, head_id, pinned, archived, created_at, updated_at, deleted_at)
  on public.sessions to authenticated;
grant insert (user_id, id, session_id, parent_id, role, content, status, error_code, model, usage, created_at, deleted_at),
      update (deleted_at)
  on public.messages to authenticated;
grant insert (user_id, id, session_id, title, content, enabled, position, created_at, updated_at, deleted_at),
      update (user_id, id, session_id, title, content, enabled, position, created_at, updated_at, deleted_at)
  on public.training_data to authenticated;
grant insert (user_id, display_name, default_session_id, created_at, updated_at),
      update (user_id, display_name, default_session_id, created_at, updated_at)
  on public.profiles to authenticated;
grant all on public.profiles, public.sessions, public.messages, public.training_data to service_role;

-- ---------------------------------------------------------------------------
-- RPCs
-- ---------------------------------------------------------------------------
create function private.purged_to() returns bigint
language sql stable security definer set search_path = '' as $$
  select coalesce((select h.seq from private.purge_horizon h where h.user_id = auth.uid()), 0)
$$;

-- What changed after the cursor, oldest change first: at most p_limit rows or about 4 MiB. `reset` tells a client that has
-- been away for longer than tombstones are kept to empty its copy and start again from cursor 0.
-- STABLE on purpose: all branches must see ONE snapshot (a volatile plpgsql function takes a new one for each statement
-- and could step over rows). No coalesce() around the cursor in WHERE: under row-level security the planner would not
-- use the index for it.
create function public.sync_pull(p_cursor bigint default 0, p_limit int default 500)
returns jsonb language sql stable security invoker set search_path = '' as $$
  with me as (select auth.uid() as uid, (p_cursor > 0 and p_cursor < private.purged_to()) as reset),
  lim as (select least(greatest(coalesce(p_limit, 500), 1), 2000) as n),
  changed as (
    (select s.seq, 'sessions' as kind, 0 as bytes from public.sessions s
      where s.user_id = (select uid from me) and s.seq > p_cursor
        and (p_cursor > 0 or s.deleted_at is null) order by s.seq limit (select n + 1 from lim))
    union all
    (select m.seq, 'messages', octet_length(m.content) from public.messages m
      where m.user_id = (select uid from me) and m.seq > p_cursor
        and (p_cursor > 0 or m.deleted_at is null) order by m.seq limit (select n + 1 from lim))
    union all
    (select t.seq, 'training_data', octet_length(t.content) from public.training_data t
      where t.user_id = (select uid from me) and t.seq > p_cursor
        and (p_cursor > 0 or t.deleted_at is null) order by t.seq limit (select n + 1 from lim))
    union all
    (select p.seq, 'profiles', 0 from public.profiles p
      where p.user_id = (select uid from me) and p.seq > p_cursor)
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
    'cursor',      coalesce((select max(seq) from page), p_cursor),
    'has_more',    not (select reset from me) and (select count(*) from changed) > (select count(*) from page),
    'reset',       (select reset from me),
    'server_time', now(),
    'changes',     coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'row', r - 'user_id') order by seq) from filled), '[]'::jsonb))
$$;

-- The messages go; the session and its training data stay, and the title starts anew. Returns how many went.
create function public.clear_conversation(p_session_id text) returns int
language plpgsql security invoker set search_path = '' as $$
declare n int;
begin
  update public.sessions
     set head_id = null, title = case when title_auto then null else title end
   where user_id = auth.uid() and id = p_session_id and deleted_at is null;
  update public.messages set deleted_at = now()
   where user_id = auth.uid() and session_id = p_session_id and deleted_at is null;
  get diagnostics n = row_count;
  return n;
end $$;

-- True if there was such a session and it is now gone; also false for a second try.
create function public.delete_session(p_session_id text) returns boolean
language plpgsql security invoker set search_path = '' as $$
begin
  update public.sessions set deleted_at = now()
   where user_id = auth.uid() and id = p_session_id and deleted_at is null;
  return found;
end $$;

-- One page backwards with a true row comparison (an API filter could only write it as or(...), which no index bounds).
create function public.conversation_page(p_session_id text, p_before timestamptz default null, p_before_id uuid default null, p_limit int default 50)
returns setof public.messages language sql stable security invoker set search_path = '' as $$
  with a as (select coalesce(p_before, 'infinity') as t, coalesce(p_before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as i)
  select m.* from public.messages m
   where m.user_id = (select auth.uid()) and m.session_id = p_session_id and m.deleted_at is null
     and (m.created_at, m.id) < ((select t from a), (select i from a))
   order by m.created_at desc, m.id desc limit least(greatest(coalesce(p_limit, 50), 1), 200)
$$;

-- Needs a sign-in of the last 10 minutes, then everything cascades. The age is that of the auth session (a refresh
-- keeps it), not that of the token (a refresh renews it).
create function public.delete_account() returns void
language plpgsql security definer set search_path = '' as $$
declare uid uuid := auth.uid(); signed_in timestamptz;
begin
  if uid is null then raise exception 'not signed in' using errcode = 'PT401'; end if;
  select s.created_at into signed_in from auth.sessions s
   where s.id = nullif(auth.jwt() ->> 'session_id', '')::uuid and s.user_id = uid;
  if signed_in is null or signed_in < now() - interval '10 minutes' then
    raise exception 'sign in again to delete the account' using errcode = 'PT403', hint = 'reauth';
  end if;
  delete from auth.users where id = uid;
end $$;

-- Housekeeping, for pg_cron or by hand. Returns how many tombstones went.
create function private.purge_tombstones(p_older interval default '180 days') returns bigint
language plpgsql security definer set search_path = '' as $$
declare n bigint;
begin
  with gone as (
    delete from public.messages where deleted_at < now() - p_older returning user_id, seq
  ), gone_training as (
    delete from public.training_data where deleted_at < now() - p_older returning user_id, seq
  ), gone_sessions as (
    -- a session whose messages are younger waits for them: the cascade would take them unrecorded
    delete from public.sessions s where s.deleted_at < now() - p_older
      and not exists (select from public.messages m
                       where m.user_id = s.user_id and m.session_id = s.id and (m.deleted_at is null or m.deleted_at >= now() - p_older))
      and not exists (select from public.training_data t
                       where t.user_id = s.user_id and t.session_id = s.id and (t.deleted_at is null or t.deleted_at >= now() - p_older))
    returning user_id, seq
  ), everything as (
    select * from gone union all select * from gone_training union all select * from gone_sessions
  ), horizon as (
    insert into private.purge_horizon as h (user_id, seq)
    select user_id, max(seq) from everything group by user_id
    on conflict (user_id) do update set seq = greatest(h.seq, excluded.seq)
  )
  select count(*) into n from everything;
  return n;
end $$;

-- Functions are executable by everyone until told otherwise, and Supabase's defaults grant them to anon as well.
revoke all on all functions in schema private from public, anon, authenticated;
grant execute on function private.purged_to(), private.is_buried(uuid, text) to authenticated, service_role;
revoke all on function public.sync_pull(bigint, int), public.clear_conversation(text), public.delete_session(text),
  public.conversation_page(text, timestamptz, uuid, int), public.delete_account() from public, anon;
grant execute on function public.sync_pull(bigint, int), public.clear_conversation(text), public.delete_session(text),
  public.conversation_page(text, timestamptz, uuid, int), public.delete_account() to authenticated;
$migration_20260101000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260101000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260101000000', 'init', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260102000000$-- What the team proxy (supabase/functions/groq) may spend for each user: requests a minute and tokens a day.
-- One row a user, and nothing in it but numbers: not what was asked, not when, not of which model.

create table private.proxy_budget (
  user_id  uuid             primary key references auth.users (id) on delete cascade,
  requests double precision not null,           -- left in the bucket, which fills by the limit in a minute
  at       timestamptz      not null,           -- when `requests` was true
  day      date             not null,           -- UTC; the next two belong to it
  tokens   bigint           not null default 0, -- used by answers that have ended
  reserved bigint           not null default 0  -- held by answers that run
);
alter table private.proxy_budget enable row level security;
revoke all on private.proxy_budget from public, anon, authenticated, service_role;

-- Takes one request and p_tokens before anything is asked of Groq, so that parallel requests cannot all find the same
-- room. The limits come from the proxy's settings; p_tokens 0 is a request that spends none and needs no room.
-- Returns null if there is no such user, else { refused: null | 'requests' | 'tokens', retry_after: seconds, day,
-- requests_left, requests_reset: seconds, tokens_left, tokens_reset: seconds }.
create function public.proxy_reserve(p_user_id uuid, p_tokens int, p_requests_per_minute int, p_tokens_per_day bigint)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  b private.proxy_budget;
  clock timestamptz;
  per_second double precision := p_requests_per_minute / 60.0;
  to_midnight int;
  refused text;
  wait int := 0;
begin
  if p_tokens < 0 or p_requests_per_minute < 1 or p_tokens_per_day < 1 then
    raise exception 'a limit must be positive' using errcode = '22023';
  end if;
  -- from auth.users: a token may live a little longer than the account
  insert into private.proxy_budget (user_id, requests, at, day)
  select u.id, p_requests_per_minute, clock_timestamp(), (clock_timestamp() at time zone 'utc')::date
    from auth.users u where u.id = p_user_id
  on conflict (user_id) do nothing;
  select * into b from private.proxy_budget p where p.user_id = p_user_id for update;
  if not found then return null; end if;

  clock := clock_timestamp();  -- after the lock, so that time does not run backwards from one holder to the next
  b.requests := least(p_requests_per_minute, b.requests + per_second * greatest(0, extract(epoch from clock - b.at)));
  if b.day < (clock at time zone 'utc')::date then
    b.day := (clock at time zone 'utc')::date;
    b.tokens := 0;
    b.reserved := 0;
  end if;
  to_midnight := ceil(extract(epoch from (b.day + 1)::timestamp at time zone 'utc' - clock));

  if b.requests < 1 then
    refused := 'requests';
    wait := ceil((1 - b.requests) / per_second);
  elsif p_tokens > 0 and b.tokens + b.reserved + p_tokens > p_tokens_per_day then
    refused := 'tokens';
    -- What only running answers hold comes back when they end; what is used comes back tomorrow.
    wait := case when b.tokens + p_tokens <= p_tokens_per_day then 15 else to_midnight end;
  else
    b.requests := b.requests - 1;
    b.reserved := b.reserved + p_tokens;
  end if;

  update private.proxy_budget p
     set requests = b.requests, at = clock, day = b.day, tokens = b.tokens, reserved = b.reserved
   where p.user_id = p_user_id;
  return jsonb_build_object(
    'refused', refused, 'retry_after', wait, 'day', b.day,
    'requests_left', floor(b.requests), 'requests_reset', ceil((p_requests_per_minute - b.requests) / per_second),
    'tokens_left', greatest(0, p_tokens_per_day - b.tokens - b.reserved), 'tokens_reset', to_midnight);
end $$;

-- Gives a reservation back and counts what was really used. On another day than the reservation's there is nothing to
-- give back, because the new day began with nothing reserved.
create function public.proxy_settle(p_user_id uuid, p_day date, p_reserved int, p_used int)
returns void language sql security definer set search_path = '' as $$
  update private.proxy_budget
     set tokens = tokens + greatest(0, p_used), reserved = greatest(0, reserved - greatest(0, p_reserved))
   where user_id = p_user_id and day = p_day
$$;

-- In `public` because the REST layer reaches nothing else; for the proxy's key alone.
revoke all on function public.proxy_reserve(uuid, int, int, bigint), public.proxy_settle(uuid, date, int, int)
  from public, anon, authenticated;
grant execute on function public.proxy_reserve(uuid, int, int, bigint), public.proxy_settle(uuid, date, int, int)
  to service_role;
$migration_20260102000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260102000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260102000000', 'team_proxy', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260103000000$-- Training documents keep what they said before (for history and restore) and can move between scopes. Deleting an
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
$migration_20260103000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260103000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260103000000', 'training_revisions', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260104000000$-- How the model answers in one conversation: temperature, longest answer, reasoning effort. One column, because the app
-- reads and writes them together and models bring new ones; what is absent, the model's server decides.
alter table public.sessions add column settings jsonb
  check (settings is null or (jsonb_typeof(settings) = 'object' and pg_column_size(settings) <= 1024));

grant insert (settings), update (settings) on public.sessions to authenticated;
$migration_20260104000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260104000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260104000000', 'conversation_settings', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260105000000$-- Realtime tells a person's other devices that something changed, as a hint to pull. Row-level security decides there as
-- well who hears of which row. A project without Realtime has no such publication, and the devices poll.
do $$
declare tenant_table text;
begin
  if not exists (select from pg_publication where pubname = 'supabase_realtime' and not puballtables) then return; end if;
  foreach tenant_table in array array['sessions', 'messages', 'training_data'] loop
    if not exists (select from pg_publication_tables
                    where pubname = 'supabase_realtime' and schemaname = 'public' and tablename = tenant_table) then
      execute format('alter publication supabase_realtime add table public.%I', tenant_table);
    end if;
  end loop;
end $$;
$migration_20260105000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260105000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260105000000', 'realtime', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260106000000$-- What a document is: a text, a table (CSV), or the questions that a person tests their facts with. The content stays
-- readable by itself, so that apps from before this column go on with it.
alter table public.training_data add column kind text not null default 'text'
  check (kind in ('text', 'table', 'questions'));

grant insert (kind), update (kind) on public.training_data to authenticated;

-- Test questions said so in their first line; the app takes the same words away, whichever of the two is updated first.
update public.training_data
   set kind = 'questions', content = regexp_replace(content, '^<!-- test questions -->\n*', '')
 where deleted_at is null and starts_with(content, '<!-- test questions -->');
$migration_20260106000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260106000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260106000000', 'document_kinds', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260107000000$-- What a client cannot know by itself: whether the server still has what it took, and whether a change that is sent once
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
$migration_20260107000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260107000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260107000000', 'server_state', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260108000000$-- A document says of which file it came, so that the next version of that file updates it; a table may be longer than a
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
$migration_20260108000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260108000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260108000000', 'tables', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260109000000$-- What the REST API (supabase/functions/api) asks beside tables: limits before somebody is signed in, one answer for each
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
$migration_20260109000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260109000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260109000000', 'rest_api', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260110000000$-- What a statement may cost. Every request has one statement of a person's making (a filter, an order, a regular
-- expression), which row-level security keeps to their own rows and nothing keeps short. Hosted projects come with these
-- times; one of somebody's own may have none. PostgREST gives each request the settings of its role.
do $$
declare
  api_role record;
begin
  for api_role in
    select r.rolname as name, times.most
      from (values ('anon', '3s'), ('authenticated', '8s')) times (role, most)
      join pg_roles r on r.rolname = times.role
     -- Whoever has chosen a time knows why.
     where not exists (select from unnest(r.rolconfig) setting where setting like 'statement_timeout=%')
  loop
    execute format('alter role %I set statement_timeout = %L', api_role.name, api_role.most);
  end loop;
  notify pgrst, 'reload config';
end $$;
$migration_20260110000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260110000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260110000000', 'statement_cost', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260111000000$-- A person's own words for their trade ("Stromer = electric") are a document of training data of their own kind, so that
-- they are kept, synchronised and exported like every other. Apps from before read it as a text.
alter table public.training_data drop constraint training_data_kind_check;
alter table public.training_data add constraint training_data_kind_check
  check (kind in ('text', 'table', 'questions', 'words'));
$migration_20260111000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260111000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260111000000', 'own_words', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260112000000$-- A device that sends again what the server had lost is not somebody who changes it: a repetition must never undo what
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
$migration_20260112000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260112000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260112000000', 'repetitions', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260113000000$-- What the REST API asks in one request and not in several: the sessions, and the documents of one place.

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
$migration_20260113000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260113000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260113000000', 'rest_documents', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260114000000$-- Messages and conversations refer to each other, and profiles to conversations: whoever empties one of the first two
-- empties the profiles with it, which says so to all devices. To say it three times is to delete the same rows three times.
drop trigger if exists g_forget_emptied on public.messages;
drop trigger if exists g_forget_emptied on public.sessions;
$migration_20260114000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260114000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260114000000', 'emptied_once', array[migration]);
  end if;
end $setup$;

do $setup$
declare
  migration text := $migration_20260115000000$-- What people delete goes into a bin first, from which it can be restored: `binned_at` is when. A device deletes it for
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
$migration_20260115000000$;
begin
  if not exists (select from supabase_migrations.schema_migrations where version = '20260115000000') then
    execute migration;
    insert into supabase_migrations.schema_migrations (version, name, statements)
    values ('20260115000000', 'bin', array[migration]);
  end if;
end $setup$;

commit;

notify pgrst, 'reload schema';  -- so that the API knows the new tables at once
select version, name from supabase_migrations.schema_migrations order by version;
