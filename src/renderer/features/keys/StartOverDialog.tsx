import { say } from '../../../shared/words/say';
import { startOver } from '../../state/keys';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

export default function StartOverDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <ConfirmDialog
      title={say('start_over.title')}
      text={say('start_over.text')}
      action={say('start_over.confirm')}
      harmless
      onConfirm={startOver}
      onClose={onClose}
    />
  );
}
