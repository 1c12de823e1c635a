import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ArrowUp, Square } from 'lucide-react';
import TextareaAutosize from 'react-textarea-autosize';
import { MAX_QUESTION_CHARS } from '../../../shared/limits';
import type { SessionId } from '../../../shared/models';
import type { ErrorData } from '../../../shared/errors';
import { drop, toErrorData } from '../../bridge';
import { draftOf, keepDraft, send, stopAnswer, useConversation } from '../../state/conversation';
import { openDialog } from '../../state/ui';
import { Alert } from '../../ui/Alert';
import { ModelPicker } from './ModelPicker';

interface Props {
  readonly sessionId: SessionId;
  readonly onSent: () => void;
}

export function Composer({ sessionId, onSent }: Props) {
  const live = useConversation((s) => s.live.has(sessionId));
  const [text, setText] = useState(() => draftOf(sessionId));
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<ErrorData | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => box.current?.focus(), [sessionId]);

  function change(value: string): void {
    setText(value);
    keepDraft(sessionId, value);
  }

  async function submit(): Promise<void> {
    if (sending || live || !text.trim()) return;
    setSending(true);
    setError(null);
    try {
      await send(sessionId, text);
      // Only now is the question on disk; what was typed meanwhile stays.
      setText((now) => (now === text ? '' : now));
      if (draftOf(sessionId) === text) keepDraft(sessionId, '');
      onSent();
    } catch (reason) {
      setError(toErrorData(reason));
    } finally {
      setSending(false);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // The Enter that ends an input method's composition is not meant for us.
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void submit();
    }
  }

  return (
    <div className="composer-dock">
      <Alert text={error?.message ?? null}>
        {error?.code === 'api_key_missing' ? (
          <button
            type="button"
            className="text-button"
            onClick={() => openDialog({ kind: 'settings', tab: 'models' })}
          >
            Open settings
          </button>
        ) : null}
      </Alert>
      <div className="composer">
        <TextareaAutosize
          ref={box}
          aria-label="Message"
          placeholder="Ask about your facts"
          dir="auto"
          minRows={1}
          maxRows={12}
          maxLength={MAX_QUESTION_CHARS}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="composer-foot">
          <ModelPicker />
          {live ? (
            <button
              type="button"
              className="send send-stop"
              aria-label="Stop"
              data-tip={'Stop\u2002Esc'}
              onClick={() => drop(stopAnswer(sessionId))}
            >
              <Square aria-hidden size={11} fill="currentColor" />
            </button>
          ) : (
            <button
              type="button"
              className="send"
              aria-label="Send"
              data-tip={'Send\u2002Enter'}
              aria-busy={sending || undefined}
              disabled={!text.trim()}
              onClick={() => void submit()}
            >
              <ArrowUp aria-hidden size={16} strokeWidth={2.25} />
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
