import type { Session } from '@supabase/supabase-js';
import type { Project } from '../../shared/models';
import { type AuthFailure, addressTaken, serverFailed, toAppError } from './auth-errors';
import { type AnswerNotes, createServerFetch, noNotes, type ServerFetchOptions } from './server-fetch';
import { type Tokens, tokensFrom } from './session';
import { type AuthClient, createAuthClient } from './supabase-client';

/** What a successful sign-in brings. */
export interface IssuedSession {
  readonly userId: string;
  readonly email: string | null;
  readonly tokens: Tokens;
}

export interface AuthServerOptions extends Pick<ServerFetchOptions, 'fetch' | 'timeoutMs' | 'onReachable'> {
  readonly now: () => number;
}

/** One client for one dialogue, with what its last answer said beside the body. */
interface Dialogue {
  readonly auth: AuthClient;
  readonly notes: AnswerNotes;
}

/** A reset whose code was accepted; the code is spent, so that only the password may still be corrected. */
interface Recovery {
  readonly projectUrl: string;
  readonly email: string;
  readonly code: string;
  readonly dialogue: Dialogue;
}

/** The dialogues with the auth server. All reject with AppError; nothing is kept but an unfinished reset. */
export class AuthServer {
  readonly #options: AuthServerOptions;
  #recovery: Recovery | null = null;

  constructor(options: AuthServerOptions) {
    this.#options = options;
  }

  /** @returns null when the address must be confirmed first */
  async signUp(project: Project, email: string, password: string): Promise<IssuedSession | null> {
    const dialogue = await this.#begin(project);
    const { user, session } = await ask(dialogue, (auth) => auth.signUp({ email, password }));
    if (session) return this.#issued(session);
    // Hosted Supabase does not say that an address is taken; it answers with a user that has no identities.
    if (user?.identities?.length === 0) throw addressTaken();
    return null;
  }

  async signIn(project: Project, email: string, password: string): Promise<IssuedSession> {
    const dialogue = await this.#begin(project);
    const { session } = await ask(dialogue, (auth) => auth.signInWithPassword({ email, password }));
    return this.#issued(session);
  }

  async resendConfirmation(project: Project, email: string): Promise<void> {
    await ask(await this.#begin(project), (auth) => auth.resend({ type: 'signup', email }));
  }

  async requestPasswordReset(project: Project, email: string): Promise<void> {
    await ask(await this.#begin(project), (auth) => auth.resetPasswordForEmail(email));
  }

  /** May be called again with the same code after `weak_password`, although the server takes a code only once. */
  async resetPassword(
    project: Project,
    email: string,
    code: string,
    password: string,
  ): Promise<IssuedSession> {
    const dialogue = await this.#recover(project, email, code);
    await ask(dialogue, (auth) => auth.updateUser({ password }));
    this.#recovery = null;
    const { session } = await ask(dialogue, (auth) => auth.getSession());
    return this.#issued(session);
  }

  async #recover(project: Project, email: string, code: string): Promise<Dialogue> {
    const known = this.#recovery;
    if (known?.projectUrl === project.url && known.email === email && known.code === code)
      return known.dialogue;
    const dialogue = await this.#begin(project);
    await ask(dialogue, (auth) => auth.verifyOtp({ email, token: code, type: 'recovery' }));
    this.#recovery = { projectUrl: project.url, email, code, dialogue };
    return dialogue;
  }

  async #begin(project: Project): Promise<Dialogue> {
    const { fetch, timeoutMs, onReachable } = this.#options;
    const notes = noNotes();
    const fetcher = createServerFetch({ fetch, timeoutMs, onReachable, notes });
    return { auth: await createAuthClient(project, fetcher), notes };
  }

  #issued(session: Session | null): IssuedSession {
    if (!session) throw serverFailed('no session in the answer');
    const { user } = session;
    return { userId: user.id, email: user.email ?? null, tokens: tokensFrom(session, this.#options.now()) };
  }
}

interface Reply {
  readonly data: unknown;
  readonly error: AuthFailure | null;
}

async function ask<R extends Reply>(
  { auth, notes }: Dialogue,
  question: (auth: AuthClient) => Promise<R>,
): Promise<Extract<R, { error: null }>['data']> {
  Object.assign(notes, noNotes());
  const { data, error } = await question(auth);
  if (error) throw toAppError(error, notes);
  return data;
}
