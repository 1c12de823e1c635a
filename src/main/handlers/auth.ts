import { signedOut } from '../../core/accounts/session';
import { AppError } from '../../shared/errors';
import type { Account } from '../../shared/models';
import { say } from '../../shared/words/say';
import { provesPresence } from '../presence';
import type { Area, Services } from '../services';
import { withWorkspace } from './with-workspace';

/** How long signing out waits for what is still to be sent. */
const LAST_PUSH_MS = 4_000;

export function authHandlers(services: Services): Area<'auth' | 'accounts'> {
  const { accounts, vault, workspaces, entered, removeCopy, askPasswordOf } = services;

  /** An account that became current is entered by itself; the answer waits until there is something to show. */
  const enter = async (account: Account): Promise<Account> => {
    await entered();
    return account;
  };

  /** Changes of the current account that its server does not have. */
  const unsent = async (): Promise<number> => {
    const workspace = await workspaces.current().catch(() => null);
    if (!workspace?.sync) return 0;
    const count = async (): Promise<number> => {
      const { pending, refused } = await workspace.store.sync.counts();
      return pending + refused;
    };
    if ((await count()) === 0) return 0;
    await workspace.sync.syncNow(AbortSignal.timeout(LAST_PUSH_MS));
    return count();
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
    ...withWorkspace(workspaces, {
      'auth.profile': async ({ account, store }) => {
        const profile = await store.profile();
        return {
          id: account.userId ?? account.id,
          email: account.email,
          createdAt: profile?.createdAt ?? null,
          defaultSessionId: profile?.defaultSessionId ?? null,
        };
      },
    }),
    'auth.signOut': async ({ copy, confirmed }) => {
      const waiting = confirmed ? 0 : await unsent();
      if (waiting > 0) return { signedOut: false, unsent: waiting };
      const account = accounts.current();
      if (account && copy === 'delete') await removeCopy(account.id);
      else await accounts.signOut();
      await entered();
      return { signedOut: true, unsent: 0 };
    },
    'auth.deleteAccount': async ({ password }) => {
      const account = accounts.current();
      if (!account) throw signedOut();
      await accounts.deleteOnServer(password);
      await removeCopy(account.id);
    },

    'accounts.list': () => accounts.known(),
    'accounts.switch': async ({ id }) => {
      const known = accounts.known().find((entry) => entry.account.id === id);
      if (known && accounts.asksPassword(id)) askPasswordOf(known.account.email);
      const account = await accounts.switchTo(id);
      await entered();
      return account;
    },
    'accounts.openCopy': async ({ id, code }) => {
      if (code !== undefined) await vault.checkCode(code);
      else if (!(await provesPresence(say('account.open_copy_reason')))) {
        throw new AppError('forbidden', 'account.open_copy_unproved');
      }
      return enter(await accounts.openCopy(id));
    },
    'accounts.leave': async () => {
      await accounts.leave();
      await entered();
    },
    'accounts.removeCopy': ({ id }) => removeCopy(id),
  };
}
