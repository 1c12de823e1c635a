import { useEffect, useState } from 'react';
import { LockKeyhole, LockKeyholeOpen, Monitor, Trash2, UserRound } from 'lucide-react';
import type { Account, KnownAccount } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { nameOf, switchAccount } from '../../state/accounts';
import { Alert } from '../../ui/Alert';
import { IconButton } from '../../ui/Button';
import { late } from '../../ui/late';

const RemoveCopyDialog = late(() => import('./RemoveCopyDialog'));
const OpenCopyDialog = late(() => import('./OpenCopyDialog'));

/** At the door: who has a copy on this computer, to go on with or to delete. Nothing where nobody has. */
export function KnownAccounts() {
  const [accounts, setAccounts] = useState<readonly KnownAccount[]>([]);
  const [removing, setRemoving] = useState<Account | null>(null);
  const [opening, setOpening] = useState<KnownAccount | null>(null);
  const [error, setError] = useState<string | null>(null);
  const load = (): Promise<void> => call('accounts.list').then(setAccounts);
  useEffect(() => drop(load()), []);

  async function choose(known: KnownAccount): Promise<void> {
    setError(null);
    try {
      await switchAccount(known);
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  if (accounts.length === 0) return null;
  return (
    <section className="known" aria-label={say('account.on_this_computer')}>
      <h2>{say('account.on_this_computer')}</h2>
      <ul>
        {accounts.map((known) => (
          <li key={known.account.id}>
            <button
              type="button"
              className="known-account"
              data-tip={nameOf(known)}
              data-tip-when="cut"
              onClick={() => drop(choose(known))}
            >
              <Icon known={known} />
              <span className="known-name">{nameOf(known)}</span>
              <span className="known-state">{stateOf(known)}</span>
            </button>
            {known.open ? null : (
              <IconButton
                icon={LockKeyholeOpen}
                size={15}
                label={say('account.open_copy_of', { name: nameOf(known) })}
                onClick={() => setOpening(known)}
              />
            )}
            <IconButton
              icon={Trash2}
              size={15}
              label={say('account.delete_copy_of', { name: nameOf(known) })}
              onClick={() => setRemoving(known.account)}
            />
          </li>
        ))}
      </ul>
      <Alert text={error} />
      {opening ? <OpenCopyDialog known={opening} onClose={() => setOpening(null)} /> : null}
      {removing ? (
        <RemoveCopyDialog account={removing} onRemoved={load} onClose={() => setRemoving(null)} />
      ) : null}
    </section>
  );
}

function Icon({ known }: { readonly known: KnownAccount }) {
  const Shape = known.account.kind === 'local' ? Monitor : known.open ? UserRound : LockKeyhole;
  return <Shape aria-hidden size={15} strokeWidth={1.75} />;
}

function stateOf({ account, open }: KnownAccount): string {
  if (account.kind === 'local') return say('account.local_only');
  return open ? '' : say('account.signed_out_copy');
}
