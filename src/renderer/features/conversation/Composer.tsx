import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ArrowUp, Paperclip, Square } from 'lucide-react';
import TextareaAutosize from 'react-textarea-autosize';
import { MAX_MESSAGE_BYTES, MAX_QUESTION_CHARS } from '../../../shared/limits';
import type { SessionId } from '../../../shared/models';
import type { ErrorData } from '../../../shared/errors';
import { drop, toErrorData } from '../../bridge';
import { send, stopAnswer, useConversation } from '../../state/conversation';
import { draftOf, keepDraft, useDraft, whileSending } from '../../state/drafts';
import { useHeldText } from '../../state/held-text';
import { openDialog } from '../../state/ui';
import { useComposer } from '../../state/composer';
import { Alert } from '../../ui/Alert';
import { IconButton } from '../../ui/Button';
import { ACCEPTED, type Attachment, readAttachments, splitAttachments, withAttachments } from './attachments';
import { AnswerSettings } from './AnswerSettings';
import { FileChips } from './FileChips';
import { TokenEstimate } from './TokenEstimate';
import { ModelPicker } from './ModelPicker';

/** A paste beyond this becomes a file of the question: it is there to be read, not to be edited. */
const LONG_PASTE_CHARS = 8_000;

interface Props {
  readonly sessionId: SessionId;
  readonly onSent: () => void;
}

export function Composer({ sessionId, onSent }: Props) {
  const live = useConversation((s) => s.live.has(sessionId));
  const text = useDraft(sessionId);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<ErrorData | null>(null);
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  useHeldText(files.length > 0);
  /** Which of the earlier questions is in the box; 0: none, 1: the last one. */
  const [recalled, setRecalled] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const insertion = useComposer((s) => s.insertion);
  const inserted = useRef(insertion);
  const whole = withAttachments(text, files);

  useEffect(() => box.current?.focus(), [sessionId]);

  useEffect(() => {
    if (!insertion || inserted.current === insertion) return;
    inserted.current = insertion;
    const before = draftOf(sessionId);
    keepDraft(
      sessionId,
      before && !before.endsWith('\n') ? `${before}\n\n${insertion.text}` : before + insertion.text,
    );
    box.current?.focus();
  });

  async function attach(chosen: Iterable<File>): Promise<void> {
    setError(null);
    try {
      const read = await readAttachments(chosen, MAX_MESSAGE_BYTES);
      setFiles((now) => [...now, ...read]);
      box.current?.focus();
    } catch (reason) {
      setError({ code: 'bad_request', message: reason instanceof Error ? reason.message : String(reason) });
    }
  }

  function onPaste(event: ClipboardEvent): void {
    const pasted = [...event.clipboardData.files];
    const long = event.clipboardData.getData('text/plain');
    if (pasted.length > 0) void attach(pasted);
    else if (long.length > LONG_PASTE_CHARS) {
      const name = `Pasted text${files.length > 0 ? ` ${String(files.length + 1)}` : ''}.txt`;
      setFiles((now) => [...now, { name, text: long.replace(/\r\n?/g, '\n') }]);
    } else return;
    event.preventDefault();
  }

  function onDrop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void attach([...event.dataTransfer.files]);
  }

  /** Earlier questions of this conversation, the last one first. */
  function recall(step: 1 | -1): boolean {
    const asked = useConversation
      .getState()
      .messages.filter((message) => message.role === 'user')
      .map((message) => splitAttachments(message.content).question)
      .reverse();
    const next = recalled + step;
    if (next < 0 || next > asked.length) return false;
    setRecalled(next);
    keepDraft(sessionId, asked[next - 1] ?? '');
    return true;
  }

  async function submit(): Promise<void> {
    if (sending || live || !text.trim()) return;
    setSending(true);
    setError(null);
    try {
      await whileSending(sessionId, () => send(sessionId, whole));
      setFiles((now) => now.filter((file) => !files.includes(file)));
      setRecalled(0);
      // Only now is the question on disk; what was typed meanwhile stays.
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
      return;
    }
    // An empty box, or one that shows an earlier question as it was.
    const isBrowsing = text === '' || recalled > 0;
    const to = isBrowsing ? { ArrowUp: 1 as const, ArrowDown: -1 as const }[event.key] : undefined;
    if (to !== undefined && !event.shiftKey && recall(to)) event.preventDefault();
  }

  return (
    <div className="composer-dock" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
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
        <FileChips
          files={files}
          onRemove={(file) => setFiles((now) => now.filter((each) => each !== file))}
        />
        <TextareaAutosize
          ref={box}
          aria-label="Message"
          placeholder="Ask about your facts"
          dir="auto"
          minRows={1}
          maxRows={12}
          maxLength={MAX_QUESTION_CHARS}
          value={text}
          onChange={(event) => {
            setRecalled(0);
            keepDraft(sessionId, event.target.value);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <div className="composer-foot">
          <ModelPicker />
          <AnswerSettings />
          <IconButton
            icon={Paperclip}
            label="Attach files"
            size={15}
            onClick={() => picker.current?.click()}
          />
          <input
            ref={picker}
            type="file"
            hidden
            multiple
            accept={ACCEPTED}
            aria-label="Files to attach"
            onChange={({ target }) => {
              void attach([...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <TokenEstimate text={whole} />
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
