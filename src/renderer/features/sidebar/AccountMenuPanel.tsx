import { Keyboard, LogOut, RefreshCw, Settings, Trash2 } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { isTrouble, useApp } from '../../state/app';
import { signOut } from '../../state/accounts';
import { openDialog, showToast } from '../../state/ui';
import { keysOf } from '../../ui/keys';
import { Menu, MenuItem, MenuLabel, MenuPanel, MenuSeparator, MenuTrigger } from '../../ui/Menu';
import { SwitchAccount } from './SwitchAccount';

export default function AccountMenuPanel({ name }: { readonly name: string }) {
  return (
    <Menu defaultOpen>
      <MenuTrigger>
        <button
          type="button"
          className="account-button"
          aria-label={say('account.title')}
          aria-description={name}
        />
      </MenuTrigger>
      <MenuPanel side="top">
        <MenuLabel>{name}</MenuLabel>
        <Trouble />
        <MenuSeparator />
        <SwitchAccount />
        <MenuItem
          icon={Settings}
          keys={keysOf('settings')}
          onSelect={() => openDialog({ kind: 'settings', tab: 'general' })}
        >
          {say('account.settings')}
        </MenuItem>
        <MenuItem icon={Trash2} keys={keysOf('bin')} onSelect={() => openDialog({ kind: 'bin' })}>
          {say('bin.title')}
        </MenuItem>
        <MenuItem
          icon={Keyboard}
          keys={keysOf('shortcuts')}
          onSelect={() => openDialog({ kind: 'shortcuts' })}
        >
          {say('shortcuts.title')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={LogOut}
          onSelect={() => {
            signOut().catch((error: unknown) => showToast(toErrorData(error).message, true));
          }}
        >
          {say('account.sign_out')}
        </MenuItem>
      </MenuPanel>
    </Menu>
  );
}

/** What is wrong with the connection, and what to do. */
function Trouble() {
  const { state, retryAt } = useApp((s) => s.connection);
  if (!isTrouble(state)) return null;
  return (
    <>
      <p className="menu-trouble">
        {say(`status.trouble.${state}`)}
        {retryAt === null ? null : ` ${say('status.next_try', { time: clockTime(retryAt) })}`}
      </p>
      <MenuItem icon={RefreshCw} onSelect={() => drop(call('sync.now'))}>
        {say('common.try_again')}
      </MenuItem>
    </>
  );
}

const clockTime = (at: string): string =>
  new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
