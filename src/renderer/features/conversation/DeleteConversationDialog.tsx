import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { deleteConversation } from '../../state/conversation';
import { titleOf } from '../../state/conversations';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  readonly session: Session;
  readonly onClose: () => void;
}

export default function DeleteConversationDialog({ session, onClose }: Props) {
  return (
    <ConfirmDialog
      title={say('conversation.delete_title', { title: titleOf(session) })}
      text={say('conversation.delete_text')}
      action={say('common.delete')}
      onConfirm={() => deleteConversation(session.id)}
      onClose={onClose}
    />
  );
}
