import type { Page } from '@playwright/test';
import { type RunningSupabase, startSupabase } from '../../world/supabase/stack';
import { writeSettings } from '../harness/app';
import { ask, expectSignedIn, newCredentials, signUp, toSignIn } from '../harness/person';
import { connectionState, syncNow } from '../harness/sync';
import { expect, test as base } from '../harness/test';

/** A server whose tokens end within seconds, so that every round has to renew one. */
const test = base.extend<{ brief: RunningSupabase }>({
  brief: async ({ groq, userData }, use) => {
    const brief = await startSupabase({ jwtExpirySeconds: 2 });
    const { url, publishableKey } = brief;
    await writeSettings(userData, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
    await use(brief);
    await brief.stop();
  },
});

const round = async (page: Page) => (await syncNow(page)).state;

const passing: [string, number, unknown][] = [
  ['over its quota', 402, { code: 'exceed_egress_quota', message: 'Service is restricted' }],
  ['two renewals at once', 409, { code: 409, error_code: 'conflict', msg: 'Too many concurrent requests' }],
  ['a hook that is slow', 422, { code: 'hook_timeout', message: 'Failed to reach hook' }],
  ['a gateway', 404, { message: 'no Route matched with those values' }],
  ['a proxy', 403, { error: 'Forbidden' }],
  ['a mangled request', 400, { code: 'bad_json', message: 'Could not parse request body as JSON' }],
  ['the law', 451, {}],
];

test('what passes does not end a sign-in', async ({ brief, launch }) => {
  const { page } = await launch();
  await signUp(page, newCredentials());
  await ask(page, 'Hello');
  for (const [name, status, body] of passing) {
    await test.step(name, async () => {
      let met = 0;
      const onMet = () => void (met += 1);
      await brief.setFault({ kind: 'status', status, body, path: '/auth/v1/token', onMet });
      // While the token is valid it serves; then the renewals that fail are all there is.
      await expect
        .poll(async () => ({ state: await round(page), met }).met, { timeout: 10_000 })
        .toBeGreaterThan(3);
      expect(await round(page)).not.toBe('signed_out');
      await brief.setFault(null);
      await round(page);
      await expect(connectionState(page)).toHaveText('Online');
    });
  }
});

test('who is signed out signs in again from there, and goes on where they were', async ({
  brief,
  launch,
}) => {
  const credentials = newCredentials();
  const { page } = await launch();
  await signUp(page, credentials);
  await ask(page, 'Hello');
  // The token serves until it ends; a renewal may be on its way, and bring another.
  await expect
    .poll(
      async () => {
        await brief.sql`delete from auth.refresh_tokens`;
        return round(page);
      },
      { timeout: 45_000 },
    )
    .toBe('signed_out');
  await expect(connectionState(page)).toContainText('Signed out');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const form = page.getByRole('form', { name: 'Sign in' });
  await expect(form.getByRole('textbox', { name: 'Email' })).toHaveValue(credentials.email);
  await form.getByLabel('Password', { exact: true }).fill(credentials.password);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
  await expect(page.getByRole('article', { name: 'You' })).toContainText('Hello');
  await expect(connectionState(page)).toHaveText('Online');
});

test('a project that is paused, or over its quota, is said to be where somebody signs in', async ({
  brief,
  launch,
}) => {
  const { page } = await launch();
  const { email, password } = newCredentials();
  await toSignIn(page);
  const form = page.getByRole('form', { name: 'Sign in' });
  await form.getByRole('textbox', { name: 'Email' }).fill(email);
  await form.getByLabel('Password', { exact: true }).fill(password);
  for (const [status, said] of [
    [540, 'is paused'],
    [402, 'is over its quota'],
  ] as const) {
    await brief.setFault({ kind: 'status', status, body: { message: 'restricted' } });
    await form.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText(said);
  }
});
