import type { Socket } from 'node:net';
import type { Account, Project } from '../../shared/models';

/** A connection for a WebSocket, by the network's proxies and authorities. */
export type OpenSocket = (url: URL) => Promise<Socket>;

/**
 * The OS keychain: one small secret (our 32-byte master key), never the tokens themselves. Rejects with
 * `KeychainMissingError` when there is none, with anything else when it refuses. A locked one may answer `null` to
 * `get` and may wait for the person, without end.
 */
export interface Keychain {
  get(account: string): Promise<string | null>;
  set(account: string, secret: string): Promise<void>;
  delete(account: string): Promise<void>;
}

/** This machine has no keychain service, or its library cannot be loaded. */
export class KeychainMissingError extends Error {
  override readonly name = 'KeychainMissingError';
}

/** Where the address and publishable key of the Supabase project are kept; neither is a secret. */
export interface ProjectSettings {
  get(): Project | null;
  set(project: Project): void;
}

export type AccountsChange =
  /** Another account is the current one, or none is. */
  | { readonly kind: 'account'; readonly account: Account | null }
  /** The server refused to renew the session. The account stays current and readable until a new sign-in. */
  | { readonly kind: 'signed_out'; readonly account: Account };

export type SignUpResult =
  | { readonly kind: 'signed_in'; readonly account: Account }
  | { readonly kind: 'confirm_email'; readonly email: string };
