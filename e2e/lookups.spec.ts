import type { Page } from '@playwright/test';
import { demoModels } from '../world/groq/models';
import { type RunningGroqServer, startGroqServer } from '../world/groq/server';
import { writeSettings } from './harness/app';
import { expectLookedUp, INVENTORY, QUESTIONS } from './harness/inventory';
import { askMain } from './harness/operation';
import { answers, ask, expectSignedIn } from './harness/person';
import { expect, test as base } from './harness/test';

/** Leaves 8,000 tokens for what is sent, and room for the answer. */
const CONTEXT = 10_667;

const test = base.extend<{ small: RunningGroqServer }>({
  small: async ({ supabase, userData }, use) => {
    const [demo] = demoModels;
    const server = await startGroqServer({
      models: demo ? [{ ...demo, context_window: CONTEXT }] : [],
      tokensPerSecond: Infinity,
    });
    const { url, publishableKey } = supabase;
    await writeSettings(userData, { supabase: { url, publishableKey }, chat: { endpoint: server.url } });
    await use(server);
    await server.stop();
  },
});

async function startWithCars(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use without an account' }).click();
  await expectSignedIn(page);
  await askMain(page, 'training.save', {
    sessionId: null,
    kind: 'table',
    title: 'inventory',
    enabled: true,
    content: INVENTORY,
  });
}

test('twenty questions over 1,500 cars in three languages send the right rows or number in 8,000 tokens', async ({
  launch,
  small,
}) => {
  test.setTimeout(180_000);
  const { page, pageErrors } = await launch();
  await startWithCars(page);
  for (const [question, expected] of QUESTIONS) {
    await test.step(question, async () => {
      await page.getByRole('button', { name: 'New conversation' }).click();
      await expect(answers(page)).toHaveCount(0);
      await ask(page, question);
      const { messages } = await small.waitForRequest();
      expect(messages.at(-1)?.content).toBe(question);
      const system = messages[0]?.content ?? '';
      expect(system.length).toBeLessThan(INVENTORY.length / 2);
      expectLookedUp(system, expected);
    });
  }
  expect(pageErrors).toEqual([]);
});
