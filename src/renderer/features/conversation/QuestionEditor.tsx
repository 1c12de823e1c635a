import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { MAX_QUESTION_CHARS } from '../../../shared/limits';
import type { BranchMessage } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { send } from '../../state/turns';
import { splitAttachments, withAttachments } from '../../state/attachments';
import { useHeldText } from '../../state/held-text';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { late } from '../../ui/late';
import { isLongForBox } from '../../ui/long-text';
import { FileChips } from './FileChips';
import { useQuestionTokens } from './use-question-tokens';

const LongQuestion = late(() => import('./LongQuestion'));

interface Props {
  readonly message: BranchMessage;
  readonly onDone: () => void;
}

/** Another version of a question, in its place; the earlier one stays beside it. */
export function QuestionEditor({ message, onDone }: Props) {
  const [before] = useState(() => splitAttachments(message.content));
  const [text, setText] = useState(before.question);
  const [isLong, setLong] = useState(() => isLongForBox(text));
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

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    const changed = text.slice(0, selectionStart) + pasted + text.slice(selectionEnd);
    if (changed.length > MAX_QUESTION_CHARS || !isLongForBox(changed)) return;
    event.preventDefault();
    setText(changed);
    setLong(true);
  }

  return (
    <div className="question-editor">
      {isLong ? (
        <LongQuestion text={text} onChange={setText} onSubmit={() => void submit()} onCancel={onDone} />
      ) : (
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
          onPaste={onPaste}
        />
      )}
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
