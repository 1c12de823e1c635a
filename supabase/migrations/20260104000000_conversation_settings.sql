-- How the model answers in one conversation: temperature, longest answer, reasoning effort. One column, because the app
-- reads and writes them together and models bring new ones; what is absent, the model's server decides.
alter table public.sessions add column settings jsonb
  check (settings is null or (jsonb_typeof(settings) = 'object' and pg_column_size(settings) <= 1024));

grant insert (settings), update (settings) on public.sessions to authenticated;
