import { z } from 'zod';
import { AppError } from '../../shared/errors';
import type { Project } from '../../shared/models';
import type { Logger } from '../log/logger';
import { Secret } from '../log/secret';
import { type AuthFailure, endsSignIn, serverUnreachable, toAppError } from './auth-errors';
import { type AnswerNotes, createServerFetch, noNotes, type ServerFetchOptions } from './server-fetch';

export interface Tokens {
  readonly access: Secret;
  readonly refresh: Secret;
  /** By this machine's clock, in milliseconds since 1970: a server whose clock is off does no harm. */
  readonly expiresAt: number;
}

const StoredTokens = z.object({ access: z.string(), refresh: z.string(), expiresAt: z.number() });
const TokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive(),
});
const ErrorAnswer = z.looseObject({
  error_code: z.string().optional(),
  code: z.union([z.string(), z.number()]).optional(),
  /** Where OAuth has its code. */
  error: z.string().optional(),
  msg: z.string().optional(),
  message: z.string().optional(),
  error_description: z.string().optional(),
});

/** A token is renewed this long before it ends: a request may be on its way for a while. */
const EXPIRY_MARGIN_MS = 60_000;
const REVOKE_TIMEOUT_MS = 5_000;

export interface SessionOptions extends Pick<ServerFetchOptions, 'fetch' | 'timeoutMs' | 'onReachable'> {
  readonly project: Project;
  readonly tokens: Tokens;
  /** Puts new tokens on disk; resolves when they are there, never rejects. */
  readonly store: (tokens: Tokens) => Promise<unknown>;
  /** The server refuses the refresh token: only a new sign-in helps. Called once. */
  readonly onRefused: () => void;
  readonly log: Logger;
  readonly now: () => number;
}

/** What it takes to ask a server of the project as the account. */
export type ProjectSession = Pick<ServerSession, 'project' | 'accessToken' | 'expire'>;

