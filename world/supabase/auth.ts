import { createHash, randomInt, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import type { Mailbox } from './mails';

/**
 * What hosted Supabase Auth does and the local one does not, as a thin layer over the same tables and in the same
 * protocol: a sign-up for an address that exists tells nothing about it, a confirmation can be sent again, mails are
 * limited to one in an interval, and `verifyOtp` takes the type `email`.
 */
export type AuthLayer = (
  request: Request,
  next: (request: Request) => Promise<Response>,
) => Promise<Response>;

interface AuthLayerOptions {
  readonly sql: postgres.Sql;
  readonly mails: Mailbox;
  /** Least time between two mails to one address. Hosted: 60. */
  readonly mailIntervalSeconds: number;
}

interface UserRow {
  id: string;
  email: string;
  confirmed: boolean;
  seconds_since_confirmation: number | null;
  seconds_since_recovery: number | null;
  raw_user_meta_data: Record<string, unknown>;
  created_at: Date;
}

export function createAuthLayer({ sql, mails, mailIntervalSeconds }: AuthLayerOptions): AuthLayer {
  return async (request, next) => {
    const path = new URL(request.url).pathname;
    if (request.method !== 'POST' || !path.startsWith('/auth/v1/')) return next(request);
    const text = await request.text();
    const forward = (body: string): Promise<Response> =>
      next(new Request(request.url, { method: 'POST', headers: request.headers, body }));
    const body = parseObject(text);
    const email = typeof body.email === 'string' ? body.email.toLowerCase() : '';

    switch (path) {
      case '/auth/v1/signup':
      case '/auth/v1/resend': {
        // The local server has checked key, address and password by the time it refuses with this.
        const response = await forward(text);
        if (!(await isMailLimit(response))) return response;
        const user = await findUser(email);
        if (!user) return response;
        const signUp = path === '/auth/v1/signup';
        if (user.confirmed) return signUp ? json(200, disguisedUser(email)) : response;
        const refused = mailLimit(user.seconds_since_confirmation);
        if (refused) return refused;
        await sendConfirmation(user);
        return json(200, signUp ? unconfirmedUser(user) : {});
      }
      case '/auth/v1/recover': {
        const user = await findUser(email);
        return mailLimit(user?.seconds_since_recovery ?? null) ?? forward(text);
      }
      case '/auth/v1/verify': {
        if (body.type !== 'email') return forward(text);
        const asSignUp = await forward(JSON.stringify({ ...body, type: 'signup' }));
        return asSignUp.ok ? asSignUp : forward(JSON.stringify({ ...body, type: 'magiclink' }));
      }
      default:
        return forward(text);
    }
  };

  async function findUser(email: string): Promise<UserRow | undefined> {
    const [user] = await sql<UserRow[]>`
      select id, email, raw_user_meta_data, created_at,
             email_confirmed_at is not null as confirmed,
             extract(epoch from now() - confirmation_sent_at)::float8 as seconds_since_confirmation,
             extract(epoch from now() - recovery_sent_at)::float8 as seconds_since_recovery
        from auth.users where email = ${email}`;
    return user;
  }

  function mailLimit(secondsSinceLast: number | null): Response | undefined {
    if (secondsSinceLast === null || secondsSinceLast >= mailIntervalSeconds) return undefined;
    const wait = Math.ceil(mailIntervalSeconds - secondsSinceLast);
    const msg = `For security purposes, you can only request this after ${String(wait)} seconds.`;
    return json(429, { code: 429, error_code: 'over_email_send_rate_limit', msg });
  }

  async function sendConfirmation(user: UserRow): Promise<void> {
    const code = randomInt(1_000_000).toString().padStart(6, '0');
    const hash = createHash('sha256')
      .update(user.email + code)
      .digest('hex');
    await sql`
      update auth.users set confirmation_token = ${hash}, confirmation_sent_at = now() where id = ${user.id}`;
    mails.deliver({ to: user.email, kind: 'confirm', code });
  }
}

/** Hosted answers a sign-up for a confirmed address with a user that looks new but has no identities. */
function disguisedUser(email: string): Record<string, unknown> {
  const now = new Date().toISOString();
  return {
    ...userShape(randomUUID(), email, now),
    user_metadata: {},
    identities: [],
    confirmation_sent_at: now,
  };
}

function unconfirmedUser(user: UserRow): Record<string, unknown> {
  const created = user.created_at.toISOString();
  return {
    ...userShape(user.id, user.email, created),
    user_metadata: user.raw_user_meta_data,
    identities: [{ provider: 'email', user_id: user.id, id: user.id, identity_id: user.id }],
    confirmation_sent_at: new Date().toISOString(),
  };
}

function userShape(id: string, email: string, at: string): Record<string, unknown> {
  const app = { provider: 'email', providers: ['email'] };
  const fixed = { aud: 'authenticated', role: 'authenticated', phone: '', is_anonymous: false };
  return { id, email, ...fixed, app_metadata: app, created_at: at, updated_at: at };
}

async function isMailLimit(response: Response): Promise<boolean> {
  if (response.status !== 429) return false;
  return parseObject(await response.clone().text()).error_code === 'over_email_send_rate_limit';
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
