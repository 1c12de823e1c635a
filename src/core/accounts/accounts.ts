import type { SupabaseClient } from '@supabase/supabase-js';
import { AppError } from '../../shared/errors';
import { Account, type AccountId, type Project } from '../../shared/models';
import type { Logger } from '../log/logger';
import type { Secret } from '../log/secret';
import { AccountEntries } from './account-entries';
import { AuthServer, type IssuedSession } from './auth-server';
import type { AccountsChange, ProjectSettings, SignUpResult } from './ports';
import { accountIdOf, parseProject, projectFingerprint, testProject } from './project';
import { createServerFetch } from './server-fetch';
import { type ProjectSession, ServerSession, signedOut, type Tokens } from './session';
import { createDataClient } from './supabase-client';
import type { SecretVault } from './vault';

const AUTH_TIMEOUT_MS = 15_000;
/** A page of history takes longer than a sign-in on a slow line. */
const DATA_TIMEOUT_MS = 30_000;

const LOCAL_ACCOUNT: Account = Account.parse({ id: 'local', kind: 'local', userId: null, email: null });

export interface AccountsOptions {
  readonly vault: SecretVault;
  readonly projects: ProjectSettings;
  readonly fetch: typeof fetch;
  readonly log: Logger;
  /** Told after every exchange with the server, for the Online and Offline states. */
  readonly onReachable?: (reachable: boolean) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Who uses the application, and the secrets that belong to them. Many accounts may have entries in the vault; one is
 * current. What changes the current account takes effect in the order it was asked for: a sign-in whose answer comes
 * after another sign-in or a sign-out was begun is dropped and rejects.
 */
export class Accounts {
  readonly #options: AccountsOptions;
  readonly #server: AuthServer;
  readonly #entries: AccountEntries;
  readonly #listeners = new Set<(change: AccountsChange) => void>();
  readonly #stopWatching: () => void;
  readonly #background = new Set<Promise<void>>();
  #account: Account | null = null;
  #session: ServerSession | null = null;
  #client: Promise<SupabaseClient> | null = null;
  #attempt = 0;

  constructor(options: AccountsOptions) {
    this.#options = options;
    this.#entries = new AccountEntries(options.vault);
    this.#server = new AuthServer(this.#exchange());
    this.#stopWatching = options.vault.onChange(() => this.#vaultChanged());
  }

  /** The account of the last time, from the vault alone: no network, no waiting. */
  restore(): Account | null {
    this.#account = this.#entries.current();
    this.#openSession();
    return this.#account;
  }

  current(): Account | null {
    return this.#account;
  }

  /** True when the current account needs a new sign-in before it can talk to its server. */
  get isSignedOut(): boolean {
    return this.#account?.kind === 'server' && this.#session === null;
  }

