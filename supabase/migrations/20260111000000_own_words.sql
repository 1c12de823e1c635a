-- A person's own words for their trade ("Stromer = electric") are a document of training data of their own kind, so that
-- they are kept, synchronised and exported like every other. Apps from before read it as a text.
alter table public.training_data drop constraint training_data_kind_check;
alter table public.training_data add constraint training_data_kind_check
  check (kind in ('text', 'table', 'questions', 'words'));
