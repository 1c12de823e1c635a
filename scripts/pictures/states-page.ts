import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type State, talks, tenStates } from '../../e2e/harness/ten-states';
import { smallPng } from './small-png';
import type { Studio } from './studio';

const INTRODUCTION = `# How the app looks

Ten states of the app in light and dark, from the first start to an answer that was cut off. \`npm run pictures -- states\` makes this page.
`;

const LOOKS = ['light', 'dark'] as const;

const TITLES: Readonly<Record<State, string>> = {
  door: 'The first start',
  'first-facts': 'The first facts',
  questions: 'Questions that make sense',
  answer: 'An answer, and where it comes from',
  panel: 'Training data beside a conversation',
  table: 'A table',
  search: 'Search',
  palette: 'Every command',
  settings: 'Settings',
  'cut-off': 'An answer that was cut off',
};

/** Ten states, each in both themes. */
export async function statesPage(studio: Studio, docs: string, folder: string): Promise<string> {
  const { page, groq } = studio;
  const sections: string[] = [];
  await studio.resize(1_040, 680);
  await tenStates(page, groq, talks.en, async (state, shows) => {
    await expect(shows).toBeVisible();
    const pictures: string[] = [];
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${folder}/${state}-${colorScheme}.png`;
      await writeFile(join(docs, file), smallPng(await page.screenshot()));
      pictures.push(`![${TITLES[state]}, ${colorScheme}](${file})`);
    }
    sections.push(`## ${TITLES[state]}\n\n${pictures.join('\n\n')}\n`);
  });
  return [INTRODUCTION, ...sections].join('\n');
}
