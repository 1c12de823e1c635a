import { expect, test } from './harness/test';
import { ask, expectSignedIn, startHere } from './harness/person';

test('a safycore link shows what it names, at the start and while the app runs, and nothing else', async ({
  launch,
}) => {
  const first = await launch();
  await startHere(first.page);
  await expectSignedIn(first.page);
  await ask(first.page, 'First question');
  await first.close();

  const { app, page } = await launch({ args: ['safycore://settings/about'] });
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('tab', { name: 'About' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();

  const follow = (link: string): Promise<void> =>
    app.evaluate(({ app: electron }, text) => {
      electron.emit('second-instance', {}, ['safycore', text]);
    }, link);
  await follow('safycore://new');
  await expect(page.getByRole('log', { name: 'Conversation' }).getByRole('article')).toHaveCount(0);
  await follow('safycore://conversation/not-here');
  await expect(page.getByText('The conversation of this link is not on this computer.')).toBeVisible();
  await follow('safycore://settings/general?then=https://evil.example');
  await follow('safycore://conversation/../../x');
  await expect(settings).toBeHidden();
});
