import { ACCOUNT, CURRENT, sessionEntry } from './entry-names';
import type { Keychain } from './ports';
import type { Contents } from './vault-file';

/*
 * Signing out and removing an account take something back, and a copy of the vault from before would bring it again. So the
 * vault and the keychain both count these: a vault that counted less is a copy that somebody put back.
 */

export const TURN = 'turn';
const turnEntry = (keyId: string): string => `${keyId}.turn`;

const numberOf = (text: string | null | undefined): number => {
  const turn = Number(text ?? 0);
  return Number.isSafeInteger(turn) ? turn : 0;
};

export const turnIn = (contents: Contents): number => numberOf(contents[TURN]);

export const turnKept = async (keychain: Keychain, keyId: string): Promise<number> =>
  numberOf(await keychain.get(turnEntry(keyId)));

export const keepTurn = (keychain: Keychain, keyId: string, turn: number): Promise<void> =>
  keychain.set(turnEntry(keyId), String(turn));

/** What to write so that every account with a server asks for its password again; null is a deletion. */
export function closing(contents: Contents): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  if (isOfServer(parse(contents[CURRENT]))) changes.set(CURRENT, null);
  for (const name of Object.keys(contents).filter((each) => each.startsWith(ACCOUNT))) {
    const entry = parse(contents[name]);
    if (!isOfServer(entry?.account)) continue;
    changes.set(name, JSON.stringify({ ...entry, open: false }));
    changes.set(sessionEntry(name.slice(ACCOUNT.length)), null);
  }
  return changes;
}

const isOfServer = (account: unknown): boolean =>
  typeof account === 'object' && account !== null && 'kind' in account && account.kind === 'server';

function parse(text: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
