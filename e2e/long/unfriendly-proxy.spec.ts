import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeSettings } from '../harness/app';
import { hosts, openConnections, testConnections } from '../harness/connections';
import { startGate } from '../harness/gate';
import {
  answerEnded,
  answers,
  ask,
  newCredentials,
  saveFacts,
  send,
  signIn,
  signUp,
  startHere,
} from '../harness/person';
import { questionsOf } from '../harness/server-rows';
import { allSent, connectionState, syncNow } from '../harness/sync';
import { expect, test } from '../harness/test';

/* Proxies that were made for pages, and not for what is said bit by bit. */

const live = (page: Page) => hosts(page).filter({ hasText: 'Changes as they happen' });

test('a proxy that holds an answer back until it is whole loses nothing of it', async ({
  launch,
  supabase,
  groq,
}) => {
  const gate = await startGate();
  gate.behave({ holds: true });
  const { page } = await launch({ args: gate.args });
  const anna = newCredentials();
  await signUp(page, anna);
  await saveFacts(page, 'The shop opens at nine.');
  const text = Array.from({ length: 40 }, (_, line) => `Line ${String(line)} of a long answer.`).join('\n\n');
  groq.next({ kind: 'text', text });
  await ask(page, 'Tell me all');
  await expect(answers(page).last()).toContainText('Line 0 of');
  await expect(answers(page).last()).toContainText('Line 39 of a long answer.');
  await expect(answers(page).last()).not.toHaveAttribute('aria-description', /interrupted|failed/);
  await allSent(page);
  expect(await questionsOf(supabase, anna.email)).toEqual(['Tell me all']);
  await gate.stop();
});

test('a proxy whose headers never end is left soon, and holds nobody up', async ({
  launch,
  userData,
  groq,
}) => {
  const gate = await startGate();
  // Plain for the model's server, and a tunnel for the releases'.
  await writeSettings(userData, {
    chat: { endpoint: groq.url },
    updates: { feedUrl: 'https://127.0.0.1:9', mode: 'off' },
  });
  const { page } = await launch({ args: gate.args });
  await startHere(page);
  gate.behave({ floods: true });
  await openConnections(page);
  await testConnections(page);
  await expect(hosts(page)).toHaveCount(2);
  await expect(hosts(page).filter({ hasText: 'Reached.' })).toHaveCount(0);
  expect(gate.flooded()).toBeGreaterThan(0);
  expect(gate.flooded()).toBeLessThan(50_000_000);
  await page.keyboard.press('Escape');
  gate.behave({});
  await ask(page, 'Is anybody there?');
  await expect(answers(page).last()).toContainText('demo');
  await gate.stop();
});

test('a proxy that cuts whatever is silent for a while is come back to', async ({ launch, supabase }) => {
  const gate = await startGate();
  gate.behave({ patience: 1_000 });
  const { page } = await launch({ args: gate.args });
  const anna = newCredentials();
  await signUp(page, anna);
  await ask(page, 'Before the silence');
  await expect.poll(() => supabase.realtime.listeners).toBeGreaterThan(0);
  const before = gate.cuts();
  await expect.poll(() => supabase.realtime.listeners).toBe(0);
  expect(gate.cuts()).toBeGreaterThan(before);

  await ask(page, 'After the silence');
  await expect(answers(page).last()).toContainText('demo');
  await allSent(page);
  // It is listened to again.
  await expect.poll(() => supabase.realtime.listeners).toBeGreaterThan(0);
  expect(await questionsOf(supabase, anna.email)).toEqual(['Before the silence', 'After the silence']);
  await gate.stop();
});

test('a proxy that cuts after half a minute of silence leaves live changes alone, which are never silent for so long', async ({
  launch,
  supabase,
}) => {
  test.setTimeout(150_000);
  const gate = await startGate();
  gate.behave({ patience: 30_000 });
  const { page } = await launch({ args: gate.args });
  await signUp(page, newCredentials());
  await expect.poll(() => supabase.realtime.listeners).toBeGreaterThan(0);
  const { joins, heartbeats } = supabase.realtime;
  // Two are further apart than half a minute from the beginning.
  await expect
    .poll(() => supabase.realtime.heartbeats, { timeout: 90_000 })
    .toBeGreaterThanOrEqual(heartbeats + 2);
  expect(supabase.realtime.joins).toBe(joins);
  await ask(page, 'After the silence');
  await expect(answers(page).last()).toContainText('demo');
  await gate.stop();
});

test('where no WebSocket gets through, changes of another device come all the same', async ({
  launch,
  supabase,
  groq,
}) => {
  const gate = await startGate();
  gate.behave({ noTunnels: true });
  const { page } = await launch({ args: gate.args });
  const anna = newCredentials();
  await signUp(page, anna);
  await ask(page, 'Asked here');
  await allSent(page);
  await expect.poll(() => gate.tunnels()).toEqual([new URL(supabase.url).host]);
  await openConnections(page);
  await expect(live(page)).toContainText('The network lets no lasting connection through. Nothing is lost');
  await page.keyboard.press('Escape');
  await expect(connectionState(page)).toHaveText('Online');

  const elsewhere = await mkdtemp(join(tmpdir(), 'safycore-second-'));
  const { url, publishableKey } = supabase;
  await writeSettings(elsewhere, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
  const other = await launch({ userDataDir: elsewhere });
  await signIn(other.page, anna);
  await other.page.getByRole('button', { name: 'New conversation' }).click();
  await ask(other.page, 'Asked elsewhere');
  await allSent(other.page);
  await syncNow(page);
  await expect(page.getByRole('navigation', { name: 'Conversations' })).toContainText('Asked elsewhere');
  await other.close();
  await rm(elsewhere, { recursive: true, force: true, maxRetries: 5 });
  await gate.stop();
});

test('live changes go through the proxy, too', async ({ launch, supabase }) => {
  const gate = await startGate();
  const { page } = await launch({ args: gate.args });
  await signUp(page, newCredentials());
  await expect.poll(() => supabase.realtime.listeners).toBeGreaterThan(0);
  expect(gate.tunnels()).toEqual([new URL(supabase.url).host]);
  await openConnections(page);
  await expect(live(page)).toContainText('Reached.');
  await gate.stop();
});

test('a proxy that dies during an answer interrupts it, and what is asked meanwhile is sent when it is back', async ({
  launch,
  supabase,
  groq,
}) => {
  const gate = await startGate();
  const { page } = await launch({ args: gate.args });
  const anna = newCredentials();
  await signUp(page, anna);
  await ask(page, 'Hello');
  await allSent(page);

  groq.next({ kind: 'gated', text: 'Half of an answer that is cut.' });
  await send(page, 'What is cut?');
  groq.release(3);
  await expect(answers(page).last()).toContainText('Half');
  gate.behave({ dead: true });
  await expect(answers(page).last()).toHaveAttribute('aria-description', 'interrupted');
  await expect(answers(page).last().getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(answers(page).last()).toContainText('Half');
  await send(page, 'Who waits?');
  const queued = page
    .getByRole('log', { name: 'Conversation' })
    .locator('article[aria-description="queued"]');
  await expect(queued).toHaveText(/Who waits/);

  gate.behave({});
  groq.next({ kind: 'text', text: 'Here I am.' });
  await queued.first().getByRole('button', { name: 'Send now' }).click();
  await expect(answers(page).last()).toContainText('Here I am.');
  await answerEnded(page);
  await allSent(page);
  await expect.poll(() => questionsOf(supabase, anna.email)).toEqual(['Hello', 'What is cut?', 'Who waits?']);
  await gate.stop();
});
