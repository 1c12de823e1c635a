import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, writeSettings } from '../e2e/harness/app';
import { askMain } from '../e2e/harness/operation';
import { ask, saveFacts, send, startHere } from '../e2e/harness/person';
import { startGroqServer } from '../world/groq/server';
import { buildApp } from './lib/build-app';
import { startHeadless } from './lib/headless';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { setup } from './setup';

/* The pictures of the README, made anew from the real app: npm run screenshots. */

const IMAGES = join(repoRoot, 'docs', 'images');

const INVENTORY = `Honda Civic 2022, silver, 1.5L turbo, 18,000 km, $25,000
Toyota Corolla 2021, white, hybrid, 32,000 km, $21,500
Mazda CX-5 2023, deep red, 2.5L, 9,000 km, $33,900
VW Golf 2020, blue, 1.4 TSI, 41,000 km, $17,800

Every car has a 12-month warranty and a full service history.
Test drives: Monday to Saturday, 9 to 18, with a driving licence.`;

const MODELS = ['Honda Civic', 'Toyota Corolla', 'Mazda CX-5', 'VW Golf', 'Kia Ceed'];
const FUELS = ['petrol', 'hybrid', 'diesel', 'electric'];
const carOf = (n: number): string =>
  `A-${String(2_001 + n)},${MODELS[n % 5] ?? ''},${String(2_018 + (n % 7))},${FUELS[n % 4] ?? ''},"$${(14_000 + ((n * 1_370) % 19_000)).toLocaleString('en')}"`;
const STOCK = ['Code,Model,Year,Fuel,Price', ...Array.from({ length: 180 }, (_, n) => carOf(n))].join('\n');

const ANSWER = `We have one **Honda Civic** on the lot:

| | |
|---|---|
| Year and colour | 2022, silver |
| Engine | 1.5L turbo |
| Mileage | 18,000 km |
| Price | **$25,000** |

It comes with a 12-month warranty and a full service history. You can take it for a test drive Monday to Saturday, 9 to 18; please bring your driving licence.`;

await runMain(async () => {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const groq = await startGroqServer({ tokensPerSecond: Infinity });
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-screenshots-'));
  try {
    await mkdir(IMAGES, { recursive: true });
    await writeSettings(userDataDir, { chat: { endpoint: groq.url } });
    const { app, page, close } = await launchApp({ userDataDir, env: headless.env });
    const picture = (name: string): Promise<unknown> =>
      page.screenshot({ path: join(IMAGES, `${name}.png`) });
    const theme = (source: 'light' | 'dark'): Promise<void> =>
      app.evaluate(({ nativeTheme }, chosen) => {
        nativeTheme.themeSource = chosen;
      }, source);

    await theme('light');
    await startHere(page);
    await page.getByRole('button', { name: 'Not now' }).click();
    await saveFacts(page, INVENTORY);
    for (const question of [
      'Which hybrids do we have?',
      'What is the warranty?',
      'Anything under $20,000?',
    ]) {
      await ask(page, question);
      await page.getByRole('button', { name: 'New conversation' }).click();
    }
    groq.next({ kind: 'text', text: ANSWER });
    await send(page, 'Tell me about the Honda Civic');
    await page
      .getByRole('article', { name: 'Assistant' })
      .getByRole('button', { name: 'Copy' })
      .first()
      .waitFor();
    await page.mouse.move(0, 0);
    await picture('light');
    await page.getByRole('button', { name: 'Training data', exact: true }).click();
    await theme('dark');
    await picture('dark');
    await theme('light');
    await askMain(page, 'training.save', {
      sessionId: null,
      kind: 'table',
      title: 'Stock',
      content: STOCK,
      enabled: true,
    });
    await page.keyboard.press('ControlOrMeta+t');
    await page.getByRole('button', { name: 'Stock' }).click();
    await page.getByRole('columnheader', { name: 'Price' }).click();
    await page.getByRole('gridcell', { name: 'Corolla' }).first().click();
    await page.mouse.move(0, 0);
    await picture('training');
    await close();
    return 0;
  } finally {
    await groq.stop();
    await headless.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
});
