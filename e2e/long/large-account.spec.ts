import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/bridge';
import type { RunningSupabase } from '../../world/supabase/stack';
import { writeSettings } from '../harness/app';
import { ask, type Credentials, newCredentials, saveFacts, signIn, signOut, signUp } from '../harness/person';
import { mountSmallDisk } from '../harness/small-disk';
import { questionsOf } from '../harness/server-rows';
import { allSent, connectionState, syncNow } from '../harness/sync';
import { expect, test } from '../harness/test';

/* What is more than the server, a gateway or this computer's own disk takes at once; on a real PostgreSQL. */

/** As another device of theirs would have written it. */
async function fillAccount(
  { sql }: RunningSupabase,
  { email }: Credentials,
  { sessions = 1, messages = 1, chars = 20 },
) {
  await sql`
    with person as (select id from auth.users where email = ${email}),
    made as (
      insert into public.sessions (user_id, id, title, title_auto)
      select person.id, 'large-' || gen_random_uuid(), 'Large ' || n, false from person, generate_series(1, ${sessions}) n
      returning user_id, id)
    insert into public.messages (user_id, session_id, role, content)
    select made.user_id, made.id, 'user', rpad('Question ' || n, ${chars}, ' and more') from made, generate_series(1, ${messages}) n`;
}

const titles = (page: Page) =>
  page.evaluate(async () => {
    const { operations } = (window as unknown as { safycore: Bridge }).safycore;
    const sessions = await operations['sessions.list'](undefined);
    return sessions.ok ? sessions.value.filter(({ title }) => title?.startsWith('Large ')).length : -1;
  });

/** Each row of a page takes the database so long. */
const slowDown = ({ sql }: RunningSupabase, milliseconds: number) =>
  sql.unsafe(`
    alter function private.changes_after(bigint, int, bigint, boolean) rename to changes_after_at_once;
    create function private.changes_after(p_cursor bigint, p_limit int, p_bytes bigint, p_whole boolean) returns jsonb
    language plpgsql volatile security invoker set search_path = '' as $$ begin
      perform pg_sleep(p_limit * ${milliseconds} / 1000.0);
      return private.changes_after_at_once(p_cursor, p_limit, p_bytes, p_whole);
    end $$;
    grant execute on function private.changes_after(bigint, int, bigint, boolean) to authenticated;
    alter role authenticated set statement_timeout = '500ms'`);

const speedUp = ({ sql }: RunningSupabase) =>
  sql.unsafe(`
    drop function if exists private.changes_after(bigint, int, bigint, boolean);
    alter function private.changes_after_at_once(bigint, int, bigint, boolean) rename to changes_after;
    alter role authenticated set statement_timeout = '8s'`);

test('a new device whose pages run into the statement timeout says so, and loads all of the account in smaller ones', async ({
  launch,
  supabase,
  userData,
  groq,
}) => {
  test.setTimeout(180_000);
  const anna = newCredentials();
  const first = await launch();
  await signUp(first.page, anna);
  await signOut(first.page);
  await first.close();
  await fillAccount(supabase, anna, { sessions: 61, messages: 10 });
  const folder = join(userData, 'second');
  const { url, publishableKey } = supabase;
  await writeSettings(folder, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
  // Not even one row comes in time.
  await slowDown(supabase, 1_000);
  try {
    const { page } = await launch({ userDataDir: folder });
    await signIn(page, anna);
    await expect(connectionState(page)).toContainText('Server too slow', { timeout: 60_000 });
    expect(await syncNow(page)).toMatchObject({ state: 'slow' });
    await expect(connectionState(page)).not.toContainText('Online');
    // 500 rows do not, and fifty do.
    await speedUp(supabase);
    await slowDown(supabase, 5);
    await allSent(page);
    expect(await titles(page)).toBe(61);
  } finally {
    await speedUp(supabase);
  }
});

test('a batch that a gateway finds too large goes in halves, and refuses nothing', async ({
  launch,
  supabase,
}) => {
  test.setTimeout(120_000);
  const anna = newCredentials();
  const { page } = await launch();
  await signUp(page, anna);
  await allSent(page);
  await supabase.setFault({ kind: 'down' });
  const questions = ['one', 'two', 'three', 'four'].map((name) =>
    `${name} ${'and more '.repeat(2_000)}`.trim(),
  );
  for (const question of questions) await ask(page, question);
  await supabase.setFault({ kind: 'status', status: 413, path: '/rest/v1/messages', overBytes: 30_000 });
  await allSent(page);
  await expect(page.getByText(/refused/)).toBeHidden();
  expect((await questionsOf(supabase, anna.email)).map((text) => text.split(' ')[0])).toEqual([
    'one',
    'two',
    'three',
    'four',
  ]);
  await supabase.setFault(null);
});

test('a disk of this computer that is full while it syncs is said, and it goes on when there is room', async ({
  launch,
  supabase,
  userData,
  groq,
}) => {
  const folder = join(userData, 'profile');
  await mkdir(folder);
  test.skip(!mountSmallDisk(folder, 64), 'Only root may mount a small disk.');
  try {
    const anna = newCredentials();
    const { url, publishableKey } = supabase;
    await writeSettings(folder, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
    const { page, close } = await launch({ userDataDir: folder });
    await signUp(page, anna);
    await ask(page, 'Asked while there was room');
    await allSent(page);
    const filler = join(folder, 'filler');
    await writeFile(filler, Buffer.alloc(80 * 1024 * 1024)).catch(() => undefined);
    await fillAccount(supabase, anna, { messages: 200, chars: 20_000 });
    expect(await syncNow(page)).toMatchObject({ state: 'disk_full' });
    await expect(connectionState(page)).toContainText('Disk full');
    await page.getByRole('button', { name: 'Account', exact: true }).click();
    await expect(page.getByRole('menu').getByText(/Free some space/)).toBeVisible();
    await rm(filler);
    await page.getByRole('menuitem', { name: 'Try again' }).click();
    await expect(connectionState(page)).toHaveText('Online');
    expect(await titles(page)).toBe(1);
    await saveFacts(page, 'Written when there was room again');
    await allSent(page);
    const [row] = await supabase.sql`
      select count(*)::int as n from public.training_data where content = 'Written when there was room again'`;
    expect(row?.n).toBe(1);
    await close();
  } finally {
    execFileSync('umount', ['--lazy', folder]);
  }
});
