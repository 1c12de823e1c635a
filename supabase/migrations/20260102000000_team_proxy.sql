-- What the team proxy (supabase/functions/groq) may spend for each user: requests a minute and tokens a day.
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
