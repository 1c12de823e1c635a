import { useState } from 'react';
import { AlertDialog as Radix } from 'radix-ui';
import { toErrorData } from '../bridge';
import { Button } from './Button';
import { Alert } from './Alert';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone; stays open with the reason when it fails. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function confirm(): Promise<void> {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (reason) {
      setError(toErrorData(reason).message);
      setBusy(false);
    }
  }

  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <div className="backdrop" />
        <Radix.Content className="dialog dialog-confirm">
          <Radix.Title className="dialog-title">{title}</Radix.Title>
          <Radix.Description className="dialog-text">{text}</Radix.Description>
          <Alert text={error} />
          <footer className="dialog-foot">
            <Radix.Cancel asChild>
              <Button>Cancel</Button>
            </Radix.Cancel>
            <Button variant="danger" busy={busy} onClick={() => void confirm()}>
              {action}
            </Button>
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
