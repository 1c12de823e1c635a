import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { clearConversation } from '../../state/emptying';
import { titleOf } from '../../state/conversations';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  readonly session: Session;
  readonly onClose: () => void;
}

export default function ClearConversationDialog({ session, onClose }: Props) {
  return (
    <ConfirmDialog
      title={say('conversation.clear_title', { title: titleOf(session) })}
      text={say('conversation.clear_text')}
      action={say('sidebar.clear')}
      onConfirm={() => clearConversation(session.id)}
      onClose={onClose}
    />
  );
}
