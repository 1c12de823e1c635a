import { ProxyError } from '../groq/errors.ts';
import { Refusal, type Supabase } from './supabase.ts';

interface Token {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly user: User;
}
interface User {
  readonly id: string;
  readonly email: string;
  readonly created_at: string;
}
interface Credentials {
  readonly email: string;
  readonly password: string;
}

const shown = ({ id, email }: User) => ({ id, email });
const signedIn = (message: string, { user, access_token, refresh_token }: Token) => ({
  message,
  user: shown(user),
  access_token,
  refresh_token,
});

/** An address that is known already is answered like a new one wherever the project lets that be. */
export async function signUp(supabase: Supabase, credentials: Credentials) {
  const made = (await explained(supabase.auth('signup', credentials), (code) =>
    code === 'weak_password'
      ? new ProxyError(400, 'weak_password', 'The password is too short or too simple. Choose another one.')
      : new ProxyError(
          400,
          'signup_refused',
          'No account could be made with this address and password. If you have one, log in.',
        ),
  )) as Token | User;
  if ('access_token' in made) return signedIn('User created successfully', made);
  return {
    message: 'User created. Confirm the address with the mail that was sent to it, then log in.',
    user: { id: made.id, email: credentials.email },
    access_token: null,
    refresh_token: null,
  };
}

/** One answer for all that can be wrong: who has an account here, and who has confirmed it, is nobody's business. */
export async function logIn(supabase: Supabase, credentials: Credentials) {
  const message =
    'The address or the password is not right, or the address has not been confirmed with the mail that was sent to it.';
  const token = await explained(
    supabase.auth('token?grant_type=password', credentials),
    () => new ProxyError(401, 'invalid_credentials', message),
  );
  return signedIn('Login successful', token as Token);
}

export async function refresh(supabase: Supabase, refresh_token: string) {
  const token = await explained(
    supabase.auth('token?grant_type=refresh_token', { refresh_token }),
    () =>
      new ProxyError(401, 'invalid_refresh_token', 'The refresh token is not valid any more. Log in again.'),
  );
  return signedIn('Login successful', token as Token);
}

/** Asked of the auth server each time: it knows a session that has just ended. */
export async function profile(supabase: Supabase, token: string) {
  const [user, [own]] = await Promise.all([
    explained(supabase.auth('user', undefined, token), ended) as Promise<User>,
    supabase.rows<{ default_session_id: string | null }>({ token }, 'profiles?select=default_session_id'),
  ]);
  const { created_at } = user;
  return { user: { ...shown(user), created_at, default_session_id: own?.default_session_id ?? null } };
}

/** The auth server itself looks whose token it is. */
export async function logOut(supabase: Supabase, token: string) {
  await explained(supabase.auth('logout?scope=local', {}, token), ended);
  return { message: 'Logout successful' };
}

const ended = () => new ProxyError(401, 'invalid_access_token', 'The access token is not valid.');

async function explained(answer: Promise<unknown>, explain: (code: string) => ProxyError): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 429) {
      throw new ProxyError(
        429,
        'rate_limit_exceeded',
        'There were too many attempts. Try again in a minute.',
      );
    }
    throw explain(error.code);
  }
}
