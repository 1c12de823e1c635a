import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askMain } from '../../e2e/harness/operation';
import { answers } from '../../e2e/harness/person';
import type { Studio } from './studio';
import { facts, wrongAnswers } from './wrong-answers';

const INTRODUCTION = `# What is said of wrong answers

Answers as a model might have written them, over the facts in [\`scripts/pictures/wrong-answers.ts\`](../scripts/pictures/wrong-answers.ts), and what the program said of each ([how](architecture.md#the-check-of-an-answer)). A solid line is under what is nowhere in the training data, a double one under what is another row’s, a dashed one under what is reckoned from other figures, a dotted one under what is there. \`npm run pictures\` makes this page.
`;

/** Wrong answers, and what the app says of them. */
export async function wrongAnswersPage(studio: Studio, docs: string, folder: string): Promise<string> {
  const { page } = studio;
  await studio.enter();
  for (const document of facts)
    await askMain(page, 'training.save', { sessionId: null, enabled: true, ...document });
  const sections: string[] = [];
  for (const [index, { title, question, answer, theme = 'light' }] of wrongAnswers.entries()) {
    await studio.light(theme);
    await studio.ask(question, answer);
    await answers(page).last().locator('.figure-mark').first().waitFor();
    const file = `${folder}/${String(index + 1).padStart(2, '0')}.png`;
    await studio.picture(join(docs, file));
    sections.push(
      `## ${title}\n\n_${question}_\n\n![${title}](${file})\n\n${(await said(page)).map((line) => `- ${line}`).join('\n')}\n`,
    );
  }
  return [INTRODUCTION, ...sections].join('\n');
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
