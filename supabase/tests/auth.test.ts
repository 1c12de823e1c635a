import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { connect, must, PASSWORD, type Client } from './support';

// The development server answers as hosted Supabase does in every case that the app tells apart.
let server: RunningSupabase;
let client: Client;
let email: string;

const newEmail = () => `ann-${randomUUID().slice(0, 8)}@example.com`;

describe('with e-mail confirmation', () => {
  beforeAll(async () => {
    server = await startSupabase({ confirmEmail: true, mailIntervalSeconds: 0 });
  });
  beforeEach(() => {
    client = connect(server);
    email = newEmail();
  });
  afterAll(() => server.stop());

  const signUp = () => client.auth.signUp({ email, password: PASSWORD });
  const confirm = async () => {
    const { code } = await server.mails.waitFor(email, 'confirm');
    return client.auth.verifyOtp({ email, token: code, type: 'email' });
  };

  it('an account works after the code from the mail, and not before', async () => {
    expect((await signUp()).data).toMatchObject({ session: null, user: { email } });
    const early = await client.auth.signInWithPassword({ email, password: PASSWORD });
    expect(early.error).toMatchObject({ code: 'email_not_confirmed', status: 400 });
    expect((await confirm()).data.session).not.toBeNull();
    expect(await must(client.from('sessions').select('id'))).toHaveLength(1);
    expect((await client.auth.signInWithPassword({ email, password: PASSWORD })).error).toBeNull();
  });

  it('the code works as type "signup" too, and only once', async () => {
    await signUp();
    const { code } = await server.mails.waitFor(email, 'confirm');
    expect((await client.auth.verifyOtp({ email, token: code, type: 'signup' })).error).toBeNull();
    const again = await client.auth.verifyOtp({ email, token: code, type: 'signup' });
    expect(again.error).toMatchObject({ code: 'otp_expired', status: 403 });
  });

  it('a wrong code is refused', async () => {
    await signUp();
    const { code } = await server.mails.waitFor(email, 'confirm');
    const wrong = code === '000000' ? '000001' : '000000';
    const answer = await client.auth.verifyOtp({ email, token: wrong, type: 'email' });
    expect(answer.error).toMatchObject({ code: 'otp_expired', status: 403 });
  });

  it('a mail sent again has a new code, and the old one is void', async () => {
    await signUp();
    const first = await server.mails.waitFor(email, 'confirm');
    expect((await client.auth.resend({ type: 'signup', email })).error).toBeNull();
    const second = await server.mails.waitFor(email, 'confirm');
    const old = await client.auth.verifyOtp({ email, token: first.code, type: 'email' });
    expect(old.error).toMatchObject({ code: 'otp_expired' });
    expect((await client.auth.verifyOtp({ email, token: second.code, type: 'email' })).error).toBeNull();
  });

  it('a second sign-up before the confirmation sends a mail again', async () => {
    const first = await signUp();
    await server.mails.waitFor(email, 'confirm');
    const second = await signUp();
    expect(second.data.user?.id).toBe(first.data.user?.id);
    expect((await confirm()).error).toBeNull();
  });

  it('a sign-up for a confirmed address looks like a new one, without identities', async () => {
    const first = await signUp();
    await confirm();
    const second = await connect(server).auth.signUp({ email, password: 'another long one' });
    expect(second.error).toBeNull();
    expect(second.data.user).toMatchObject({ email, identities: [] });
    expect(second.data.user?.id).not.toBe(first.data.user?.id);
    expect((await client.auth.signInWithPassword({ email, password: PASSWORD })).error).toBeNull();
  });

  it('asking for a mail to an unknown address tells nothing', async () => {
    expect((await client.auth.resend({ type: 'signup', email })).error).toBeNull();
    expect((await client.auth.resetPasswordForEmail(email)).error).toBeNull();
    expect(server.mails.all.filter((mail) => mail.to === email)).toEqual([]);
  });

  it('needs the publishable key', async () => {
    const { error } = await connect(server, 'sb_publishable_wrong').auth.signUp({
      email,
      password: PASSWORD,
    });
    expect(error).toMatchObject({ status: 401 });
  });
});

