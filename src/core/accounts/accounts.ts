import type { SupabaseClient } from '@supabase/supabase-js';
import { AppError } from '../../shared/errors';
import { Account, type AccountId, type KnownAccount, type Project } from '../../shared/models';
import type { Logger } from '../log/logger';
import type { Secret } from '../log/secret';
import { AccountEntries, type DatabaseKey, type FileBeside, type TakenOver } from './account-entries';
import { serverFailed, serverUnreachable } from './auth-errors';
import { AuthServer, type IssuedSession } from './auth-server';
import type { AccountsChange, OpenSocket, ProjectSettings, SignUpResult } from './ports';
import { accountIdOf, parseProject, testProject } from './project';
import { createServerFetch, withWait } from './server-fetch';
import { type ProjectSession, ServerSession, signedOut, type Tokens } from './session';
import { createDataClient } from './supabase-client';
import type { SecretVault } from './vault';
import type { Contents } from './vault-file';

const AUTH_TIMEOUT_MS = 15_000;
/** A page of history takes longer than a sign-in on a slow line. */
const DATA_TIMEOUT_MS = 30_000;

const LOCAL_ACCOUNT: Account = Account.parse({ id: 'local', kind: 'local', userId: null, email: null });

export interface AccountsOptions {
  readonly vault: SecretVault;
  readonly projects: ProjectSettings;
  readonly fetch: typeof fetch;
  readonly openSocket?: OpenSocket;
  readonly log: Logger;
  /** Told after every exchange with the server, for the Online and Offline states. */
  readonly onReachable?: (reachable: boolean) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Who uses the application, and the secrets that belong to them. Many accounts may have entries in the vault; one is
 * current. What changes the current account takes effect in the order it was asked for: a sign-in whose answer comes
 * after another sign-in or a sign-out was begun is not used, and rejects with `superseded`.
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
    this.#adopt();
    this.#openSession();
    return this.#account;
  }

  /** Everybody who has a copy on this machine, by address; the local account comes last. */
  known(): KnownAccount[] {
    const order = ({ account }: KnownAccount): string => account.email ?? '\uffff';
    return this.#entries
      .known()
      .map(({ account, open }) => ({ account, open }))
      .sort((a, b) => order(a).localeCompare(order(b)));
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
    void this.#entries.keep({ account: LOCAL_ACCOUNT, open: true, project: null });
    return this.#change(LOCAL_ACCOUNT);
  }

  /** Whether switching to it leads to the door: it was signed out, or is the one in use whose sign-in has ended. */
  asksPassword(id: AccountId): boolean {
    return this.#account?.id === id ? this.isSignedOut : this.#entries.find(id)?.open === false;
  }

  /**
   * Makes an account that is known here the current one. The former one stays signed in.
   * @returns null for one that asks for its password: its project is connected
   */
  async switchTo(id: AccountId): Promise<Account | null> {
    const entry = this.#entries.find(id);
    if (!entry) throw new AppError('not_found', 'accounts.gone');
    const { account, project } = entry;
    // A copy that was opened without its server may have its sign-in at the project that is connected now.
    if (project && this.#account?.id !== id) this.#options.projects.set(project);
    return this.#change(this.asksPassword(id) ? null : account);
  }

  /**
   * Opens a copy that was signed out, for somebody who has proved in another way than by its password to be its owner. The
   * project that is connected stays.
   */
  async openCopy(id: AccountId): Promise<Account> {
    const entry = this.#entries.find(id);
    if (!entry) throw new AppError('not_found', 'accounts.gone');
    void this.#entries.keep({ ...entry, open: true });
    return this.#change(entry.account);
  }

  /** Nobody is current, and everybody stays signed in: the door, for adding an account. */
  async leave(): Promise<void> {
    await this.#change(null);
  }

  /**
   * Works without a network: the server is told in the background. The history file and its key stay, and open with the
   * password. A local account has none: it is only left.
   */
  async signOut(): Promise<void> {
    const account = this.#account;
    if (account?.kind === 'server') {
      this.#endSession(account.id);
      void this.#entries.setTokens(account.id, null);
      const entry = this.#entries.find(account.id);
      if (entry) void this.#entries.keep({ ...entry, open: false });
      void this.#entries.setCurrent(null);
      this.#inBackground(this.#entries.supersede());
    }
    await this.#change(null);
  }

  /**
   * Deletes the account on the server, for which the server wants a fresh sign-in. Here it is as it was.
   * Rejects with `invalid_credentials`, or with what kept the server from doing it.
   */
  async deleteOnServer(password: string): Promise<void> {
    const account = this.#account;
    const project = this.#project();
    if (!account?.email || !belongsTo(account, project)) throw signedOut();
    const issued = await this.#server.signIn(project, account.email, password);
    const fresh = this.#createSession(project, null, issued.tokens);
    try {
      if (issued.userId !== account.userId) throw signedOut();
      const client = await this.#createClient(fresh);
      const { error, status } = await client.rpc('delete_account');
      if (error) throw status === 0 ? serverUnreachable(error) : serverFailed(error);
    } catch (error) {
      this.#inBackground(fresh.revoke());
      throw error;
    }
  }

  /**
   * Purges an account: its session, and the key of its history file, which nobody can read from then on. Nobody is
   * current if it was. The file is the caller's to delete: see `removals`.
   */
  async purge(id: AccountId): Promise<void> {
    this.#endSession(id);
    const purged = this.#entries.purge(id);
    this.#inBackground(this.#entries.supersede());
    const kept = await purged;
    if (this.#account?.id === id) await this.#change(null);
    if (!kept) {
      throw new AppError('disk_full', 'accounts.not_saved');
    }
  }

  /** Forgotten accounts whose file may still be there: a crash may have come between. */
  removals(): AccountId[] {
    return this.#entries.removals();
  }

  /** The file is gone. */
  async removed(id: AccountId): Promise<void> {
    await this.#entries.removed(id);
  }

  /** The account whose file is this one's, since the project has another address. */
  formerOf(id: AccountId): AccountId | null {
    return this.#entries.formerOf(id);
  }

  /** What is kept of the accounts is on disk: only then may a file get the name that it has there. */
  isKept(): Promise<boolean> {
    return this.#entries.isKept();
  }

  /** The file has its new name. */
  async renamed(id: AccountId): Promise<void> {
    await this.#entries.renamed(id);
  }

  /** A second file of this account's, which an earlier version of the app began. */
  besideOf(id: AccountId): FileBeside | null {
    return this.#entries.besideOf(id);
  }

  /** What it held is in the account's own file. */
  async merged(id: AccountId): Promise<void> {
    await this.#entries.merged(id);
  }

  /** The key of an account's history file, made at the first call. */
  databaseKey(id: AccountId): Promise<DatabaseKey> {
    return this.#entries.databaseKey(id);
  }

  /** What was written with the passing key is where it is kept. */
  dropPassingKey(id: AccountId): void {
    this.#entries.dropPassingKey(id);
  }

  /**
   * Takes over the accounts of a vault that was set aside. Nobody being current, whoever was then is so again, once
   * `arrange` has brought the files.
   */
  async takeOver(held: Contents, arrange: (taken: readonly TakenOver[]) => Promise<void>): Promise<void> {
    await arrange(await this.#entries.takeOver(held));
    if (this.#account !== null) return;
    const account = this.restore();
    if (account) this.#emit({ kind: 'account', account });
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

  /**
   * Uses another project from now on; an account of a different server is left, and stays signed in. Where the project only
   * has another address, it moves there with the next sign-in. Throws `project_invalid`.
   */
  async connect(project: Project): Promise<void> {
    const parsed = parseProject(project);
    const moved = this.#account?.kind === 'server' && !belongsTo(this.#account, parsed);
    this.#options.projects.set(parsed);
    this.#client = null;
    if (moved) await this.leave();
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
    this.#entries.moveTo(account);
    void this.#entries.setTokens(id, issued.tokens);
    void this.#entries.keep({ account, open: true, project });
    await this.#entries.setCurrent(account);
    if (attempt !== this.#attempt) throw superseded();
    this.#emit({ kind: 'account', account });
    return account;
  }

  async #change<A extends Account | null>(account: A): Promise<A> {
    this.#begin();
    this.#account = account;
    this.#openSession();
    await this.#entries.setCurrent(account);
    this.#emit({ kind: 'account', account });
    return account;
  }

  /** A vault of an earlier version names the current account alone. */
  #adopt(): void {
    const account = this.#account;
    if (account === null || this.#entries.find(account.id) !== null) return;
    void this.#entries.keep({ account, open: true, project: null });
  }

  /** Ends an account's session on its server as well; nobody waits for that. */
  #endSession(id: AccountId): void {
    const entry = this.#entries.find(id);
    const tokens = this.#entries.tokens(id);
    if (this.#account?.id === id && this.#session) this.#inBackground(this.#session.revoke());
    else if (tokens && entry?.project) {
      this.#inBackground(this.#createSession(entry.project, null, tokens).revoke());
    }
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
    this.#session?.leave();
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
        if (account && this.#entries.find(account.id)?.open)
          await this.#entries.setTokens(account.id, renewed);
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
    const { fetch, openSocket } = this.#options;
    const ask = createServerFetch({ fetch, timeoutMs: DATA_TIMEOUT_MS, onReachable: this.#onReachable });
    return createDataClient({
      project: session.project,
      openSocket,
      accessToken: () => session.accessToken(),
      fetch: async (input, init) => {
        const response = await ask(input, init);
        const headers = new Headers(init?.headers);
        const bearer = headers.get('authorization')?.replace(/^Bearer /, '');
        if (response.status !== 401 || !bearer) return withWait(response);
        // Its clock may have ended the token before ours, which says nothing of the sign-in: once more with a new one.
        await response.body?.cancel();
        session.expire(bearer);
        headers.set('authorization', `Bearer ${await session.accessToken()}`);
        return withWait(await ask(input, { ...init, headers }));
      },
    });
  }

  #project(): Project {
    const project = this.#options.projects.get();
    if (project) return parseProject(project);
    throw new AppError('project_missing', 'accounts.no_project');
  }

  #exchange() {
    const { fetch, now = Date.now } = this.#options;
    return { fetch, timeoutMs: AUTH_TIMEOUT_MS, onReachable: this.#onReachable, now };
  }

  readonly #onReachable = (reachable: boolean): void => this.#options.onReachable?.(reachable);

  /**
   * The vault opened after the start: whoever was signed in the last time is so again; whoever has begun without it goes on
   * where it is kept.
   */
  #vaultChanged(): void {
    if (!this.#options.vault.keeps) return;
    this.#entries.takeStock();
    const begun = this.#account !== null && this.#entries.passingKey(this.#account.id) !== null;
    const account = this.#account === null ? this.restore() : begun ? this.#account : null;
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
  return account.userId !== null && account.id === accountIdOf(project.url, account.userId);
}

function superseded(): AppError {
  return new AppError('superseded', 'accounts.superseded');
}
