import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ask, newCredentials, saveFacts, signUp } from './harness/person';
import { expect, test } from './harness/test';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  test(`nothing that axe finds in the ${theme} theme`, async ({ launch }) => {
    const { app, page } = await launch();
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await signUp(page, newCredentials());
    await saveFacts(page, 'Opening hours: 9 to 5');
    await ask(page, 'When are you open?');
    expect(await violations(page)).toEqual([]);
  });
}