describe('without e-mail confirmation', () => {
  beforeAll(async () => {
    server = await startSupabase({ jwtExpirySeconds: 2, mailIntervalSeconds: 60 });
  });
  beforeEach(async () => {
    client = connect(server);
    email = newEmail();
    const { error } = await client.auth.signUp({ email, password: PASSWORD });
    if (error) throw error;
  });
  afterAll(() => server.stop());

  it.each([
    ['a wrong password', () => ({ email, password: 'not my password' })],
    ['an unknown address', () => ({ email: newEmail(), password: PASSWORD })],
  ])('%s is refused without telling which it was', async (_what, credentials) => {
    const { error } = await connect(server).auth.signInWithPassword(credentials());
    expect(error).toMatchObject({
      code: 'invalid_credentials',
      status: 400,
      message: 'Invalid login credentials',
    });
  });

  it.each([
    [
      'a weak password',
      () => ({ email: newEmail(), password: 'short' }),
      { code: 'weak_password', status: 422 },
    ],
    [
      'an address in use',
      () => ({ email, password: PASSWORD }),
      { code: 'user_already_exists', status: 422 },
    ],
    [
      'no address',
      () => ({ email: 'nonsense', password: PASSWORD }),
      { code: 'validation_failed', status: 400 },
    ],
  ])('a sign-up with %s is refused', async (_what, credentials, expected) => {
    expect((await connect(server).auth.signUp(credentials())).error).toMatchObject(expected);
  });

  it('a forgotten password is replaced with the code from the mail', async () => {
    const other = connect(server);
    expect((await other.auth.resetPasswordForEmail(email)).error).toBeNull();
    const { code } = await server.mails.waitFor(email, 'recovery');
    expect(
      (await other.auth.verifyOtp({ email, token: code, type: 'recovery' })).data.session,
    ).not.toBeNull();
    expect((await other.auth.updateUser({ password: 'short' })).error).toMatchObject({
      code: 'weak_password',
    });
    expect((await other.auth.updateUser({ password: PASSWORD })).error).toMatchObject({
      code: 'same_password',
    });
    expect((await other.auth.updateUser({ password: 'a new long one' })).error).toBeNull();
    const old = await connect(server).auth.signInWithPassword({ email, password: PASSWORD });
    expect(old.error).toMatchObject({ code: 'invalid_credentials' });
    expect(
      (await connect(server).auth.signInWithPassword({ email, password: 'a new long one' })).error,
    ).toBeNull();
  });

  it('a second reset mail within the interval is refused with the wait', async () => {
    await client.auth.resetPasswordForEmail(email);
    const { error } = await client.auth.resetPasswordForEmail(email);
    expect(error).toMatchObject({ code: 'over_email_send_rate_limit', status: 429 });
    expect(error?.message).toMatch(/after \d+ seconds/);
  });

  it('a refresh rotates the refresh token', async () => {
    const before = (await client.auth.getSession()).data.session;
    const after = (await client.auth.refreshSession()).data.session;
    expect(after?.refresh_token).not.toBe(before?.refresh_token);
    expect(after?.user.id).toBe(before?.user.id);
  });

  it('a refresh token from before the last two is refused, and ends the session', async () => {
    const stolen = (await client.auth.getSession()).data.session?.refresh_token ?? '';
    await client.auth.refreshSession();
    await client.auth.refreshSession();
    const reused = await connect(server).auth.refreshSession({ refresh_token: stolen });
    expect(reused.error).toMatchObject({ code: 'refresh_token_already_used', status: 400 });
    expect((await client.auth.refreshSession()).error).toMatchObject({ status: 400 });
  });

  it('signing out ends the session on the server', async () => {
    const token = (await client.auth.getSession()).data.session?.refresh_token ?? '';
    expect((await client.auth.signOut({ scope: 'local' })).error).toBeNull();
    const { error } = await connect(server).auth.refreshSession({ refresh_token: token });
    expect(error).toMatchObject({ code: 'refresh_token_not_found', status: 400 });
  });

  it('an expired access token opens nothing', async () => {
    const token = (await client.auth.getSession()).data.session?.access_token ?? '';
    const expired = (JSON.parse(atob(token.split('.')[1] ?? '')) as { exp: number }).exp * 1000;
    const headers = { apikey: server.publishableKey, authorization: `Bearer ${token}` };
    const read = () => fetch(`${server.url}/rest/v1/sessions`, { headers });
    expect((await read()).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, expired - Date.now() + 1100));
    expect((await read()).status).toBe(401);
  });
});
