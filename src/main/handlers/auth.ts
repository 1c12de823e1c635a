import type { Account } from '../../shared/models';
import type { Area, Services } from '../services';

export function authHandlers({ accounts, workspaces, entered }: Services): Area<'auth'> {
  /** An account that became current is entered by itself; the answer waits until there is something to show. */
  const enter = async (account: Account): Promise<Account> => {
    await entered();
    return account;
  };

  return {
    'auth.signUp': async ({ email, password }) => {
      const result = await accounts.signUp(email, password);
      return result.kind === 'signed_in'
        ? { kind: 'signed_in', account: await enter(result.account) }
        : result;
    },
    'auth.resendConfirmation': ({ email }) => accounts.resendConfirmation(email),
    'auth.signIn': async ({ email, password }) => enter(await accounts.signIn(email, password)),
    'auth.requestPasswordReset': ({ email }) => accounts.requestPasswordReset(email),
    'auth.resetPassword': async ({ email, code, password }) =>
      enter(await accounts.resetPassword(email, code, password)),
    'auth.useWithoutAccount': async () => enter(await accounts.useWithoutAccount()),
    'auth.profile': async () => {
      const { account, store } = await workspaces.current();
      const profile = await store.profile();
      return {
        id: account.userId ?? account.id,
        email: account.email,
        createdAt: profile?.createdAt ?? null,
        defaultSessionId: profile?.defaultSessionId ?? null,
      };
    },
    'auth.signOut': async () => {
      await accounts.signOut();
      await entered();
    },
  };
}
