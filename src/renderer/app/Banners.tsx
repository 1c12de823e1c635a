import { Monitor, X } from 'lucide-react';
import { say } from '../../shared/words/say';
import { inWords, moveLocal, useData } from '../state/data';
import { useApp } from '../state/app';
import { drop } from '../bridge';
import { CodeOffer } from '../features/keys/CodeOffer';
import { KeychainBanner } from '../features/keys/KeychainBanner';
import { SetAsideBanner } from '../features/keys/SetAsideBanner';
import { Button, IconButton } from '../ui/Button';
import { late } from '../ui/late';

const NetworkBanners = late(() => import('../features/accounts/NetworkBanners'));

/** What holds for the whole window: said once, quietly, at the top. */
export function Banners() {
  const proxy = useApp((s) => s.proxy);
  const untrusted = useApp((s) => s.untrusted);
  const keychain = useApp((s) => s.keychain);
  const notice = useApp((s) => s.notice);
  const asksWho = useApp((s) => s.asksWho);
  const { local, pointOut, error, running } = useData();
  const moving = running === 'move';
  return (
    <>
      {proxy === null && untrusted.length === 0 ? null : (
        <NetworkBanners proxy={proxy} untrusted={untrusted} />
      )}
      <KeychainBanner {...keychain} />
      <SetAsideBanner />
      {asksWho ? null : <CodeOffer />}
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
