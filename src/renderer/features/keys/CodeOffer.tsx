import { LifeBuoy } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { useApp } from '../../state/app';
import { openDialog } from '../../state/ui';
import { Button } from '../../ui/Button';

/** Right after a first copy of an account was made here. */
export function CodeOffer() {
  const offers = useApp((s) => s.offersCode);
  if (!offers) return null;
  return (
    <p className="banner banner-notice" role="status" aria-label={say('recovery.title')}>
      <LifeBuoy aria-hidden size={14} />
      <span>{say('recovery.offer')}</span>
      <Button variant="quiet" onClick={() => openDialog({ kind: 'newCode' })}>
        {say('recovery.make_open')}
      </Button>
      <Button variant="quiet" onClick={() => useApp.setState({ offersCode: false })}>
        {say('data.not_now')}
      </Button>
    </p>
  );
}
