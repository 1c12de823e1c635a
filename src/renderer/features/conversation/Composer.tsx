import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ArrowUp, Paperclip, Square } from 'lucide-react';
import { MAX_QUESTION_CHARS } from '../../../shared/limits';
import type { SessionId } from '../../../shared/models';
import type { ErrorData } from '../../../shared/errors';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { ACCEPTED, splitAttachments } from '../../state/attachments';
import { attachFiles, cancelAttaching, forgetProblem, useAttaching } from '../../state/attaching';
import { useConversation } from '../../state/conversation';
import { send, stopAnswer } from '../../state/turns';
import { draftedContent, draftOf, keepDraft, keepFiles, useDraft, whileSending } from '../../state/drafts';
import { useHeldText } from '../../state/held-text';
import { takeTyped } from '../../state/typed-ahead';
import { openDialog } from '../../state/ui';
import { useComposer } from '../../state/composer';
import { Alert } from '../../ui/Alert';
import { IconButton } from '../../ui/Button';
import { isLongForBox } from '../../ui/long-text';
import { once } from '../../ui/once';
import { AnswerSettings } from './AnswerSettings';
import { attachText } from './attached-text';
import { FileChips } from './FileChips';
import { TokenEstimate } from './TokenEstimate';
import { ModelPicker } from './ModelPicker';
import { useQuestionTokens } from './use-question-tokens';

/** A paste beyond this becomes a file of the question: it is there to be read, not to be edited. */
const LONG_PASTE_CHARS = 8_000;

const loadPastedTable = once(() => import('./pasted-table'));

interface Props {
  readonly sessionId: SessionId;
  readonly onSent: () => void;
}

export function Composer({ sessionId, onSent }: Props) {
  const live = useConversation((s) => s.live.has(sessionId));
  const draft = useDraft(sessionId);
  const { question: text, files } = draft;
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<ErrorData | null>(null);
  /** Which of the earlier questions is in the box; 0: none, 1: the last one. */
  const [recalled, setRecalled] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const insertion = useComposer((s) => s.insertion);
  const inserted = useRef(insertion);
  const counted = useQuestionTokens(sessionId, draft);
  const allReading = useAttaching((s) => s.reading);
  const reading = allReading.filter((each) => each.sessionId === sessionId);
  useHeldText(reading.length > 0);
  const problem = useAttaching((s) => (s.problem?.sessionId === sessionId ? s.problem.text : null));

  useEffect(() => {
    if (!insertion || inserted.current === insertion) return;
    inserted.current = insertion;
    const before = draftOf(sessionId).question;
    const gap = before && insertion.text && !before.endsWith('\n') ? '\n\n' : '';
    const together = before + gap + insertion.text;
    if (insertion.text !== '' && isLongForBox(together)) attachText(sessionId, insertion.text);
    else keepDraft(sessionId, together);
    box.current?.focus();
  });

  function addFiles(chosen: Iterable<File>): void {
    setError(null);
    drop(attachFiles(sessionId, [...chosen]));
    box.current?.focus();
  }

  const goesAlong = (pasted: string): boolean =>
    pasted.length > LONG_PASTE_CHARS || isLongForBox(text + pasted);

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { clipboardData, currentTarget } = event;
    const pasted = [...clipboardData.files];
    const plain = clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    const html = clipboardData.getData('text/html');
    const mayBeTable = html.includes('<table');
    // Spreadsheets put a picture of the cells beside them.
    const isText = (plain !== '' || mayBeTable) && pasted.every(({ type }) => type.startsWith('image/'));
    if (!isText && pasted.length > 0) addFiles(pasted);
    else if (mayBeTable || pasted.length > 0) drop(pasteTable(currentTarget, html, plain));
    else if (goesAlong(plain)) attachText(sessionId, plain);
    else return;
    event.preventDefault();
  }

  /** As a table where it is one, and else as its text. */
  async function pasteTable(target: HTMLTextAreaElement, html: string, plain: string): Promise<void> {
    const { pastedTable, typeLines } = await loadPastedTable();
    const table = pastedTable(html);
    if (goesAlong(table ?? plain)) attachText(sessionId, table ?? plain);
    else typeLines(target, table ?? plain, table !== null);
  }

  /** Earlier questions of this conversation that the box can take, the last one first. */
  function recall(step: 1 | -1): boolean {
    const asked = useConversation
      .getState()
      .messages.filter((message) => message.role === 'user')
      .map((message) => splitAttachments(message.content).question)
      .filter((question) => !isLongForBox(question))
      .reverse();
    const next = recalled + step;
    if (next < 0 || next > asked.length) return false;
    setRecalled(next);
    keepDraft(sessionId, asked[next - 1] ?? '');
    return true;
  }

  const canSend = !sending && !live && reading.length === 0 && text.trim() !== '';

  async function submit(): Promise<void> {
    if (!canSend) return;
    setSending(true);
    setError(null);
    forgetProblem();
    try {
      await whileSending(sessionId, () => send(sessionId, draftedContent(sessionId)));
      setRecalled(0);
      // Only now is the question on disk; what was typed or attached meanwhile stays.
      const now = draftOf(sessionId);
      if (now.question === text) keepDraft(sessionId, '');
      keepFiles(
        sessionId,
        now.files.filter((file) => !files.includes(file)),
      );
      onSent();
    } catch (reason) {
      setError(toErrorData(reason));
    } finally {
      setSending(false);
    }
  }

  const sendAhead = useEffectEvent(() => void submit());
  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return;
    // A draft goes on where it ends; a new field would begin before it.
    field.setSelectionRange(field.value.length, field.value.length);
    // The draft is in the box by then.
    if (takeTyped(field, sessionId)) queueMicrotask(() => sendAhead());
  }, [sessionId]);

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
    <div className="composer-dock">
      <Alert text={error?.message ?? problem}>
        {error?.code === 'api_key_missing' ? (
          <button
            type="button"
            className="text-button"
            onClick={() => openDialog({ kind: 'settings', tab: 'models' })}
          >
            {say('settings.open')}
          </button>
        ) : null}
      </Alert>
      <div className="composer">
        <FileChips
          files={files}
          tokens={counted?.files}
          onRemove={(file) =>
            keepFiles(
              sessionId,
              files.filter((each) => each !== file),
            )
          }
          reading={reading}
          onCancel={cancelAttaching}
        />
        <textarea
          ref={box}
          aria-label={say('composer.message')}
          placeholder={say('composer.placeholder')}
          dir="auto"
          rows={1}
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
          <ModelPicker isWriting={text !== '' || files.length > 0} />
          <AnswerSettings />
          <IconButton
            icon={Paperclip}
            label={say('composer.attach')}
            size={15}
            onClick={() => picker.current?.click()}
          />
          <input
            ref={picker}
            type="file"
            hidden
            multiple
            accept={ACCEPTED}
            aria-label={say('composer.files_to_attach')}
            onChange={({ target }) => {
              addFiles(target.files ?? []);
              target.value = '';
            }}
          />
          <TokenEstimate counted={counted} />
          {live ? (
            <button
              type="button"
              className="send send-stop"
              aria-label={say('composer.stop')}
              data-tip={`${say('composer.stop')}\u2002${say('keys.escape')}`}
              onClick={() => drop(stopAnswer(sessionId))}
            >
              <Square aria-hidden size={11} fill="currentColor" />
            </button>
          ) : (
            <button
              type="button"
              className="send"
              aria-label={say('composer.send')}
              data-tip={`${say('composer.send')}\u2002${say('keys.enter')}`}
              aria-busy={sending || undefined}
              disabled={text.trim() === '' || reading.length > 0}
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
