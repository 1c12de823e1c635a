import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import WebSocket from 'ws';
import { expect, test } from './harness/test';
import { ask, type Credentials, newCredentials, saveFacts, signOut, signUp } from './harness/person';
import type { RunningSupabase } from '../scripts/dev-stack/supabase';

const SECRET_FACT = 'The vault code of the Zanzibar branch is 7391-quokka';

async function restClient(
  supabase: RunningSupabase,
  { email, password }: Credentials,
): Promise<SupabaseClient> {
  const client = createClient(supabase.url, supabase.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: WebSocket as unknown as typeof globalThis.WebSocket },
  });
  const { error } = await client.auth.signInWithPassword({ email, password });
  expect(error).toBeNull();
  return client;
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('a second account on the same machine and server sees nothing of the first', async ({
  launch,
  supabase,
  userData,
}) => {
  const anna = newCredentials('anna');
  const ben = newCredentials('ben');
  const { page, close } = await launch();
  await signUp(page, anna);
  await saveFacts(page, SECRET_FACT);
  await ask(page, 'What is the vault code of Zanzibar?');
  await expect(page.getByRole('status', { name: 'Connection state' })).toContainText('Online');
  await expect
    .poll(async () => (await supabase.sql`select 1 from training_data where content = ${SECRET_FACT}`).length)
    .toBe(1);
  await signOut(page);

  await test.step('not on screen', async () => {
    await signUp(page, ben);
    await expect(page.getByRole('list', { name: 'Conversations' })).not.toContainText('Zanzibar');
    await page.getByRole('button', { name: 'Training data' }).click();
    await expect(page.getByRole('textbox', { name: 'Training text' })).toHaveValue('');
    expect(await page.content()).not.toContain('quokka');
    await page.getByRole('textbox', { name: 'Training text' }).fill('Ben sells bicycles');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await ask(page, 'What does Ben sell?');
  });

  await test.step('not through REST with its own token', async () => {
    const client = await restClient(supabase, ben);
    const [annaRow] = await supabase.sql`select id from auth.users where email = ${anna.email}`;
    const annaId = String(annaRow?.id);
    const [session] = await supabase.sql`select id from sessions where user_id = ${annaId} limit 1`;
    const sessionId = String(session?.id);
    const fingerprint = (): Promise<unknown> =>
      supabase.sql`select id, content, deleted_at::text from messages where user_id = ${annaId}
        union all select id, content, deleted_at::text from training_data where user_id = ${annaId} order by 1`.then(
        (rows) => JSON.stringify(rows),
      );
    const before = await fingerprint();

    for (const table of ['messages', 'training_data'] as const) {
      const read = await client.from(table).select().eq('user_id', annaId);
      expect(read.error).toBeNull();
      expect(read.data).toEqual([]);

      const forged: Record<string, string> = {
        user_id: annaId,
        id: crypto.randomUUID(),
        session_id: sessionId,
        content: 'planted',
        ...(table === 'messages' ? { role: 'user' } : { title: 'planted' }),
      };
      expect((await client.from(table).insert(forged)).error).not.toBeNull();

      const updated = await client
        .from(table)
        .update({ deleted_at: new Date().toISOString() })
        .eq('user_id', annaId)
        .select();
      expect(updated.data ?? []).toEqual([]);
      const deleted = await client.from(table).delete().eq('user_id', annaId).select();
      expect(deleted.data ?? []).toEqual([]);
    }
    expect(await fingerprint()).toBe(before);
  });

  await test.step("not in the first one's local file", async () => {
    await close();
    const texts = [SECRET_FACT, 'Zanzibar', 'Ben sells bicycles', anna.email, ben.email];
    const needles = texts.flatMap((text) => [text, Buffer.from(text).toString('base64').slice(4, -4)]);
    for (const file of await filesBelow(userData)) {
      const bytes = await readFile(file);
      for (const needle of needles) {
        expect(bytes.includes(needle), `${needle} in ${file}`).toBe(false);
      }
    }
  });
});
