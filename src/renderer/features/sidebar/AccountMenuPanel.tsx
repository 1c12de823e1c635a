import { DropdownMenu } from 'radix-ui';
import { Keyboard, LogOut, Settings } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { signOut } from '../../state/accounts';
import { SwitchAccount } from '../accounts/SwitchAccount';
import { openDialog, showToast } from '../../state/ui';
import { keysOf } from '../../ui/keys';
import { MenuItem, MenuLabel, MenuPanel, MenuSeparator } from '../../ui/Menu';

export default function AccountMenuPanel({ name }: { readonly name: string }) {
  return (
    <DropdownMenu.Root defaultOpen modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="account-button"
          aria-label={say('account.title')}
          aria-description={name}
        />
      </DropdownMenu.Trigger>
      <MenuPanel side="top">
        <MenuLabel>{name}</MenuLabel>
        <MenuSeparator />
        <SwitchAccount />
        <MenuItem
          icon={Settings}
          keys={keysOf('settings')}
          onSelect={() => openDialog({ kind: 'settings', tab: 'general' })}
        >
          {say('account.settings')}
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
    </DropdownMenu.Root>
  );
}
