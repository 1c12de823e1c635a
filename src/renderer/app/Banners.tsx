import { KeyRound, Monitor, X } from 'lucide-react';
import { say } from '../../shared/words/say';
import { inWords, moveLocal, useData } from '../state/data';
import { useApp } from '../state/app';
import { call, drop } from '../bridge';
import { Button, IconButton } from '../ui/Button';

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
        <p className="banner" role="status" aria-label={say('keychain.title')}>
          <KeyRound aria-hidden size={14} />
          <span>{say(`keychain.${keychain}`)}</span>
          {keychain === 'locked' ? (
            <Button variant="quiet" onClick={() => drop(retryKeychain())}>
              {say('common.try_again')}
            </Button>
          ) : null}
        </p>
      )}
      {pointOut && local ? (
        <p className="banner" role="status" aria-label={say('account.local')}>
          <Monitor aria-hidden size={14} />
          <span>{error ?? say('data.move_question', { what: inWords(local) })}</span>
          <Button variant="quiet" busy={moving} onClick={() => drop(moveLocal())}>
            {say('data.move_now')}
          </Button>
          <Button variant="quiet" onClick={() => useData.setState({ pointOut: false })}>
            {say('data.not_now')}
          </Button>
        </p>
      ) : null}
      {notice ? (
        <p className="banner banner-notice" role="status" aria-label={say('notice.title')}>
          <span>{notice}</span>
          <IconButton
            icon={X}
            label={say('notice.dismiss')}
            size={14}
            onClick={() => useApp.setState({ notice: null })}
          />
        </p>
      ) : null}
    </>
  );
}
