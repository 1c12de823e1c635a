import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { ask, startHere } from '../../e2e/harness/person';
import { smallPng } from './small-png';
import type { Studio } from './studio';

const INTRODUCTION = `# How the app looks

Ten states of the app in light and dark, from the first start to an answer that was cut off. \`npm run pictures -- states\` makes this page.
`;

const LOOKS = ['light', 'dark'] as const;

const CUT_OFF = 'The **Civic** is the better buy: it costs $25,000 and has run';
const QUESTION = 'What does the Honda Civic cost, and how far has it run?';
const ANSWER = `The **Honda Civic** costs **$25,900** and has run 18,000 km.

| | Honda Civic |
|---|---|
| Year | 2022 |
| Colour | silver |`;

const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).first();

/** Ten states, each in both themes. */
export async function statesPage(studio: Studio, docs: string, folder: string): Promise<string> {
  const { page, groq } = studio;
  const { keyboard } = page;
  const sections: string[] = [];
  const look = async (name: string, title: string, shows: Locator): Promise<void> => {
    await expect(shows).toBeVisible();
    const pictures: string[] = [];
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${folder}/${name}-${colorScheme}.png`;
      await writeFile(join(docs, file), smallPng(await page.screenshot()));
      pictures.push(`![${title}, ${colorScheme}](${file})`);
    }
    sections.push(`## ${title}\n\n${pictures.join('\n\n')}\n`);
  };

  await studio.resize(1_040, 680);
  await look('door', 'The first start', page.getByRole('main', { name: 'Welcome' }));
  await startHere(page);
  await button(page, 'Not now').click();
  await look('first-facts', 'The first facts', page.getByRole('textbox', { name: 'Facts' }));
  await button(page, 'A car dealer’s stock').click();
  await look('questions', 'Questions that make sense', page.getByRole('list', { name: 'Example questions' }));
  groq.next({ kind: 'text', text: ANSWER });
  await ask(page, QUESTION);
  const answer = page.getByRole('article', { name: 'Assistant' }).last();
  await button(answer, 'Sources').click();
  await look('answer', 'An answer, and where it comes from', page.getByRole('region', { name: 'Sources' }));
  await button(page, 'Training data').click();
  const panel = page.getByRole('complementary', { name: 'Training data' });
  await look('panel', 'Training data beside a conversation', panel.getByRole('list', { name: 'Documents' }));
  await button(panel, 'Open full view').click();
  await page
    .getByRole('list', { name: 'Documents' })
    .getByRole('button', { name: /Cars in stock/ })
    .first()
    .click();
  await look('table', 'A table', page.getByRole('grid'));
  await keyboard.press('Control+t');
  await page.getByRole('searchbox', { name: 'Search' }).fill('civic');
  await look('search', 'Search', page.getByRole('list', { name: 'Messages' }));
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await keyboard.press('Control+k');
  await look('palette', 'Every command', page.getByRole('dialog'));
  await keyboard.press('Escape');
  await keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Models and keys' }).click();
  await look('settings', 'Settings', page.getByRole('tabpanel'));
  await keyboard.press('Escape');
  groq.next({ kind: 'text', text: CUT_OFF, finishReason: 'length' });
  await ask(page, 'Which one should I buy?');
  await look('cut-off', 'An answer that was cut off', button(page, 'Continue'));
  return [INTRODUCTION, ...sections].join('\n');
}
