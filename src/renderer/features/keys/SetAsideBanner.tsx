import { useEffect, useState } from 'react';
import { Archive } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { bringBack, lookForSetAside, useKeys } from '../../state/keys';
import { Button } from '../../ui/Button';

/** The key of something that was set aside is in the keychain again. */
export function SetAsideBanner() {
  const copy = useKeys((s) => (s.later ? undefined : s.setAside.find(({ opens }) => opens === 'keychain')));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => drop(lookForSetAside()), []);
  if (!copy) return null;

  const bring = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await bringBack(copy);
    } catch (reason) {
      setError(toErrorData(reason).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <p className="banner" role="status" aria-label={say('set_aside.title')}>
      <Archive aria-hidden size={14} />
      <span>{error ?? say('set_aside.opens', { at: new Date(copy.at) })}</span>
      <Button variant="quiet" busy={busy} onClick={() => drop(bring())}>
        {say('set_aside.bring_back')}
      </Button>
      <Button variant="quiet" onClick={() => useKeys.setState({ later: true })}>
        {say('data.not_now')}
      </Button>
    </p>
  );
}
