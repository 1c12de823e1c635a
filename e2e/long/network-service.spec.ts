import type { ElectronApplication } from '@playwright/test';
import { answerEnded, answers, ask, newCredentials, send, signUp } from '../harness/person';
import { questionsOf } from '../harness/server-rows';
import { connectionState } from '../harness/sync';
import { expect, test } from '../harness/test';

/** Chromium does its networking in a process of its own, which may crash or be ended for want of memory. */
const killNetworkService = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron }) => {
    const service = electron
      .getAppMetrics()
      .find(({ serviceName }) => serviceName === 'network.mojom.NetworkService');
    if (!service) throw new Error('There is no network service.');
    process.kill(service.pid, 'SIGKILL');
  });

test('when Chromium’s network service dies, what runs is interrupted, what waits goes on, and it is online again', async ({
  launch,
  groq,
  supabase,
}) => {
  const { app, page } = await launch();
  const state = connectionState(page);
  const credentials = newCredentials();
  await signUp(page, credentials);
  await ask(page, 'Hello');
  await expect(state).toHaveText('Online');

  for (const time of ['once', 'twice']) {
    await test.step(time, async () => {
      groq.next({ kind: 'gated', text: 'Half of an answer that is cut.' });
      await send(page, `What is cut ${time}?`);
      groq.release(3);
      await expect(answers(page).last()).toContainText('Half');
      await killNetworkService(app);
      await expect(answers(page).last()).toHaveAttribute('aria-description', 'interrupted');
      await expect(answers(page).last().getByRole('button', { name: 'Continue' })).toBeVisible();

      groq.next({ kind: 'late', text: 'Nobody hears this.' }, { kind: 'text', text: `Here I am ${time}.` });
      const asked = groq.chats.length;
      await send(page, `Who waits ${time}?`);
      await expect.poll(() => groq.chats.length).toBe(asked + 1);
      await killNetworkService(app);
      await expect(answers(page).last()).toContainText(`Here I am ${time}.`, { timeout: 20_000 });
      await answerEnded(page);
      await expect(state).toHaveText('Online');
    });
  }
  await expect
    .poll(() => questionsOf(supabase, credentials.email))
    .toEqual(['Hello', 'What is cut once?', 'Who waits once?', 'What is cut twice?', 'Who waits twice?']);
});
