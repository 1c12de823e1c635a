import { type Keychain, KeychainMissingError } from './ports';

/** How one call ended: with a value, without one, by a refusal, or because there is no keychain. */
export type Finding = { readonly value: string | null } | 'done' | 'refused' | 'missing';

export const SECRET = 'sécret ✓';

/** Tries everything the vault relies on, for comparing the real keychain in its moods with the double. */
export async function exploreKeychain(keychain: Keychain): Promise<Record<string, Finding>> {
  const value = (account: string) => settle(async () => ({ value: await keychain.get(account) }));
  const done = (work: Promise<void>) => settle(() => work.then(() => 'done' as const));
  return {
    before: await value('a'),
    set: await done(keychain.set('a', 'first')),
    replaced: await done(keychain.set('a', SECRET)),
    after: await value('a'),
    other: await value('b'),
    deleted: await done(keychain.delete('a')),
    gone: await value('a'),
    deletedTwice: await done(keychain.delete('a')),
  };
}

async function settle(work: () => Promise<Finding>): Promise<Finding> {
  try {
    return await work();
  } catch (error) {
    return error instanceof KeychainMissingError ? 'missing' : 'refused';
  }
}
