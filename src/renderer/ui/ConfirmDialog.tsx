import { useState, type ReactNode, type SubmitEvent } from 'react';
import { AlertDialog as Radix } from 'radix-ui';
import { say } from '../../shared/words/say';
import { toErrorData } from '../bridge';
import { Button } from './Button';
import { Alert } from './Alert';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  /** For what can be taken back. */
  readonly harmless?: boolean;
  /** What else is asked for, between the text and the buttons. */
  readonly children?: ReactNode;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone; stays open with the reason when it fails. */
export function ConfirmDialog({
  title,
  text,
  action,
  harmless = false,
  children,
  onConfirm,
  onClose,
}: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function confirm(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
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
        <Radix.Content className="dialog dialog-confirm" aria-modal>
          <Radix.Title className="dialog-title">{title}</Radix.Title>
          <Radix.Description className="dialog-text">{text}</Radix.Description>
          <form className="confirm-form" noValidate onSubmit={(event) => void confirm(event)}>
            {children}
            <Alert text={error} />
            <footer className="dialog-foot">
              <Radix.Cancel asChild>
                <Button>{say('common.cancel')}</Button>
              </Radix.Cancel>
              <Button type="submit" variant={harmless ? 'primary' : 'danger'} busy={busy}>
                {action}
              </Button>
            </footer>
          </form>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
