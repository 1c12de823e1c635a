import { useEffect, useState } from 'react';
import { Monitor, UserRound, UserRoundPlus, UsersRound } from 'lucide-react';
import type { KnownAccount } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { addAccount, nameOf, switchAccount, goWithoutAccount } from '../../state/accounts';
import { useApp } from '../../state/app';
import { showToast } from '../../state/ui';
import { MenuItem, MenuSeparator, SubMenu } from '../../ui/Menu';

/** The accounts of this machine, in the account menu. */
export function SwitchAccount() {
  const current = useApp((s) => s.account?.id);
  const [accounts, setAccounts] = useState<readonly KnownAccount[]>([]);
  useEffect(() => drop(call('accounts.list').then(setAccounts)), []);

  const run = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) => showToast(toErrorData(error).message, true));
  };
  const servers = accounts.filter(({ account }) => account.kind === 'server');
  return (
    <SubMenu icon={UsersRound} label={say('account.switch')}>
      {servers.map((known) => (
        <MenuItem
          key={known.account.id}
          icon={UserRound}
          current={known.account.id === current}
          onSelect={known.account.id === current ? () => undefined : run(() => switchAccount(known))}
        >
          <span className="menu-text">{nameOf(known)}</span>
        </MenuItem>
      ))}
      {servers.length > 0 ? <MenuSeparator /> : null}
      <MenuItem icon={UserRoundPlus} onSelect={run(addAccount)}>
        {say('account.add')}
      </MenuItem>
      <MenuItem
        icon={Monitor}
        current={current === 'local'}
        onSelect={current === 'local' ? () => undefined : run(goWithoutAccount)}
      >
        {say('account.use_without')}
      </MenuItem>
    </SubMenu>
  );
}