/** The tokens of one signed-in account, renewed when they are needed, by one request at a time. */
export class ServerSession {
  readonly #options: SessionOptions;
  #tokens: Tokens;
  /** Until it is left, closed, or refused by the server. */
  #open = true;
  #closed = false;
  /** The server did not take the token: it is renewed before it is used again, whatever our clock says. */
  #doubted = false;
  /** The server will never renew it. */
  #refusal: AppError | null = null;
  #refreshing: Promise<Tokens> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#tokens = options.tokens;
  }

  /** The project that issued the tokens, and the only one they are ever sent to. */
  get project(): Project {
    return this.#options.project;
  }

  /**
   * A token that is valid now. Rejects with `signed_out` when the server will never renew it, with
   * `server_unreachable`, `server_failed`, `auth_rate_limited` or `project_invalid` when it could not say.
   */
  async accessToken(): Promise<string> {
    if (!this.#open) throw signedOut();
    if (this.#remaining() > EXPIRY_MARGIN_MS) return this.#tokens.access.reveal();
    try {
      return (await this.#refresh()).access.reveal();
    } catch (error) {
      // Until it ends, the old one serves, whatever became of its renewal.
      if (this.#remaining() > 0) return this.#tokens.access.reveal();
      // Who refused the token may have been as wrong as who does not renew it: it gets another chance.
      this.#doubted = false;
      throw error;
    }
  }

  /** The server no longer takes this token, whatever our clock says: the next call renews it. */
  expire(accessToken: string): void {
    if (this.#tokens.access.reveal() === accessToken) this.#doubted = true;
  }

  /**
   * Nothing is asked or told from here on, but the account stays signed in: a renewal on its way is still stored, as the
   * token before it is spent.
   */
  leave(): void {
    this.#open = false;
  }

  /** Nothing is stored either. */
  close(): void {
    this.#open = false;
    this.#closed = true;
  }

  /** Closes and, for as long as five seconds, tries to end the session on the server as well. Never rejects. */
  async revoke(): Promise<void> {
    const wasOpen = this.#open;
    const expired = this.#remaining() <= 0;
    this.close();
    if (!wasOpen) return;
    const signal = AbortSignal.timeout(REVOKE_TIMEOUT_MS);
    try {
      const { access } = expired ? await this.#exchange(this.#tokens.refresh, signal) : this.#tokens;
      await this.#post('logout?scope=local', {}, signal, { authorization: `Bearer ${access.reveal()}` });
    } catch (error) {
      this.#options.log.info('session.revoke_failed', { error });
    }
  }

  #remaining(): number {
    return this.#open && !this.#doubted ? this.#tokens.expiresAt - this.#options.now() : 0;
  }

  #refresh(): Promise<Tokens> {
    this.#refreshing ??= this.#renew().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #renew(): Promise<Tokens> {
    try {
      if (this.#refusal) throw this.#refusal;
      const tokens = await this.#exchange(this.#tokens.refresh);
      if (this.#closed) throw signedOut();
      this.#tokens = tokens;
      this.#doubted = false;
      // The old refresh token is spent. The new one is on disk before anything is done with its access token.
      await this.#options.store(tokens);
      if (!this.#open) throw signedOut();
      return tokens;
    } catch (error) {
      if (this.#open && isSignedOut(error)) {
        this.#refusal = error;
        if (this.#remaining() <= 0) {
          this.#open = false;
          this.#options.log.warn('session.refused', { error });
          this.#options.onRefused();
        }
      }
      throw error;
    }
  }

  async #exchange(refresh: Secret, signal?: AbortSignal): Promise<Tokens> {
    const notes = noNotes();
    let response: Response;
    let answer: unknown;
    try {
      const body = { refresh_token: refresh.reveal() };
      response = await this.#post('token?grant_type=refresh_token', body, signal, {}, notes);
      answer = await response.json().catch((error: unknown) => {
        if (error instanceof SyntaxError) return null;
        throw error;
      });
    } catch (error) {
      throw serverUnreachable(error, notes);
    }
    const { data: issued } = TokenAnswer.safeParse(answer);
    if (response.ok && issued) return tokensFrom(issued, this.#options.now());
    throw refusal(response.status, answer, notes);
  }

  #post(
    path: string,
    body: object,
    signal?: AbortSignal,
    headers: Readonly<Record<string, string>> = {},
    notes?: AnswerNotes,
  ): Promise<Response> {
    const { project, fetch, timeoutMs, onReachable } = this.#options;
    const ask = createServerFetch({ fetch, timeoutMs, onReachable, ...(notes ? { notes } : {}) });
    return ask(`${project.url}/auth/v1/${path}`, {
      method: 'POST',
      headers: { apikey: project.publishableKey, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
  }
}

/** What the auth server's answer means for the sign-in: over, or as it was, with why it could not be renewed. */
function refusal(status: number, answer: unknown, notes: AnswerNotes): AppError {
  const { data: said } = ErrorAnswer.safeParse(answer);
  const code = said?.error_code ?? (typeof said?.code === 'string' ? said.code : said?.error);
  const message = said?.msg ?? said?.message ?? said?.error_description;
  const failure: AuthFailure = { status, code, message };
  return endsSignIn(failure) ? signedOut(failure) : toAppError(failure, notes);
}

export function signedOut(cause?: unknown): AppError {
  return new AppError('signed_out', 'accounts.signed_out', {
    cause,
  });
}

function isSignedOut(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'signed_out';
}

export function tokensFrom(
  issued: { access_token: string; refresh_token: string; expires_in: number },
  now: number,
): Tokens {
  return {
    access: new Secret(issued.access_token),
    refresh: new Secret(issued.refresh_token),
    expiresAt: now + issued.expires_in * 1_000,
  };
}

/** For the vault and nothing else. */
export function serializeTokens({ access, refresh, expiresAt }: Tokens): string {
  return JSON.stringify({ access: access.reveal(), refresh: refresh.reveal(), expiresAt });
}

export function parseTokens(text: string | null): Tokens | null {
  if (text === null) return null;
  try {
    const { access, refresh, expiresAt } = StoredTokens.parse(JSON.parse(text));
    return { access: new Secret(access), refresh: new Secret(refresh), expiresAt };
  } catch {
    return null;
  }
}
