import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, writeSettings } from '../e2e/harness/app';
import { askMain } from '../e2e/harness/operation';
import { answers, ask, expectSignedIn, startHere } from '../e2e/harness/person';
import { startGroqServer } from '../world/groq/server';
import { buildApp } from './lib/build-app';
import { startHeadless } from './lib/headless';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { facts, wrongAnswers } from './pictures/wrong-answers';
import { setup } from './setup';

/* Wrong answers and what the app says of them, made anew from the real app: npm run pictures. */

const DOCS = join(repoRoot, 'docs');
const FOLDER = 'images/wrong-answers';
const ROOM = 12;
const INTRODUCTION = `# What is said of wrong answers

Answers as a model might have written them, over the facts in [\`scripts/pictures/wrong-answers.ts\`](../scripts/pictures/wrong-answers.ts), and what the program said of each ([how](architecture.md#the-check-of-an-answer)). A solid line is under what is nowhere in the training data, a double one under what is another row’s, a dashed one under what is reckoned from other figures, a dotted one under what is there. \`npm run pictures\` makes this page.
`;

await runMain(async () => {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const groq = await startGroqServer({ tokensPerSecond: Infinity });
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-pictures-'));
  try {
    await rm(join(DOCS, FOLDER), { recursive: true, force: true });
    await mkdir(join(DOCS, FOLDER), { recursive: true });
    await writeSettings(userDataDir, { chat: { endpoint: groq.url } });
    const { app, page, close } = await launchApp({ userDataDir, env: headless.env });
    await startHere(page);
    await expectSignedIn(page);
    for (const document of facts)
      await askMain(page, 'training.save', { sessionId: null, enabled: true, ...document });

    const sections: string[] = [];
    for (const [index, { title, question, answer, theme = 'light' }] of wrongAnswers.entries()) {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme);
      await page.getByRole('button', { name: 'New conversation' }).click();
      groq.next({ kind: 'text', text: answer });
      await ask(page, question);
      await answers(page).last().locator('.figure-mark').first().waitFor();
      await page.mouse.move(0, 0);
      const file = `${FOLDER}/${String(index + 1).padStart(2, '0')}.png`;
      await picture(page, join(DOCS, file));
      sections.push(
        `## ${title}\n\n_${question}_\n\n![${title}](${file})\n\n${(await said(page)).map((line) => `- ${line}`).join('\n')}\n`,
      );
    }
    await close();
    await writeFile(join(DOCS, 'wrong-answers.md'), [INTRODUCTION, ...sections].join('\n'));
    return 0;
  } finally {
    await groq.stop();
    await headless.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
});

/** The answer with some room around it. */
async function picture(page: Page, path: string): Promise<void> {
  const box = await answers(page).last().boundingBox();
  if (!box) throw new Error('There is no answer.');
  const { x, y, width, height } = box;
  const clip = { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + ROOM };
  await page.screenshot({ path, clip });
}

/** The sentence of each figure that is not simply there, and the line under the answer. */
async function said(page: Page): Promise<string[]> {
  const marks = answers(page).last().locator('.figure-mark');
  const figures = await marks.evaluateAll((all) =>
    all.flatMap((mark) => {
      const state = mark.getAttribute('data-state');
      return state === 'found' || state === 'sentence' ? [] : (mark.getAttribute('aria-label') ?? []);
    }),
  );
  const line = await answers(page).last().getByTestId('sources').locator(':scope > span').allInnerTexts();
  return [
    ...figures,
    line
      .map((text) => text.replace(/\s*\n\s*/g, '; '))
      .filter(Boolean)
      .join('. '),
  ];
}
