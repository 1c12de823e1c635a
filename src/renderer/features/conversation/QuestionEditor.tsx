import { useState, type KeyboardEvent } from 'react';
import { MAX_QUESTION_CHARS } from '../../../shared/limits';
import type { BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { send } from '../../state/turns';
import { splitAttachments, withAttachments } from '../../state/attachments';
import { useHeldText } from '../../state/held-text';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { FileChips } from './FileChips';
import { useQuestionTokens } from './use-question-tokens';

interface Props {
  readonly message: BranchMessage;
  readonly onDone: () => void;
}

/** Another version of a question, in its place; the earlier one stays beside it. */
export function QuestionEditor({ message, onDone }: Props) {
  const [before] = useState(() => splitAttachments(message.content));
  const [text, setText] = useState(before.question);
  const counted = useQuestionTokens(message.sessionId, { question: text, files: before.files });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useHeldText(text !== before.question);

  async function submit(): Promise<void> {
    if (busy || !text.trim()) return;
    setBusy(true);
    setError(null);
    try {
      await send(message.sessionId, withAttachments(text, before.files), message.id);
      onDone();
    } catch (reason) {
      setError(toErrorData(reason).message);
      setBusy(false);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void submit();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onDone();
    }
  }

  return (
    <div className="question-editor">
      <textarea
        aria-label={say('question.title')}
        dir="auto"
        autoFocus
        rows={1}
        maxLength={MAX_QUESTION_CHARS}
        value={text}
        onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <FileChips files={before.files} tokens={counted?.files} />
      <Alert text={error} />
      <footer>
        <Button variant="quiet" onClick={onDone}>
          {say('common.cancel')}
        </Button>
        <Button variant="primary" busy={busy} onClick={() => void submit()}>
          {say('question.ask_again')}
        </Button>
      </footer>
    </div>
  );
}
