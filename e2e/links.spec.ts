import { askMain } from './harness/operation';
import { ask } from './harness/person';
import { expect, test } from './harness/test';

test('what another program says shows what a link may name, and nothing else', async ({
  launch,
  launchInside,
}) => {
  const first = await launchInside();
  await ask(first.page, 'First question');
  await first.close();

  const { app, page } = await launch({ args: ['safycore://settings/about'] });
  const settings = page.getByRole('dialog', { name: 'Settings' });
  const second = async (args: readonly unknown[], times = 1): Promise<void> => {
    await app.evaluate(
      ({ app: electron }, [said, count]) => {
        for (let i = 0; i < count; i += 1) electron.emit('second-instance', {}, said, '/');
      },
      [args, times] as const,
    );
    // The window has heard of it by then: a reply comes after the events before it.
    await askMain(page, 'app.diagnostics');
  };

  await test.step('a safycore link shows what it names, at the start and while the app runs, and nothing else', async () => {
    await expect(settings.getByRole('tab', { name: 'About' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();

    await second(['safycore', 'safycore://new']);
    await expect(page.getByRole('log', { name: 'Conversation' }).getByRole('article')).toHaveCount(0);
    await second(['safycore', 'safycore://conversation/not-here']);
    await expect(page.getByText('The conversation of this link is not on this computer.')).toBeVisible();
    await second(['safycore', 'safycore://settings/general?then=https://evil.example']);
    await second(['safycore', 'safycore://conversation/../../x']);
    await expect(settings).toBeHidden();
  });

  await test.step('whatever another program says at a second start, nothing is read, shown or held up but what a link may show', async () => {
    const hostile = [
      '',
      '--inspect=0.0.0.0:9229',
      '--load-extension=/tmp/evil.safycore',
      'x'.repeat(10_000_000),
      `safycore://conversation/${'a/'.repeat(1_000_000)}`,
      'safycore://new\0',
      'safycore://settings/__proto__',
      'safycore://settings/constructor',
      'javascript:alert(1)//.safycore',
      'https://evil.example/facts.safycore',
      'safycore://training/../../facts.safycore',
      'data:text/html,<script>alert(1)</script>.safycore',
    ];
    for (const last of hostile) await second(['safycore', last]);
    await second([]);
    await second(['safycore', 'safycore://settings/keys'], 2_000);
    await expect(page.getByRole('dialog')).toBeHidden();
    // What may be shown is shown, however often it is asked for.
    await second(['safycore', 'safycore://settings/about'], 2_000);
    await expect(settings.getByRole('tab', { name: 'About' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
    await ask(page, 'Is anybody there?');
    expect(app.windows()).toHaveLength(1);
  });
});
