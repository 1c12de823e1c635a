import { saveFacts } from './harness/person';
import { expect, test } from './harness/test';

test('what is shown is as large as it has to be, and quiet', async ({ inside: { page } }) => {
  await test.step('the editor’s find panel has room for a finger and no words of programmers', async () => {
    await saveFacts(page, 'The shop opens at nine.');
    await page.getByRole('textbox', { name: 'Training text' }).click();
    await page.keyboard.press('ControlOrMeta+f');
    const panel = page.locator('.cm-search');
    await expect(panel.getByRole('textbox', { name: 'Find' })).toBeFocused();
    await expect(panel.getByRole('checkbox')).toHaveCount(1);
    const sizes = await panel.locator('input, button, label').evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.matches('[type=checkbox]'))
        .map((control) => control.getBoundingClientRect())
        .map(({ height, width }) => Math.min(height, width)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  await test.step('Settings are as high as what they show, stay where they are, and shout nothing', async () => {
    // What still moves is nowhere yet.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('ControlOrMeta+,');
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    const tab = (name: string) => dialog.getByRole('tab', { name });
    const top = async (name: string): Promise<number> => (await tab(name).boundingBox())?.y ?? 0;
    const height = async (): Promise<number> => (await dialog.boundingBox())?.height ?? 0;
    const paint = (name: string, colour: 'backgroundColor' | 'backgroundImage'): Promise<string> =>
      dialog
        .getByText(name, { exact: true })
        .locator('.theme-swatch')
        .evaluate((swatch, which) => getComputedStyle(swatch)[which], colour);
    const [before, high] = [await top('Updates'), await height()];
    await expect(dialog.getByRole('tabpanel')).toHaveJSProperty('scrollTop', 0);
    const room = await page.evaluate(() => innerHeight);

    await tab('Appearance').click();
    const hidden = await dialog
      .getByRole('tabpanel')
      .evaluate((pane) => pane.scrollHeight - pane.clientHeight);
    expect(hidden).toBe(0);
    expect(high).toBeLessThan(room);
    expect(await top('Updates')).toBe(before);
    expect(await height()).toBeLessThan(high);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      expect(await paint('Light', 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await paint('Dark', 'backgroundColor')).toBe('rgb(23, 27, 26)');
      expect(await paint('Like the system', 'backgroundImage')).toContain('gradient');
    }

    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await paint('Dark', 'backgroundColor')).toBe('rgb(23, 27, 26)');
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });

    await tab('Your data').click();
    const fill = (name: string): Promise<string> =>
      dialog.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await fill('Delete local copy…')).toBe(await fill('Import…'));
  });
});
