-- What a document is: a text, a table (CSV), or the questions that a person tests their facts with. The content stays
-- readable by itself, so that apps from before this column go on with it.
alter table public.training_data add column kind text not null default 'text'
  check (kind in ('text', 'table', 'questions'));

grant insert (kind), update (kind) on public.training_data to authenticated;

-- Test questions said so in their first line; the app takes the same words away, whichever of the two is updated first.
update public.training_data
   set kind = 'questions', content = regexp_replace(content, '^<!-- test questions -->\n*', '')
 where deleted_at is null and starts_with(content, '<!-- test questions -->');
