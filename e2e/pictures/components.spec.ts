import { join } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { buildComponents } from '../../scripts/components/build';
import { electronExecutable } from '../harness/app';
import { currentEnvironment } from '../harness/environment';

const SHELL = join('scripts', 'bench', 'shell');
const STILL = { reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'none' } as const;

let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  app = await _electron.launch({
    executablePath: await electronExecutable(),
    args: [SHELL, await buildComponents()],
    env: currentEnvironment(),
    colorScheme: null,
  });
  page = await app.firstWindow();
});
test.afterAll(() => app.close());

const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced-colours': { forcedColors: 'active' },
  'right-to-left': {},
  'twice-as-large': {},
} as const;

for (const [name, media] of Object.entries(looks))
  test(`the components look as they did: ${name}`, async () => {
    await page.emulateMedia({ ...STILL, ...media });
    const url = new URL(page.url());
    url.searchParams.set('dir', name === 'right-to-left' ? 'rtl' : 'ltr');
    await page.goto(url.href);
    const zoom = name === 'twice-as-large' ? '2' : '1';
    await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', factor), zoom);
    await expect(page.locator('.katex')).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect(page.locator('.components')).toHaveScreenshot(`${name}.png`);
  });
