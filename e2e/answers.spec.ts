import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Behaviour, failures } from '../world/groq/behaviours';
import { answerEnded, answers, ask, newConversation, saveFacts, send } from './harness/person';
import { expect, test } from './harness/test';

const IMPATIENT = join(import.meta.dirname, 'harness', 'impatient.cjs');

/** The last answer's state and the line beneath it. */
const unfinished = (page: Page) => answers(page).last();

interface Failure {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly state: 'failed' | 'interrupted';
  readonly says: RegExp;
  /** Whether words arrived before it failed: they stay. */
  readonly partial?: boolean;
  /** More than one where the app tries again by itself. */
  readonly times?: number;
}

test('each failure of the model server has its own sentence, keeps what arrived, and the next question works', async ({
  inside: { page },
  groq,
}) => {
  test.setTimeout(120_000);
  const begun = { text: PARTIAL, afterTokens: 6 };
  const cases: readonly Failure[] = [
    { name: '401', behaviour: failures.invalidKey, state: 'failed', says: /API key was not accepted/ },
    { name: '403', behaviour: failures.modelBlocked, state: 'failed', says: /may not use this model/ },
    { name: '404', behaviour: failures.modelNotFound, state: 'failed', says: /model is no longer offered/ },
    { name: '429', behaviour: failures.rateLimitedForLong, state: 'failed', says: /limit of your account/ },
    {
      name: '500',
      behaviour: failures.internalError,
      state: 'failed',
      says: /server had a problem/,
      times: 3,
    },
    { name: 'redirect', behaviour: failures.redirect, state: 'failed', says: /another address/ },
    {
      name: 'error event',
      behaviour: { ...failures.errorEvent, ...begun },
      state: 'failed',
      says: /reported a problem/,
      partial: true,
    },
    {
      name: 'cut',
      behaviour: { ...failures.cut, ...begun },
      state: 'interrupted',
      says: /connection was lost/,
      partial: true,
    },
    {
      name: 'no finish',
      behaviour: { ...failures.noFinish, ...begun },
      state: 'interrupted',
      says: /ended the answer before/,
      partial: true,
    },
    { name: 'length', behaviour: failures.lengthFinish, state: 'interrupted', says: /length limit/ },
    { name: 'empty', behaviour: failures.emptyContent, state: 'failed', says: /without an answer/ },
  ];

  for (const { name, behaviour, state, says, partial, times = 1 } of cases) {
    await test.step(name, async () => {
      groq.next(...Array.from({ length: times }, () => behaviour));
      await ask(page, `Question about: ${name}`);
      const answer = unfinished(page);
      await expect(answer).toHaveAttribute('aria-description', state);
      await expect(answer.getByTestId('unfinished-reason')).toHaveText(says);
      await expect(answer.getByRole('button', { name: 'Retry' })).toBeVisible();
      if (partial) await expect(answer).toContainText('The first words');
      const sentence = (await answer.getByTestId('unfinished-reason').textContent()) ?? '';
      await expect(answer.getByRole('button', { name: 'Open settings' })).toHaveCount(
        sentence.includes('Settings') ? 1 : 0,
      );
      await expect(answer.getByRole('button', { name: 'Continue' })).toHaveCount(
        partial || sentence.includes('Continue') ? 1 : 0,
      );

      await ask(page, 'And now?');
      await expect(answers(page).last()).toContainText('demo');
      await expect(answers(page).last()).not.toHaveAttribute('aria-description', /./);
    });
  }

  await test.step('nobody there', async () => {
    await groq.setDown(true);
    const before = await answers(page).count();
    await send(page, 'Is anybody there?');
    const queued = page.locator('article[aria-description="queued"]');
    await expect(queued).toContainText('The model server can’t be reached. Your question is saved');
    await groq.setDown(false);
    await queued.getByRole('button', { name: 'Send now' }).click();
    await expect(answers(page)).toHaveCount(before + 1);
    await answerEnded(page);
    await expect(answers(page).last()).toContainText('demo');
  });
});

const PARTIAL =
  'The first words of an answer that will never be finished because something breaks on the way.';

test('a stalled answer is given up, with what arrived, and can be retried', async ({
  launchInside,
  groq,
}) => {
  const { page } = await launchInside({ before: IMPATIENT });
  groq.next({ kind: 'stall', afterTokens: 6, text: PARTIAL });
  await send(page, 'Will you stall?');
  await expect(unfinished(page)).toContainText('The first words');
  await expect(unfinished(page)).toHaveAttribute('aria-description', 'interrupted');
  await unfinished(page).getByRole('button', { name: 'Retry' }).click();
  await expect(unfinished(page)).toContainText('demo');
  await answerEnded(page);
  await expect(unfinished(page).getByRole('button', { name: 'Previous version' })).toBeEnabled();
});

