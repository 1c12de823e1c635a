import { KeyRound, Monitor, X } from 'lucide-react';
import { inWords, moveLocal, useData } from '../state/data';
import { useApp } from '../state/app';
import { call, drop } from '../bridge';
import { Button, IconButton } from '../ui/Button';

const keychainText = {
  missing:
    'This system has no keychain, so nothing is kept after you quit. Install a keyring service, for example GNOME Keyring, and start again.',
  locked: 'Your system’s keychain is locked, so nothing is kept after you quit. Unlock it, then try again.',
} as const;

/** An account that the locked keychain held back is entered by itself. */
async function retryKeychain(): Promise<void> {
  useApp.setState({ keychain: await call('app.retryKeychain') });
}

/** What holds for the whole window: said once, quietly, at the top. */
export function Banners() {
  const keychain = useApp((s) => s.keychain);
  const notice = useApp((s) => s.notice);
  const { local, pointOut, error, running } = useData();
  const moving = running === 'move';
  return (
    <>
      {keychain === 'os' ? null : (
        <p className="banner" role="status" aria-label="Keychain">
          <KeyRound aria-hidden size={14} />
          <span>{keychainText[keychain]}</span>
          {keychain === 'locked' ? (
            <Button variant="quiet" onClick={() => drop(retryKeychain())}>
              Try again
            </Button>
          ) : null}
        </p>
      )}
      {pointOut && local ? (
        <p className="banner" role="status" aria-label="Without an account">
          <Monitor aria-hidden size={14} />
          <span>
            {error ??
              `There are ${inWords(local)} on this computer without an account. Move them into this one?`}
          </span>
          <Button variant="quiet" busy={moving} onClick={() => drop(moveLocal())}>
            Move
          </Button>
          <Button variant="quiet" onClick={() => useData.setState({ pointOut: false })}>
            Not now
          </Button>
        </p>
      ) : null}
      {notice ? (
        <p className="banner" role="status" aria-label="Notice">
          <span>{notice}</span>
          <IconButton icon={X} label="Dismiss" size={14} onClick={() => useApp.setState({ notice: null })} />
        </p>
      ) : null}
    </>
  );
}
