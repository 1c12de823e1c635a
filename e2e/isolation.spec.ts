import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import WebSocket from 'ws';
import { AccountEntries } from '../src/core/accounts/account-entries';
import { createKeytarKeychain } from '../src/core/accounts/keytar-keychain';
import { SecretVault } from '../src/core/accounts/vault';
import { openDatabase } from '../src/core/store/database';
import { AccountId } from '../src/shared/models';
import { findInFiles } from './harness/leaks';
import { connectionState } from './harness/sync';
import { expect, test } from './harness/test';
import { ask, type Credentials, newCredentials, saveFacts, signOut, signUp } from './harness/person';
import type { RunningSupabase } from '../world/supabase/stack';

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
  await expect(connectionState(page)).toContainText('Online');
  await expect
    .poll(async () => (await supabase.sql`select 1 from training_data where content = ${SECRET_FACT}`).length)
    .toBe(1);
  await signOut(page);

  await test.step('not on screen', async () => {
    await signUp(page, ben);
    await expect(page.getByRole('list', { name: 'Conversations' })).not.toContainText('Zanzibar');
    await page.getByRole('button', { name: 'Training data' }).click();
    await expect(page.getByRole('textbox', { name: 'Training text' })).toHaveText('');
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
      expect((await client.from(table).insert(forged as never)).error).not.toBeNull();

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

  await test.step('not in any file as it lies there', async () => {
    await close();
    const texts = [SECRET_FACT, 'Zanzibar', 'Ben sells bicycles', anna.email, ben.email];
    const planted = Object.fromEntries(texts.map((text) => [text, text]));
    expect(await findInFiles(userData, planted)).toEqual([]);
  });

  await test.step('not in the local file of the other, which has a key of its own', async () => {
    const keys = await historyKeys(userData);
    expect(keys).toHaveLength(2);
    const texts = keys.map(({ file, key }) => everythingIn(file, key));
    const [annas, bens] = texts[0]?.includes('Zanzibar') ? texts : texts.toReversed();
    expect([annas?.includes(SECRET_FACT), annas?.includes('bicycles')]).toEqual([true, false]);
    expect([bens?.includes('Zanzibar'), bens?.includes('Ben sells bicycles')]).toEqual([false, true]);
    for (const { file } of keys) {
      const other = keys.find((each) => each.file !== file);
      expect(() => everythingIn(file, other?.key ?? Buffer.alloc(32))).toThrow();
    }
  });
});

/** The histories of a user-data folder with their keys, as only somebody with the unlocked keychain can have them. */
async function historyKeys(userData: string): Promise<{ file: string; key: Buffer }[]> {
  const folder = join(userData, 'accounts');
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const keychain = createKeytarKeychain('SafyCore Desktop');
  const vault = await SecretVault.open({ file: join(userData, 'vault.json'), keychain, log });
  const entries = new AccountEntries(vault);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.db'));
  const opened = await Promise.all(
    files.map(async (name) => {
      const { key } = await entries.databaseKey(AccountId.parse(name.replace(/\.db$/, '')));
      return { file: join(folder, name), key };
    }),
  );
  return opened;
}

function everythingIn(file: string, key: Buffer): string {
  const db = openDatabase(file, key);
  try {
    const tables = db.all<{ name: string }>(
      // Not the search index's own tables: what they hold is bytes and no text.
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'",
    );
    return tables.map(({ name }) => JSON.stringify(db.all(`SELECT * FROM "${name}"`))).join('\n');
  } finally {
    db.close();
  }
}
