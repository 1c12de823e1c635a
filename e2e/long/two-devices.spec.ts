import { cp } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/bridge';
import type { RunningSupabase } from '../../world/supabase/stack';
import { ask, expectSignedIn, newCredentials, saveFacts, send, signIn, signUp } from '../harness/person';
import { allSent, syncNow } from '../harness/sync';
import { questionsOf } from '../harness/server-rows';
import { expect, test } from '../harness/test';

/* Two devices of one person at work at the same time; on a real PostgreSQL. */

const questions = (page: Page) =>
  page.getByRole('log', { name: 'Conversation' }).getByRole('article', { name: 'You' });
const fork = (page: Page) => page.getByRole('status', { name: 'Two branches' });

test('a conversation that two devices go on with offline keeps both branches, and says so on both', async ({
  launch,
  supabase,
  otherData,
}) => {
  const anna = newCredentials();
  const { page: first } = await launch();
  await signUp(first, anna);
  await ask(first, 'Which cars do you have?');
  await allSent(first);
  const { page: second } = await launch({ userDataDir: otherData });
  await signIn(second, anna);
  await expect(questions(second)).toHaveText(['Which cars do you have?']);

  await supabase.setFault({ kind: 'down' });
  await ask(first, 'Asked on the first');
  await ask(second, 'Asked on the second');
  await supabase.setFault(null);
  await allSent(first);
  await expect(fork(first)).toBeHidden();
  await allSent(second);
  await allSent(first);

  for (const page of [first, second]) {
    await expect(questions(page)).toHaveText(['Which cars do you have?', /^Asked on the second/]);
    await expect(fork(page)).toContainText('Both branches are kept.');
  }
  await fork(first).getByRole('button', { name: 'Show the other' }).click();
  await expect(questions(first)).toHaveText(['Which cars do you have?', /^Asked on the first/]);
  await expect(fork(first)).toBeHidden();
  await allSent(first);
  await allSent(second);
  await expect(questions(second)).toHaveText(['Which cars do you have?', /^Asked on the first/]);
  await expect(fork(second)).toBeHidden();

  // One device alone makes no fork.
  await ask(second, 'And which of them are red?');
  await allSent(second);
  await allSent(first);
  await expect(questions(first)).toHaveCount(3);
  await expect(fork(first)).toBeHidden();
});

/** All that the app has, in an order of its own. */
const everything = (page: Page) =>
  page.evaluate(async () => {
    const { operations } = (window as unknown as { safycore: Bridge }).safycore;
    const sessions = await operations['sessions.list'](undefined);
    const documents = await operations['training.list']({ sessionId: null });
    if (!sessions.ok || !documents.ok) throw new Error('The history cannot be read.');
    const pages = await Promise.all(
      sessions.value.map(({ id }) => operations['messages.page']({ sessionId: id, limit: 200 })),
    );
    return {
      conversations: sessions.value.map(({ id, title, pinned, headId }) => ({ id, title, pinned, headId })),
      messages: pages.map((each) => (each.ok ? each.value.messages.map(({ content }) => content) : each)),
      documents: documents.value.map(({ id, content }) => ({ id, content })),
    };
  });

const devicesOf = async ({ sql }: RunningSupabase, email: string): Promise<number> => {
  const rows = await sql`select device_id from private.devices d join auth.users u on u.id = d.user_id
                          where u.email = ${email}`;
  return rows.length;
};

test('two devices of which one was made from a copy of the other’s folder end equal', async ({
  launch,
  supabase,
  userData,
  otherData,
}) => {
  test.setTimeout(120_000);
  const anna = newCredentials();
  const before = await launch();
  await signUp(before.page, anna);
  await ask(before.page, 'Before the copy');
  await saveFacts(before.page, 'A Golf costs 9,000');
  await allSent(before.page);
  expect(await devicesOf(supabase, anna.email)).toBe(1);
  // What is copied waits to be sent, too.
  await supabase.setFault({ kind: 'down' });
  await send(before.page, 'Waits on both');
  await expect(questions(before.page)).toHaveText(['Before the copy', 'Waits on both']);
  await before.close();
  await cp(userData, otherData, { recursive: true });

  const { page: first } = await launch();
  const { page: second } = await launch({ userDataDir: otherData });
  await Promise.all([expectSignedIn(first), expectSignedIn(second)]);
  await ask(first, 'Asked by the original');
  await ask(second, 'Asked by the copy');
  await saveFacts(second, 'A Golf costs 8,000');
  await supabase.setFault(null);
  for (const page of [first, second, first, second]) await allSent(page);
  expect(await syncNow(first)).toMatchObject({ state: 'online', pending: 0, refused: 0 });
  expect(await everything(first)).toEqual(await everything(second));
  // The second has a name of its own.
  expect(await devicesOf(supabase, anna.email)).toBe(2);

  expect((await questionsOf(supabase, anna.email)).toSorted()).toEqual([
    'Asked by the copy',
    'Asked by the original',
    'Before the copy',
    'Waits on both',
  ]);

  // And each sees what the other does from then on.
  await ask(first, 'A last question');
  await allSent(first);
  await allSent(second);
  await expect(questions(second).last()).toHaveText('A last question');
});
