import { memo } from 'react';
import { Pencil } from 'lucide-react';
import type { BranchMessage } from '../../../shared/models';
import { startEditing, useConversation } from '../../state/conversation';
import { focusComposer } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Actions } from './Actions';
import { Versions } from './Versions';

export const QuestionItem = memo(function QuestionItem({ message }: { readonly message: BranchMessage }) {
  const editing = useConversation((s) => s.editing?.id === message.id);
  return (
    <article className="message message-user" aria-label="You" data-editing={editing || undefined}>
      <div className="bubble" dir="auto">
        {message.content}
      </div>
      <Actions>
        <Versions message={message} />
        <CopyButton text={message.content} label="Copy" />
        <IconButton
          icon={Pencil}
          label="Edit"
          size={15}
          onClick={() => {
            startEditing(message);
            focusComposer();
          }}
        />
      </Actions>
    </article>
  );
});
