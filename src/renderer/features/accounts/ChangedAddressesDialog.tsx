import { useState } from 'react';
import type { ChangedAddresses } from '../../../shared/models';
import { DEMO_ENDPOINT } from '../../../shared/endpoints';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { decideAddresses } from '../../state/addresses';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface Props {
  readonly addresses: ChangedAddresses;
  readonly onClose: () => void;
}

type Changed = NonNullable<ChangedAddresses['endpoint']>;
const nameOf = (address: string | null): string =>
  address === null ? say('addresses.none') : address === DEMO_ENDPOINT ? say('addresses.demo') : address;
const named = ({ confirmed, file }: Changed) => ({ confirmed: nameOf(confirmed), file: nameOf(file) });

/** Closed without a choice, what was confirmed holds, and the question comes again with the next start. */
export default function ChangedAddressesDialog({ addresses: { endpoint, project, feed }, onClose }: Props) {
  const [error, setError] = useState<string | null>(null);

  async function decide(use: 'file' | 'confirmed'): Promise<void> {
    setError(null);
    try {
      await decideAddresses(use);
      onClose();
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  return (
    <Dialog title={say('addresses.title')} description={say('addresses.text')} onClose={onClose}>
      {endpoint && <p className="dialog-text">{say('addresses.endpoint', named(endpoint))}</p>}
      {project && <p className="dialog-text">{say('addresses.project', named(project))}</p>}
      {feed && <p className="dialog-text">{say('addresses.feed', named(feed))}</p>}
      <Alert text={error} />
      <footer className="dialog-foot">
        <Button onClick={() => void decide('file')}>{say('addresses.use')}</Button>
        <Button autoFocus variant="primary" onClick={() => void decide('confirmed')}>
          {say('addresses.keep')}
        </Button>
      </footer>
    </Dialog>
  );
}
