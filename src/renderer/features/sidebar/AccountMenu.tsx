import { lazy, Suspense, useState } from 'react';
import { say } from '../../../shared/words/say';
import { useApp } from '../../state/app';

const AccountMenuPanel = lazy(() => import('./AccountMenuPanel'));

export function AccountMenu() {
  const account = useApp((s) => s.account);
  const [opened, setOpened] = useState(false);
  const name = account?.email ?? say('account.local_short');
  const plain = (
    <button
      type="button"
      className="account-button"
      aria-label={say('account.title')}
      aria-description={name}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpened(true)}
    />
  );
  return (
    <div className="account" data-tip={name} data-tip-when="cut">
      <span className="avatar" aria-hidden>
        {(account?.email ?? 'S').slice(0, 1).toUpperCase()}
      </span>
      <span className="account-name">{name}</span>
      {opened ? (
        <Suspense fallback={plain}>
          <AccountMenuPanel name={name} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}
