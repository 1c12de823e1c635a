import type { Account } from '../../shared/models';
import type { Area, Services } from '../services';

/** How long a sign-in waits for the first pull: a slow server must not keep the person at the door. */
const FIRST_PULL_WAIT_MS = 4_000;

export function authHandlers(services: Services): Area<'auth'> {
  const { accounts, workspaces, connection, emit } = services;

  const enter = async (account: Account): Promise<Account> => {
    connection.reset(account);
    const workspace = await workspaces.open(account);
    if (workspace.sync) {
      let timer: NodeJS.Timeout | undefined;
      const waited = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, FIRST_PULL_WAIT_MS);
      });
      await Promise.race([workspace.sync.syncNow(), waited]);
      clearTimeout(timer);
    }
    emit('account.changed', { notice: null });
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
      await workspaces.close();
      await accounts.signOut();
      connection.reset(null);
      emit('account.changed', { notice: null });
    },
  };
}
