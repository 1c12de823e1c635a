import type { Page } from '@playwright/test';
import type { Fault } from '../../world/supabase/faults';
import {
  answerEnded,
  answers,
  ask,
  expectSignedIn,
  newCredentials,
  saveFacts,
  send,
  signIn,
  signUp,
} from '../harness/person';
import { allSent, connectionState, syncNow } from '../harness/sync';
import { questionsOf } from '../harness/server-rows';
import { expect, test } from '../harness/test';

/* What the app says and does while the server, the project or the network is unwell; on a real PostgreSQL. */

/** Answers of the other device may come at the same time, so that counting them says nothing. */
async function askMeanwhile(page: Page, question: string): Promise<void> {
  await send(page, question);
  const log = page.getByRole('log', { name: 'Conversation' });
  await expect(log.getByRole('article', { name: 'You' }).filter({ hasText: question })).toBeVisible();
  await expect(log.getByRole('article').last()).toHaveAccessibleName('Assistant');
  await answerEnded(page);
}

const notice = (page: Page) => page.getByRole('status', { name: 'Notice' });

test.describe('a server that was restored from a backup', () => {
  test('is noticed, also when another device wrote first, and gets back what it lost', async ({
    launch,
    supabase,
    otherData,
  }) => {
    test.setTimeout(180_000);
    const anna = newCredentials();
    const first = await launch();
    await signUp(first.page, anna);
    await ask(first.page, 'Before the backup');
    await allSent(first.page);
    const restore = await supabase.backUp();
    await allSent(first.page);
    await ask(first.page, 'After the backup');
    await saveFacts(first.page, 'A Golf costs 9,000');
    await allSent(first.page);
    expect(await questionsOf(supabase, anna.email)).toEqual(['Before the backup', 'After the backup']);

    await restore();
    await expect.poll(() => questionsOf(supabase, anna.email)).toEqual(['Before the backup']);

    // Another device writes first: the place of the first one is passed.
    const second = await launch({ userDataDir: otherData });
    await signIn(second.page, anna);
    await askMeanwhile(second.page, 'From the other device');
    await allSent(second.page);

    await allSent(first.page);
    await expect(notice(first.page)).toContainText('Your server was set back to an earlier state.');
    const all = await questionsOf(supabase, anna.email);
    expect(all.toSorted()).toEqual(['After the backup', 'Before the backup', 'From the other device']);
    const facts = await supabase.sql`select 1 from public.training_data where content = 'A Golf costs 9,000'`;
    expect(facts).toHaveLength(1);
    // And what is asked there goes on.
    await askMeanwhile(first.page, 'After the restoration');
    await allSent(first.page);
    expect(await questionsOf(supabase, anna.email)).toContain('After the restoration');

    // Once more, to the same time: what came back then comes back again, from whichever device has it.
    await restore();
    await expect.poll(() => questionsOf(supabase, anna.email)).toEqual(['Before the backup']);
    for (const { page } of [first, second, first]) await allSent(page);
    expect((await questionsOf(supabase, anna.email)).toSorted()).toEqual([
      'After the backup',
      'After the restoration',
      'Before the backup',
      'From the other device',
    ]);
    await second.close();
  });

  test('or whose tables were emptied gets back all of it, once', async ({ launch, supabase }) => {
    const anna = newCredentials();
    const { page } = await launch();
    await signUp(page, anna);
    await ask(page, 'Which cars do you have?');
    await ask(page, 'And what do they cost?');
    await allSent(page);
    const before = await questionsOf(supabase, anna.email);
    await supabase.sql`truncate public.sessions, public.messages, public.training_data, public.profiles cascade`;
    await allSent(page);
    await expect(notice(page)).toContainText('Your server was set back');
    await expect.poll(() => questionsOf(supabase, anna.email)).toEqual(before);
    const facts = async (): Promise<number> =>
      (await supabase.sql`select 1 from public.training_data where content = 'A Passat costs 19,000'`).length;
    await saveFacts(page, 'A Passat costs 19,000');
    await allSent(page);
    expect(await facts()).toBe(1);

    // One table alone.
    await supabase.sql`truncate public.training_data cascade`;
    await allSent(page);
    await expect.poll(facts).toBe(1);
    expect(await questionsOf(supabase, anna.email)).toEqual(before);
  });
});

