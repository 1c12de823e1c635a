import { ShieldAlert } from 'lucide-react';
import { say } from '../../../shared/words/say';
import type { AppState } from '../../state/app';
import { openDialog } from '../../state/ui';
import { Button } from '../../ui/Button';

/** What stands between the app and its servers, and needs a person. Loaded when there is something. */
export default function NetworkBanners({ proxy, untrusted }: Pick<AppState, 'proxy' | 'untrusted'>) {
  return (
    <>
      {proxy === null ? null : (
        <p className="banner banner-notice" role="status" aria-label={say('proxy.title')}>
          <ShieldAlert aria-hidden size={14} />
          <span>{say('proxy.asks', { address: proxy })}</span>
          <Button variant="quiet" onClick={() => openDialog({ kind: 'proxySignIn', address: proxy })}>
            {say('proxy.sign_in_open')}
          </Button>
        </p>
      )}
      {untrusted.map(({ host, text, details }) => (
        <div key={host} className="banner banner-notice" role="status" aria-label={say('certificate.title')}>
          <ShieldAlert aria-hidden size={14} />
          <div>
            {text}
            <details className="technical-details">
              <summary>{say('certificate.details')}</summary>
              <code dir="auto">{details}</code>
            </details>
          </div>
        </div>
      ))}
    </>
  );
}
