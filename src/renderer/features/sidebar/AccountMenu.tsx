import { useState } from 'react';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { useApp } from '../../state/app';
import { late } from '../../ui/late';

const AccountMenuPanel = late(() => import('./AccountMenuPanel'));

export function AccountMenu() {
  const account = useApp((s) => s.account);
  const [opened, setOpened] = useState(false);
  const name = account?.email ?? say('account.local_short');
  // The button keeps the keyboard until the menu can take it.
  const open = async (): Promise<void> => {
    await AccountMenuPanel.load();
    setOpened(true);
  };
  return (
    <div className="account" data-tip={name} data-tip-when="cut">
      <span className="avatar" aria-hidden>
        {(account?.email ?? 'S').slice(0, 1).toUpperCase()}
      </span>
      <span className="account-name">{name}</span>
      {opened ? (
        <AccountMenuPanel name={name} />
      ) : (
        <button
          type="button"
          className="account-button"
          aria-label={say('account.title')}
          aria-description={name}
          aria-haspopup="menu"
          aria-expanded={false}
          onClick={() => drop(open())}
        />
      )}
    </div>
  );
}
