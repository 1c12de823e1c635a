import { askMain } from './harness/operation';
import { answers, ask, newCredentials, saveFacts, send, signUp } from './harness/person';
import { connectionState } from './harness/sync';
import { expect, test } from './harness/test';

test('questions asked offline wait, outlive a restart, can be changed or taken back, and are sent in order', async ({
  launch,
  groq,
}) => {
  const first = await launch();
  await signUp(first.page, newCredentials());
  await saveFacts(first.page, 'Honda Civic 2022, silver');
  await ask(first.page, 'Is there a Civic?');
  await groq.setDown(true);
  await send(first.page, 'Which colour is the Civic?');
  const queuedIn = (page: typeof first.page) =>
    page.getByRole('log', { name: 'Conversation' }).locator('article[aria-description="queued"]');
  await expect(queuedIn(first.page)).toHaveCount(1);
  const box = first.page.getByRole('textbox', { name: 'Message' });
  await expect(box).toHaveValue('');
  await send(first.page, 'A question nobody needs');
  await expect(box).toHaveValue('');
  await send(first.page, 'And the year of the Civic?');
  await expect(queuedIn(first.page)).toHaveText([/Which colour/, /nobody needs/, /And the year/]);
  await expect(connectionState(first.page)).toContainText('3 questions wait');
  await first.kill();

  const { page } = await launch();
  const queued = queuedIn(page);
  await expect(queued).toHaveCount(3);
  await queued.nth(1).getByRole('button', { name: 'Withdraw' }).click();
  await expect(queued).toHaveCount(2);
  await queued.nth(1).getByRole('button', { name: 'Edit' }).click();
  const composer = page.getByRole('textbox', { name: 'Message' });
  await expect(composer).toHaveValue('And the year of the Civic?');
  await composer.press('Enter');
  await expect(queued).toHaveText([/Which colour/, /And the year/]);

  await groq.setDown(false);
  await queued.first().getByRole('button', { name: 'Send now' }).click();
  await expect(queued).toHaveCount(0);
  await expect(answers(page)).toHaveCount(3);
  const questions = page.getByRole('log', { name: 'Conversation' }).getByRole('article', { name: 'You' });
  await expect(questions).toContainText(['Is there a Civic?', 'Which colour is', 'And the year of']);
  await expect(connectionState(page)).not.toContainText('wait');
});

test('those of a conversation that goes wait no longer, and do again once it is back', async ({
  inside: { page },
  groq,
}) => {
  await ask(page, 'Is there a Civic?');
  await groq.setDown(true);
  await send(page, 'Which colour is the Civic?');
  const state = connectionState(page);
  await expect(state).toContainText('1 question waits');
  const [{ id: sessionId } = { id: '' as never }] = await askMain(page, 'sessions.list');
  await askMain(page, 'sessions.delete', { sessionIds: [sessionId] });
  await expect(state).not.toContainText('wait');
  await askMain(page, 'bin.restore', { sessionIds: [sessionId], documentIds: [] });
  await expect(state).toContainText('1 question waits');
  await askMain(page, 'sessions.clear', { sessionId });
  await expect(state).not.toContainText('wait');
  await askMain(page, 'messages.restore', { sessionId });
  await expect(state).toContainText('1 question waits');
  await groq.setDown(false);
  await askMain(page, 'queue.retry');
  await expect(state).not.toContainText('wait');
});
