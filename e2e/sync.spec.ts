import { ask, newCredentials, saveFacts, signUp } from './harness/person';
import { questionsOf } from './harness/server-rows';
import { allSent, connectionState, syncNow } from './harness/sync';
import { expect, test } from './harness/test';

test('a change that the server refuses is shown, holds nothing up, and can be tried again or given up', async ({
  launch,
  supabase,
}) => {
  await supabase.sql`alter table public.training_data
    add constraint not_wanted check (content not like '%unwanted%') not valid`;
  try {
    const { page } = await launch();
    await signUp(page, newCredentials());
    const state = connectionState(page);
    await saveFacts(page, 'An unwanted word');
    const refused = page.getByRole('button', { name: '1 refused change' });
    await expect(refused).toBeVisible();
    await expect(state).toHaveText('Online');

    await refused.click();
    const dialog = page.getByRole('dialog', { name: 'Refused changes' });
    await expect(dialog.getByRole('listitem')).toContainText('The training text “Facts”');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByRole('button', { name: 'Try again' })).not.toHaveAttribute('aria-busy', 'true');
    await expect(dialog.getByRole('listitem')).toHaveCount(1);

    await supabase.sql`alter table public.training_data drop constraint not_wanted`;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByText('Nothing is refused any more.')).toBeVisible();
    const rows = await supabase.sql`select content from public.training_data where content like '%unwanted%'`;
    expect(rows).toHaveLength(1);
  } finally {
    await supabase.sql`alter table public.training_data drop constraint if exists not_wanted`;
  }
});

test('what hangs on a refused question waits behind it, and all of it goes in order when all are tried again', async ({
  launch,
  supabase,
}) => {
  await supabase.sql`alter table public.messages
    add constraint not_wanted check (content not like '%unwanted%') not valid`;
  try {
    const anna = newCredentials();
    const { page } = await launch();
    await signUp(page, anna);
    await ask(page, 'An unwanted question');
    await ask(page, 'What follows it');
    await ask(page, 'And what follows that');
    await saveFacts(page, 'A text that hangs on nothing');
    await expect(page.getByRole('button', { name: '1 refused change' })).toBeVisible();
    await page.getByRole('button', { name: 'New conversation' }).click();
    await ask(page, 'Another unwanted one');
    await expect(page.getByRole('button', { name: '2 refused changes' })).toBeVisible();
    expect(await syncNow(page)).toMatchObject({ state: 'online', refused: 2 });
    expect(await questionsOf(supabase, anna.email)).toEqual([]);
    const rows = await supabase.sql`
      select 1 from public.training_data where content = 'A text that hangs on nothing'`;
    expect(rows).toHaveLength(1);

    await supabase.sql`alter table public.messages drop constraint not_wanted`;
    await page.getByRole('button', { name: '2 refused changes' }).click();
    await page.getByRole('button', { name: 'Try all again' }).click();
    await expect(page.getByText('Nothing is refused any more.')).toBeVisible();
    await page.keyboard.press('Escape');
    await allSent(page);
    expect(await questionsOf(supabase, anna.email)).toEqual([
      'An unwanted question',
      'What follows it',
      'And what follows that',
      'Another unwanted one',
    ]);
  } finally {
    await supabase.sql`alter table public.messages drop constraint if exists not_wanted`;
  }
});