  async signUp(email: string, password: string): Promise<SignUpResult> {
    const project = this.#project();
    const attempt = this.#begin();
    const issued = await this.#server.signUp(project, email, password);
    if (issued === null) return { kind: 'confirm_email', email };
    return { kind: 'signed_in', account: await this.#enter(attempt, project, issued) };
  }

  async signIn(email: string, password: string): Promise<Account> {
    const project = this.#project();
    const attempt = this.#begin();
    return this.#enter(attempt, project, await this.#server.signIn(project, email, password));
  }

  async resendConfirmation(email: string): Promise<void> {
    await this.#server.resendConfirmation(this.#project(), email);
  }

  async requestPasswordReset(email: string): Promise<void> {
    await this.#server.requestPasswordReset(this.#project(), email);
  }

  /** Sets the password with the code of the mail, and signs in. */
  async resetPassword(email: string, code: string, password: string): Promise<Account> {
    const project = this.#project();
    const attempt = this.#begin();
    return this.#enter(attempt, project, await this.#server.resetPassword(project, email, code, password));
  }

  /** The account that has no server. Its history stays on this machine. */
  async useWithoutAccount(): Promise<Account> {
    this.#begin();
    this.#closeSession();
    this.#account = LOCAL_ACCOUNT;
    await this.#entries.setCurrent(LOCAL_ACCOUNT);
    this.#emit({ kind: 'account', account: LOCAL_ACCOUNT });
    return LOCAL_ACCOUNT;
  }

  /** Works without a network: the server is told in the background. The key of the history file stays. */
  async signOut(): Promise<void> {
    this.#begin();
    const account = this.#account;
    this.#account = null;
    if (this.#session) this.#inBackground(this.#session.revoke());
    this.#closeSession();
    if (account) void this.#entries.setTokens(account.id, null);
    await this.#entries.setCurrent(null);
    this.#emit({ kind: 'account', account: null });
  }

  /**
   * The key of an account's history file, made at the first call. `persistent: false` when it will be gone after
   * this process: a file written with it could never be opened again. `created: true` when it is new: a file that is
   * there already was written with a key that is lost.
   */
  databaseKey(id: AccountId): Promise<{ key: Buffer; persistent: boolean; created: boolean }> {
    return this.#entries.databaseKey(id);
  }

  /**
   * The client of the current account for tables and functions. Rejects with `signed_out` when there is none; its
   * requests fail as unreachable when no valid token can be had, and never go out as nobody.
   */
  async client(): Promise<SupabaseClient> {
    this.#client ??= this.#createClient(this.session());
    return this.#client;
  }

  /** Speaks for the current account and no other: it closes with it. Throws `signed_out` when there is none. */
  session(): ProjectSession {
    if (this.#session === null) throw signedOut();
    return this.#session;
  }

  /** Throws `project_invalid`, `server_unreachable` or `server_failed`. Changes nothing. */
  async testProject(project: Project): Promise<void> {
    await testProject(project, { fetch: this.#options.fetch, timeoutMs: AUTH_TIMEOUT_MS });
  }

  /** Uses another project from now on; an account of a different server is signed out. Throws `project_invalid`. */
  async connect(project: Project): Promise<void> {
    const parsed = parseProject(project);
    const moved = this.#account?.kind === 'server' && !belongsTo(this.#account, parsed);
    this.#options.projects.set(parsed);
    this.#client = null;
    if (moved) await this.signOut();
    else this.#openSession();
  }

  /** A key is bound to its server: another endpoint never receives it. */
  apiKey(endpoint: string): Secret | null {
    return this.#entries.apiKey(endpoint);
  }

  saveApiKey(endpoint: string, key: string): Promise<void> {
    return this.#entries.setApiKey(endpoint, key);
  }

  removeApiKey(endpoint: string): Promise<void> {
    return this.#entries.setApiKey(endpoint, null);
  }

  /** @returns how to stop listening */
  onChange(listener: (change: AccountsChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits for what still runs (at most a few seconds) and puts the vault on disk. */
  async close(): Promise<void> {
    this.#begin();
    this.#stopWatching();
    this.#closeSession();
    await Promise.all(this.#background);
    await this.#options.vault.flush();
  }

  /** What was asked for before and has not been answered yet is dropped from here on. */
  #begin(): number {
    this.#attempt += 1;
    return this.#attempt;
  }

  async #enter(attempt: number, project: Project, issued: IssuedSession): Promise<Account> {
    if (attempt !== this.#attempt) {
      this.#inBackground(this.#createSession(project, null, issued.tokens).revoke());
      throw superseded();
    }
    const id = accountIdOf(project.url, issued.userId);
    const account: Account = { id, kind: 'server', userId: issued.userId, email: issued.email };
    this.#closeSession();
    this.#account = account;
    this.#session = this.#createSession(project, account, issued.tokens);
    void this.#entries.setTokens(id, issued.tokens);
    await this.#entries.setCurrent(account);
    if (attempt !== this.#attempt) throw superseded();
    this.#emit({ kind: 'account', account });
    return account;
  }

  /** Opens the current account's stored session, if there is one and the project is still the account's own. */
  #openSession(): void {
    this.#closeSession();
    const account = this.#account;
    const project = this.#options.projects.get();
    if (account?.kind !== 'server' || project === null || !belongsTo(account, project)) return;
    const tokens = this.#entries.tokens(account.id);
    if (tokens) this.#session = this.#createSession(project, account, tokens);
  }

  #closeSession(): void {
    this.#session?.close();
    this.#session = null;
    this.#client = null;
  }

  /** `account` is null for a session that nobody will use. */
  #createSession(project: Project, account: Account | null, tokens: Tokens): ServerSession {
    return new ServerSession({
      ...this.#exchange(),
      project,
      tokens,
      log: this.#options.log,
      store: async (renewed) => {
        if (account) await this.#entries.setTokens(account.id, renewed);
      },
      onRefused: () => {
        if (account) this.#refused(account);
      },
    });
  }

  #refused(account: Account): void {
    this.#closeSession();
    void this.#entries.setTokens(account.id, null);
    this.#emit({ kind: 'signed_out', account });
  }

  async #createClient(session: ProjectSession): Promise<SupabaseClient> {
    const { fetch } = this.#options;
    const ask = createServerFetch({ fetch, timeoutMs: DATA_TIMEOUT_MS, onReachable: this.#onReachable });
    return createDataClient({
      project: session.project,
      accessToken: () => session.accessToken(),
      fetch: async (input, init) => {
        const response = await ask(input, init);
        const bearer = new Headers(init?.headers).get('authorization')?.replace(/^Bearer /, '');
        if (response.status === 401 && bearer) session.expire(bearer);
        return response;
      },
    });
  }

  #project(): Project {
    const project = this.#options.projects.get();
    if (project) return parseProject(project);
    throw new AppError(
      'project_missing',
      'No server is set up yet. Connect a Supabase project in the settings, or go on without an account.',
    );
  }

  #exchange() {
    const { fetch, now = Date.now } = this.#options;
    return { fetch, timeoutMs: AUTH_TIMEOUT_MS, onReachable: this.#onReachable, now };
  }

  readonly #onReachable = (reachable: boolean): void => this.#options.onReachable?.(reachable);

  /** The keychain was unlocked after the start: whoever was signed in the last time is so again. */
  #vaultChanged(): void {
    if (this.#options.vault.state !== 'os' || this.#account !== null) return;
    const account = this.restore();
    if (account) this.#emit({ kind: 'account', account });
  }

  #inBackground(work: Promise<void>): void {
    const tracked = work.finally(() => this.#background.delete(tracked));
    this.#background.add(tracked);
  }

  #emit(change: AccountsChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function belongsTo(account: Account, project: Project): boolean {
  return account.id.startsWith(`${projectFingerprint(project.url)}-`);
}

function superseded(): AppError {
  return new AppError('bad_request', 'A newer request took the place of this one.');
}
