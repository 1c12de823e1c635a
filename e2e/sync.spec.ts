import { newCredentials, saveFacts, signUp } from './harness/person';
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
    const state = page.getByRole('status', { name: 'Connection state' });
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
