import type { MessageId, SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { deleteMessage } from '../../state/emptying';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  readonly sessionId: SessionId;
  readonly messageId: MessageId;
  readonly onClose: () => void;
}

export default function DeleteMessageDialog({ sessionId, messageId, onClose }: Props) {
  return (
    <ConfirmDialog
      title={say('message.delete_title')}
      text={say('message.delete_text')}
      action={say('common.delete')}
      onConfirm={() => deleteMessage(sessionId, messageId)}
      onClose={onClose}
    />
  );
}