const TROUBLES: readonly (readonly [name: string, fault: Fault, said: string, sentence: RegExp])[] = [
  [
    'over its quota',
    { kind: 'status', status: 402, path: '/rest', body: { message: 'exceed_db_size_quota' } },
    'Project over its quota',
    /over its quota/,
  ],
  ['paused', { kind: 'status', status: 540, path: '/rest' }, 'Project paused', /is paused/],
  [
    'read-only',
    {
      kind: 'status',
      status: 405,
      path: '/rest',
      body: { code: '25006', message: 'cannot execute INSERT in a read-only transaction' },
    },
    'Project read-only',
    /takes no changes/,
  ],
  [
    'without its tables',
    {
      kind: 'status',
      status: 404,
      path: '/rest',
      body: { code: '42P01', message: 'relation "public.messages" does not exist' },
    },
    'Project not set up',
    /setup script/,
  ],
  [
    'without its grants',
    {
      kind: 'status',
      status: 403,
      path: '/rest',
      body: { code: '42501', message: 'permission denied for table messages' },
    },
    'Project not set up',
    /setup script/,
  ],
  [
    'behind a proxy that blocks it',
    { kind: 'status', status: 403, path: '/rest', body: { error: 'blocked' } },
    'Server in trouble',
    /answers with errors/,
  ],
  [
    'behind a gateway that knows no way to it',
    { kind: 'status', status: 404, path: '/rest', body: { message: 'no Route matched with those values' } },
    'Server in trouble',
    /answers with errors/,
  ],
  [
    'of another mind about what it can say',
    { kind: 'status', status: 406, path: '/rest', body: { message: 'Not Acceptable' } },
    'Server in trouble',
    /answers with errors/,
  ],
  [
    'behind a gateway that finds anything too large',
    { kind: 'status', status: 413, path: '/rest', body: { message: 'Payload Too Large' } },
    'Server in trouble',
    /answers with errors/,
  ],
  [
    'asked too much',
    { kind: 'status', status: 429, path: '/rest', retryAfterSeconds: 3600 },
    'Too many changes at once',
    /no more changes for a moment.*Next try at/,
  ],
  ['away', { kind: 'status', status: 503, path: '/rest' }, 'Offline', /no connection to your server/],
  ['behind a page', { kind: 'html', path: '/rest' }, 'Offline', /no connection to your server/],
  [
    'of the mind that nobody is signed in',
    { kind: 'status', status: 401, path: '/rest', body: { code: 'PGRST301', message: 'JWT expired' } },
    'Signed out',
    /sign-in has ended/,
  ],
  [
    'too slow',
    {
      kind: 'status',
      status: 500,
      path: '/rest',
      body: { code: '57014', message: 'canceling statement due to statement timeout' },
    },
    'Server too slow',
    /too long/,
  ],
];

test('trouble of the whole project is said, refuses nothing, and everything is sent when it is over', async ({
  launch,
  supabase,
}) => {
  test.setTimeout(180_000);
  const anna = newCredentials();
  const { page } = await launch();
  await signUp(page, anna);
  await ask(page, 'Before');
  await allSent(page);
  for (const [name, fault, said, sentence] of TROUBLES) {
    await test.step(name, async () => {
      await supabase.setFault(fault);
      await ask(page, `While it is ${name}`);
      await answerEnded(page);
      await syncNow(page);
      await expect(connectionState(page)).toContainText(said);
      await expect(connectionState(page)).toContainText(/changes? waits?/);
      await expect(page.getByText(/refused/)).toBeHidden();
      await page.getByRole('button', { name: 'Account', exact: true }).click();
      await expect(page.getByRole('menu').getByText(sentence)).toBeVisible();
      await supabase.setFault(null);
      await page.getByRole('menuitem', { name: 'Try again' }).click();
      await expect(connectionState(page)).toHaveText('Online');
      expect(await questionsOf(supabase, anna.email)).toContain(`While it is ${name}`);
    });
  }
});

