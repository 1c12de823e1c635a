import { Clock, Pencil, Undo2 } from 'lucide-react';
import type { QueuedQuestion } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { withdrawQuestion } from '../../state/turns';
import { splitAttachments } from '../../state/attachments';
import { draftOf, keepDraft, keepFiles } from '../../state/drafts';
import { showToast } from '../../state/ui';
import { isLongForBox } from '../../ui/long-text';
import { Actions } from './Actions';
import { attachText } from './attached-text';
import { FileChips } from './FileChips';
import { AsWritten } from '../../ui/markdown/Markdown';

/** A question that waits until the model server can be reached. Until then it can be changed, or taken back. */
export function QueuedItem({ queued }: { readonly queued: QueuedQuestion }) {
  const { question, files } = splitAttachments(queued.content);

  async function withdraw(): Promise<void> {
    try {
      await withdrawQuestion(queued);
    } catch (error) {
      showToast(toErrorData(error).message, true);
    }
  }

  async function edit(): Promise<void> {
    const before = draftOf(queued.sessionId);
    const together = before.question ? `${before.question}\n\n${question}` : question;
    if (isLongForBox(together)) attachText(queued.sessionId, question);
    else keepDraft(queued.sessionId, together);
    keepFiles(queued.sessionId, [...draftOf(queued.sessionId).files, ...files]);
    await withdraw();
  }

  return (
    <article
      className="message message-user message-queued"
      aria-label={say('message.you')}
      aria-description={say('message.status.queued')}
    >
      <div className="bubble">
        {question ? <AsWritten text={question} /> : null}
        <FileChips files={files} />
      </div>
      <p className="unfinished" data-status="queued">
        <Clock aria-hidden size={14} />
        <span>{say('queued.waits')}</span>
      </p>
      <Actions>
        <button type="button" className="action-text" onClick={() => drop(call('queue.retry'))}>
          {say('queued.send_now')}
        </button>
        <button type="button" className="action-text" onClick={() => void edit()}>
          <Pencil aria-hidden size={14} />
          {say('message.edit')}
        </button>
        <button type="button" className="action-text" onClick={() => void withdraw()}>
          <Undo2 aria-hidden size={14} />
          {say('queued.withdraw')}
        </button>
      </Actions>
    </article>
  );
}
