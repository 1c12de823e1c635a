import type { Page } from '@playwright/test';
import { failures } from '../scripts/dev-stack/groq/behaviours';
import { answerEnded, answers, ask, newCredentials, send, signUp } from './harness/person';
import { expect, test } from './harness/test';

/** The last answer's state and the line beneath it. */
const unfinished = (page: Page) => answers(page).last();

test('each failure of the model server has its own sentence, keeps what arrived, and the next question works', async ({
  launch,
  groq,
}) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  const sentences = new Set<string>();

  const cases = [
    { name: 'wrong key', behaviour: failures.invalidKey, state: 'failed', partial: false, says: /key/i },
    {
      name: 'rate limit',
      behaviour: failures.rateLimitedForLong,
      state: 'failed',
      partial: false,
      says: /limit/i,
    },
    {
      name: 'server error',
      behaviour: { kind: 'status', status: 500 },
      state: 'failed',
      partial: false,
      says: /trouble|problem|fail|went wrong|error/i,
      times: 3,
    },
    {
      name: 'connection dropped',
      behaviour: { ...failures.cut, text: PARTIAL, afterTokens: 6 },
      state: 'interrupted',
      partial: true,
      says: /connection|broke|cut|lost/i,
    },
    {
      name: 'no finish reason',
      behaviour: { ...failures.noFinish, text: PARTIAL, afterTokens: 6 },
      state: 'interrupted',
      partial: true,
      says: /./,
    },
    {
      name: 'error event',
      behaviour: { ...failures.errorEvent, text: PARTIAL, afterTokens: 6 },
      state: 'failed',
      partial: true,
      says: /./,
    },
  ] as const;

  for (const each of cases) {
    await test.step(each.name, async () => {
      const times = 'times' in each ? each.times : 1;
      groq.next(...Array.from({ length: times }, () => each.behaviour));
      await ask(page, `Question about: ${each.name}`);
      const answer = unfinished(page);
      await expect(answer).toHaveAttribute('aria-description', each.state);
      await expect(answer.getByRole('button', { name: 'Retry' })).toBeVisible();
      if (each.partial) await expect(answer).toContainText('The first words');
      const sentence = await answer.locator('.unfinished').innerText();
      expect(sentence).toMatch(each.says);
      expect(sentences, 'a sentence of its own').not.toContain(sentence);
      sentences.add(sentence);

      await ask(page, 'And now?');
      await expect(answers(page).last()).toContainText('demo');
      await expect(answers(page).last()).not.toHaveAttribute('aria-description', /./);
    });
  }
});

const PARTIAL =
  'The first words of an answer that will never be finished because something breaks on the way.';

test('a stalled answer is given up, with what arrived, and can be retried', async ({ launch, groq }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await signUp(page, newCredentials());
  groq.next({ kind: 'stall', afterTokens: 6, text: PARTIAL });
  await send(page, 'Will you stall?');
  await expect(unfinished(page)).toContainText('The first words');
  await expect(unfinished(page)).toHaveAttribute('aria-description', 'interrupted', { timeout: 40_000 });
  await unfinished(page).getByRole('button', { name: 'Retry' }).click();
  await expect(unfinished(page)).toContainText('demo');
  await answerEnded(page);
  await expect(unfinished(page).getByRole('button', { name: 'Previous version' })).toBeEnabled();
});

test('Stop works before the first word and in the middle, and says so to the server', async ({
  launch,
  groq,
}) => {
  const { page } = await launch();
  await signUp(page, newCredentials());

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

test('the question is on disk before the composer is cleared: a kill right after loses nothing', async ({
  launch,
  groq,
}) => {
  const first = await launch();
  await signUp(first.page, newCredentials());
  groq.next({ kind: 'gated', text: PARTIAL });
  groq.release(6);
  await send(first.page, 'Survive this');
  await expect(unfinished(first.page)).toContainText('The first words');
  await first.kill();

  const second = await launch();
  await expect(second.page.getByRole('article', { name: 'You' })).toContainText('Survive this');
  await expect(unfinished(second.page)).toHaveAttribute('aria-description', 'interrupted');
});

test('a question can be edited and an answer regenerated; earlier versions stay', async ({ launch }) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  await ask(page, 'Red or blue?');
  const own = page.getByRole('article', { name: 'You' });
  await own.hover();
  await own.getByRole('button', { name: 'Edit' }).click();
  const editor = own.getByRole('textbox');
  await expect(editor).toHaveValue('Red or blue?');
  await editor.fill('Green or yellow?');
  await editor.press('Enter');
  await expect(own).toContainText('Green or yellow?');
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
});
