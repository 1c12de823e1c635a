import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './harness/test';

const OUT = join(import.meta.dirname, '..', 'out');

/** In bytes: what a start reads before the first frame. Whatever is needed later belongs into a part of its own. */
const BUDGET = { script: 525_000, style: 54_000, main: 12_000 };

test('the first frame needs one script and one style sheet, within their budget', async () => {
  const page = await readFile(join(OUT, 'renderer', 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(files.map((path) => path.split('.').at(-1)).sort()).toEqual(['css', 'js']);
  const sizeOf = async (end: string): Promise<number> =>
    (await stat(join(OUT, 'renderer', files.find((path) => path.endsWith(end)) ?? ''))).size;
  expect(await sizeOf('.js')).toBeLessThan(BUDGET.script);
  expect(await sizeOf('.css')).toBeLessThan(BUDGET.style);
  expect((await stat(join(OUT, 'main', 'index.js'))).size).toBeLessThan(BUDGET.main);
});

test('the compiled script is kept for the next start', async ({ launch, userData }) => {
  const { page, close } = await launch();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  await close();
  const folder = join(userData, 'Code Cache', 'js');
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
  );
  expect(Math.max(...sizes)).toBeGreaterThan(50_000);
});

test('Linux has the app’s own face from its first words on', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'The other systems have a good one of their own.');
  const { page } = await launch();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('font-family', /^"Inter Variable"/);
  expect(await page.evaluate(() => document.fonts.check('15px "Inter Variable"'))).toBe(true);
});
