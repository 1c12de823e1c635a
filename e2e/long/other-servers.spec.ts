import type { Page } from '@playwright/test';
import { type Reply, startLocalServer } from '../../world/groq/local-server';
import { localServers } from '../../world/groq/local-servers';
import { answerEnded, answers, ask, startHere } from '../harness/person';
import { expect, test } from '../harness/test';

const { vllm } = localServers;
const NO_LIST: Reply = {
  status: 404,
  page: '<!doctype html><p>The model page is gone.</p>',
  headers: { 'content-type': 'text/html' },
};

test('a server is used at the address that was pasted, by a model that it does not list, and followed when it moves', async ({
  launch,
}) => {
  const server = await startLocalServer({ ...vllm, prefix: '/api/paas/v4', models: NO_LIST });
  const { page } = await launch();
  await startHere(page);

  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Settings…' }).click();
  await page.getByRole('tab', { name: 'Models and keys' }).click();
  const endpoint = page.getByRole('textbox', { name: 'Endpoint' });
  await endpoint.fill(` POST ${server.url}/api/paas/v4/chat/completions `);
  await page.getByRole('button', { name: 'Use this endpoint' }).click();
  await expect(endpoint).toHaveValue(`${server.url}/api/paas/v4`);
  await expect(page.getByRole('button', { name: 'Use this endpoint' })).toBeHidden();

  const defaultModel = page.getByRole('combobox', { name: 'Default model' });
  const list = page.getByRole('listbox', { name: 'Default model' });
  await defaultModel.click();
  await expect(list).toContainText('does not say which models it has');
  await list.getByRole('option', { name: 'Retry' }).click();
  await expect(list).toContainText('does not say which models it has');
  await expect(list.getByRole('option').last()).toHaveText('Type a model’s name…');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' glm-4.6 ');
  await page.keyboard.press('Enter');
  await expect(defaultModel).toHaveText('glm-4.6');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveText('glm-4.6');
  await ask(page, 'Two and two?');
  await expect(answers(page).last()).toContainText('Four.');
  expect(server.asked.at(-1)).toMatchObject({ model: 'glm-4.6', stream: true });

  server.move('/v1');
  await ask(page, 'Once more?');
  await expect(answers(page).last()).toContainText('Four.');
  // Its models may be asked for at any time.
  expect(server.paths.findLast((path) => path.startsWith('POST'))).toBe('POST /v1/chat/completions');

  await test.step('parts, a filter and an empty purse are told as what they are', async () => {
    const part = (content: object[], finish_reason: string | null = null): string =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`;
    const thinking = part([{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }]);
    server.reply({
      events: [thinking, part([{ type: 'text', text: 'The price is $25,000' }], 'content_filter')],
      headers: { 'content-type': 'text/plain' },
    });
    await ask(page, 'What is the price?');
    const last = answers(page).last();
    await expect(last).toContainText('The price is $25,000');
    await expect(last).toContainText('content rules cut the answer off. Choose Continue');
    await expect(last.getByRole('button', { name: 'Continue' })).toBeVisible();
    await expect(last).not.toContainText('[object Object]');

    server.reply({
      status: 402,
      json: { error: { message: 'Insufficient Balance', type: 'unknown_error' } },
    });
    await ask(page, 'And now?');
    await expect(last).toContainText('no credit left');
    await expect(last.getByRole('button', { name: 'Continue' })).toBeHidden();
    await expect(last.getByRole('button', { name: 'Retry' })).toBeVisible();
    await last.getByText('Technical details').click();
    await expect(last.getByText('HTTP 402 unknown_error: Insufficient Balance')).toBeVisible();
    server.reply(null);
    await last.getByRole('button', { name: 'Retry' }).click();
    await answerEnded(page);
    await expect(answers(page).last()).toContainText('Four.');
  });
  await server.stop();
});

test('the chosen model, and what the server listed last, are there while it cannot be reached', async ({
  launch,
  groq,
}) => {
  const first = await launch();
  await startHere(first.page);
  const model = (page: Page) => page.getByRole('combobox', { name: 'Model' });
  const list = (page: Page) => page.getByRole('listbox', { name: 'Model' });
  await expect(model(first.page)).toHaveText('demo');
  await first.close();

  await groq.setDown(true);
  const offline = await launch();
  // Nobody chose: it is the one that the server names first.
  await expect(model(offline.page)).toHaveText('demo');
  await model(offline.page).click();
  await expect(list(offline.page)).toContainText('cannot be reached');
  await list(offline.page).getByRole('option', { name: 'demo-large' }).click();
  await expect(model(offline.page)).toHaveText('demo-large');
  await offline.close();

  const again = await launch();
  await expect(model(again.page)).toHaveText('demo-large');
  await model(again.page).click();
  await expect(list(again.page).getByRole('option', { name: /^demo(?!-)/ })).toBeVisible();
  const retry = list(again.page).getByRole('option', { name: 'Retry' });
  await expect(retry).toBeVisible();
  await groq.setDown(false);
  await retry.click();
  await expect(list(again.page)).not.toContainText('cannot be reached');
  await expect(list(again.page).getByRole('option')).toHaveCount(2);
  await list(again.page).getByRole('option', { name: 'demo-large' }).click();
  await ask(again.page, 'Who answers?');
  await expect(model(again.page)).toHaveText('demo-large');
});
