-- What a statement may cost. Every request has one statement of a person's making (a filter, an order, a regular
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