test('a question can be stopped, edited and answered again; what was there before stays', async ({
  inside: { page },
  groq,
}) => {
  await test.step('Stop works before the first word and in the middle, and says so to the server', async () => {
    groq.next({ kind: 'late' });
    await send(page, 'Too slow');
    await groq.waitForRequest();
    await page.getByRole('button', { name: 'Stop' }).click();
    await groq.waitForAbort();
    await expect(unfinished(page)).toHaveAttribute('aria-description', 'stopped');

    groq.next({ kind: 'gated', text: PARTIAL });
    groq.release(6);
    await send(page, 'Long story');
    await expect(unfinished(page)).toContainText('The first words');
    await page.keyboard.press('Escape');
    await groq.waitForAbort();
    await expect(unfinished(page)).toHaveAttribute('aria-description', 'stopped');
    await expect(unfinished(page)).toContainText('The first words');

    await unfinished(page).getByRole('button', { name: 'Continue' }).click();
    await answerEnded(page);
    await expect(unfinished(page)).toContainText('The first words');
    await expect(unfinished(page)).toContainText('demo');
  });

  await test.step('a question can be edited and an answer regenerated; earlier versions stay', async () => {
    await newConversation(page);
    await ask(page, 'Red or blue?');
    const own = page.getByRole('article', { name: 'You' });
    await own.hover();
    await own.getByRole('button', { name: 'Edit' }).click();
    const editor = own.getByRole('textbox');
    await expect(editor).toHaveValue('Red or blue?');
    await editor.fill('Green or yellow?');
    await editor.press('Enter');
    await expect(own).toContainText('Green or yellow?');
    await expect(own).toContainText('2 / 2');
    await expect(answers(page)).toHaveCount(1);
    await answerEnded(page);
    await own.hover();
    await own.getByRole('button', { name: 'Previous version' }).click();
    await expect(own).toContainText('Red or blue?');

    await answers(page).last().hover();
    await answers(page).last().getByRole('button', { name: 'Regenerate' }).click();
    await answerEnded(page);
    await expect(answers(page)).toHaveCount(1);
    await answers(page).hover();
    await expect(answers(page).getByRole('button', { name: 'Previous version' })).toBeEnabled();

    // The same question to another model, without a mouse.
    await answers(page).getByRole('button', { name: 'More actions' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Answer with another model' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: 'demo-large' }).press('Enter');
    await answerEnded(page);
    await expect(answers(page)).toContainText('3 / 3 · demo-large');
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
    await answers(page).getByRole('button', { name: 'Previous version' }).press('Enter');
    await expect(answers(page)).toContainText('2 / 3');
    await expect(answers(page).getByRole('button', { name: 'Previous version' })).toBeFocused();
    await answers(page).getByRole('button', { name: 'Next version' }).press('Enter');
    await expect(answers(page)).toContainText('3 / 3');
    await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText('demo');

    await answers(page).getByRole('button', { name: 'More actions' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Compare answers' }).press('Enter');
    const compare = page.getByRole('dialog', { name: 'Compare answers' });
    await expect(compare.getByRole('region')).toHaveCount(3);
    await expect(compare.getByRole('region', { name: 'Answer 3 · demo-large' })).toContainText('demo');
    await compare.getByRole('button', { name: 'Keep answer 1' }).press('Enter');
    await expect(compare).toBeHidden();
    await expect(answers(page)).toContainText('1 / 3 · demo');
    await expect(answers(page).getByRole('button', { name: 'More actions' })).toBeFocused();
  });

  await test.step('an answer made again from corrected facts stays on screen', async () => {
    await newConversation(page);
    await saveFacts(page, 'The Honda Civic is silver');
    await ask(page, 'Which colour is the Honda Civic?');
    await expect(answers(page)).toContainText('silver');
    await saveFacts(page, 'The Honda Civic is blue');
    await answers(page).last().hover();
    await answers(page).last().getByRole('button', { name: 'Regenerate' }).click();
    await answerEnded(page);
    await expect(answers(page)).toHaveCount(1);
    await expect(answers(page)).toContainText('2 / 2');
    await expect(answers(page)).toContainText('blue');
  });
});

test('the question is on disk before the composer is cleared: a kill right after loses nothing', async ({
  launch,
  launchInside,
  groq,
}) => {
  const first = await launchInside();
  groq.next({ kind: 'gated', text: PARTIAL });
  groq.release(6);
  await send(first.page, 'Survive this');
  await expect(unfinished(first.page)).toContainText('The first words');
  await first.kill();

  const second = await launch();
  await expect(second.page.getByRole('article', { name: 'You' })).toContainText('Survive this');
  await expect(unfinished(second.page)).toHaveAttribute('aria-description', 'interrupted');
});