test('a repetition after a lost answer hides nothing that another device wrote meanwhile', async ({
  launch,
  supabase,
}) => {
  const anna = newCredentials();
  const { page } = await launch();
  await signUp(page, anna);
  await ask(page, 'The first question');
  await allSent(page);
  const [session] = await supabase.sql<{ id: string; head_id: string; user_id: string }[]>`
    select s.id, s.head_id, s.user_id from public.sessions s join auth.users u on u.id = s.user_id
     where u.email = ${anna.email} and s.head_id is not null`;
  if (!session) throw new Error('The conversation is not there.');

  const second = 'A name from the other device';

  // The server takes the new name; its answer is lost, and so is that of each repetition.
  await supabase.setFault({ kind: 'answerLost', path: '/rest/v1/rpc/sync_push' });
  await rename(page, 'A name from here');
  const titleThere = async (): Promise<string | null> => {
    const [row] = await supabase.sql<{ title: string }[]>`
      select title from public.sessions where id = ${session.id} and user_id = ${session.user_id}`;
    return row?.title ?? null;
  };
  await expect.poll(titleThere).toBe('A name from here');
  // Another device gives it another name, and goes on below the last answer.
  await supabase.sql`
    with head as (select head_id from public.sessions where id = ${session.id} and user_id = ${session.user_id})
    insert into public.messages (user_id, session_id, parent_id, role, content)
    select ${session.user_id}, ${session.id}, head_id, 'user', 'From the other device' from head`;
  await supabase.sql`
    update public.sessions s set title = ${second}, head_id = m.id from public.messages m
     where s.id = ${session.id} and s.user_id = ${session.user_id} and m.user_id = s.user_id
       and m.content = 'From the other device' and m.session_id = s.id`;
  await supabase.setFault(null);
  await allSent(page);
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText('From the other device');
  await expect(page.getByRole('button', { name: second })).toBeVisible();
  expect(await titleThere()).toBe(second);
});

test('a choice of a version whose answer was lost does not hide what another device asked since', async ({
  launch,
  supabase,
  otherData,
}) => {
  test.setTimeout(120_000);
  const anna = newCredentials();
  const before = await launch();
  await signUp(before.page, anna);
  await ask(before.page, 'Red or blue?');
  await answers(before.page).hover();
  await answers(before.page).getByRole('button', { name: 'Regenerate' }).click();
  await answerEnded(before.page);
  await expect(answers(before.page)).toContainText('2 / 2');
  await allSent(before.page);
  const headOnServer = async (): Promise<string | null> => {
    const [row] = await supabase.sql<{ head_id: string }[]>`
      select s.head_id from public.sessions s join auth.users u on u.id = s.user_id
       where u.email = ${anna.email} and s.head_id is not null`;
    return row?.head_id ?? null;
  };
  const { page: second } = await launch({ userDataDir: otherData });
  await signIn(second, anna);
  await expect(answers(second)).toContainText('2 / 2');

  // The server takes the choice of the first version; nobody hears of it, and the app is closed.
  const newest = await headOnServer();
  await supabase.setFault({ kind: 'answerLost', path: '/rest/v1/rpc/sync_push' });
  await answers(before.page).hover();
  await answers(before.page).getByRole('button', { name: 'Previous version' }).click();
  await expect.poll(headOnServer).not.toBe(newest);
  await before.kill();
  await supabase.setFault(null);

  await allSent(second);
  await expect(answers(second)).toContainText('1 / 2');
  await answers(second).hover();
  await answers(second).getByRole('button', { name: 'Next version' }).click();
  await expect(answers(second)).toContainText('2 / 2');
  await askMeanwhile(second, 'From the other device');
  await allSent(second);
  const head = await headOnServer();
  const { page: first } = await launch();
  await expectSignedIn(first);
  for (const page of [first, second]) {
    await allSent(page);
    const log = page.getByRole('log', { name: 'Conversation' });
    await expect(log.getByRole('article', { name: 'You' })).toHaveText([
      'Red or blue?',
      'From the other device',
    ]);
  }
  expect(await headOnServer()).toBe(head);
});

async function rename(page: Page, title: string): Promise<void> {
  const item = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem').first();
  await item.hover();
  await item.getByRole('button', { name: 'Conversation actions' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const box = page.getByRole('textbox', { name: 'Conversation title' });
  await box.fill(title);
  await box.press('Enter');
}
