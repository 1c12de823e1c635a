-- Realtime tells a person's other devices that something changed, as a hint to pull. Row-level security decides there as
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
