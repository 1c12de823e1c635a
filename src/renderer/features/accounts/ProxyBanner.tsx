import { ShieldAlert } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { useApp } from '../../state/app';
import { openDialog } from '../../state/ui';
import { Button } from '../../ui/Button';

export function ProxyBanner() {
  const address = useApp((s) => s.proxy);
  if (address === null) return null;
  return (
    <p className="banner banner-notice" role="status" aria-label={say('proxy.title')}>
      <ShieldAlert aria-hidden size={14} />
      <span>{say('proxy.asks', { address })}</span>
      <Button variant="quiet" onClick={() => openDialog({ kind: 'proxySignIn', address })}>
        {say('proxy.sign_in_open')}
      </Button>
    </p>
  );
}
