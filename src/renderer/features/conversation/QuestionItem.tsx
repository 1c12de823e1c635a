import { memo, useState } from 'react';
import { Pencil } from 'lucide-react';
import type { BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { splitAttachments } from '../../state/attachments';
import { IconButton } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { AsWritten } from '../../ui/markdown/Markdown';
import { Actions } from './Actions';
import { FileChips } from './FileChips';
import { MoreActions } from './MoreActions';
import { QuestionEditor } from './QuestionEditor';
import { Versions } from './Versions';

export const QuestionItem = memo(function QuestionItem({ message }: { readonly message: BranchMessage }) {
  const { question, files } = splitAttachments(message.content);
  const [editing, setEditing] = useState(false);
  return (
    <article className="message message-user" aria-label={say('message.you')}>
      {editing ? (
        <QuestionEditor message={message} onDone={() => setEditing(false)} />
      ) : (
        <>
          <div className="bubble">
            {question ? <AsWritten text={question} /> : null}
            <FileChips files={files} />
          </div>
          <Actions>
            <Versions message={message} />
            <CopyButton text={message.content} label={say('common.copy')} />
            <IconButton
              icon={Pencil}
              label={say('message.edit')}
              size={15}
              onClick={() => setEditing(true)}
            />
            <MoreActions message={message} />
          </Actions>
        </>
      )}
    </article>
  );
});
