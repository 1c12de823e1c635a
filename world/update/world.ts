/** Names the file with what the update tests work on. */
export const UPDATE_WORLD = 'SAFYCORE_UPDATE_WORLD';

/** What scripts/test-update.ts has prepared. */
export interface UpdateWorld {
  /** A folder for the tests' own files. */
  readonly scratch: string;
  /** A folder a version, each with its deb. */
  readonly packages: string;
  /** The Debian's root folder. */
  readonly root: string;
  /** Starts the installed app as root, which may replace it. */
  readonly app: string;
  /** Starts it as an ordinary user in a session of their own. */
  readonly person: string;
  /** The same where the kernel gives no user namespaces. */
  readonly personWithoutNamespaces: string;
  /** Private keys as PEM. */
  readonly keys: Readonly<Record<'first' | 'second' | 'revoked' | 'stranger', string>>;
  readonly ids: Readonly<Record<'first' | 'stranger', string>>;
  readonly publicKeyOfStranger: { readonly id: string; readonly publicKey: string };
}
