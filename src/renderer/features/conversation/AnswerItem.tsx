import { lazy, memo, Suspense, useEffect, useState } from 'react';
import { ChevronRight, Hourglass, Info, RefreshCw, Scissors } from 'lucide-react';
import type { BranchMessage, MessageId } from '../../../shared/models';
import { drop } from '../../bridge';
import { type LiveAnswer, useConversation } from '../../state/conversation';
import { stopAnswer } from '../../state/turns';
import { useLiveText } from '../../state/streams';
import { IconButton } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Actions } from './Actions';
import { Countdown } from './Countdown';
import { warmUpHighlighter } from './markdown/highlighter';
import { Markdown } from './markdown/Markdown';
import { MoreActions } from './MoreActions';
import { useAnswerAgain } from './use-answer-again';
import { UnfinishedActions, UnfinishedLine } from './Unfinished';
import { Versions } from './Versions';

const Details = lazy(() => import('./Details').then((m) => ({ default: m.Details })));

interface Props {
  readonly id: MessageId;
  /** Null while it is being written. */
  readonly message: BranchMessage | null;
}

/** The same component before and after the end, so that the last token changes nothing on the page. */
export const AnswerItem = memo(function AnswerItem({ id, message }: Props) {
  return (
    <article
      className="message message-assistant"
      aria-label="Assistant"
      aria-description={message ? (message.status === 'complete' ? undefined : message.status) : 'streaming'}
    >
      <Reasoning id={id} message={message} />
      <AnswerText id={id} message={message} />
      {message ? <Finished message={message} /> : null}
    </article>
  );
});

/** What the model thought, folded: it is not the answer. */
function Reasoning({ id, message }: Props) {
  const live = useLiveText(id, 'reasoning');
  const text = message ? (message.reasoning ?? '') : live;
  if (!text) return null;
  return (
    <details className="reasoning">
      <summary>
        <ChevronRight aria-hidden size={13} />
        Reasoning
      </summary>
      <div dir="auto" tabIndex={0}>
        {text}
      </div>
    </details>
  );
}

/** The account's limit is reached: the app asks again by itself, unless the person stops it. */
function Waiting({ answer }: { readonly answer: LiveAnswer }) {
  if (!answer.waitingUntil) return null;
  return (
    <p className="unfinished" data-testid="waiting">
      <Hourglass aria-hidden size={14} />
      <span>
        The limit of your account is reached. Asking again in <Countdown until={answer.waitingUntil} />.
      </span>
      <button type="button" className="text-button" onClick={() => drop(stopAnswer(answer.sessionId))}>
        Don’t wait
      </button>
    </p>
  );
}

function AnswerText({ id, message }: Props) {
  const waiting = useConversation((s) =>
    message ? undefined : [...s.live.values()].find((a) => a.answerId === id && a.waitingUntil !== null),
  );
  const plain = useConversation((s) => s.plain);
  const isLive = message === null;
  useEffect(() => {
    if (isLive) warmUpHighlighter();
  }, [isLive]);
  const live = useLiveText(id);
  const text = message ? message.content : live;
  if (waiting) return <Waiting answer={waiting} />;
  if (!text && !message) return <p className="thinking">Thinking…</p>;
  if (plain) {
    return (
      <div className="plain" dir="auto">
        {text}
      </div>
    );
  }
  return <Markdown text={text} done={message !== null} />;
}

function Omitted({ message }: { readonly message: BranchMessage }) {
  const omitted = message.usage?.omitted;
  if (!omitted) return null;
  return (
    <p className="unfinished" data-status="stopped" data-testid="omitted">
      <Scissors aria-hidden size={14} />
      <span>
        {omitted === 1 ? 'The oldest message was' : `The ${omitted.toLocaleString()} oldest messages were`}{' '}
        left out of this question: the conversation is longer than the model or your account takes at once.
      </span>
    </p>
  );
}

function Finished({ message }: { readonly message: BranchMessage }) {
  const [details, setDetails] = useState(false);
  const { again, busy, error } = useAnswerAgain(message);
  return (
    <>
      <Omitted message={message} />
      <UnfinishedLine message={message} error={error} />
      <Actions>
        <UnfinishedActions message={message} again={again} />
        <Versions message={message} />
        <CopyButton text={message.content} label="Copy" />
        <IconButton
          icon={RefreshCw}
          label="Regenerate"
          size={15}
          aria-disabled={busy || undefined}
          onClick={() => again('chat.regenerate')}
        />
        <IconButton
          icon={Info}
          label="Details"
          size={15}
          aria-expanded={details}
          onClick={() => setDetails(!details)}
        />
        <MoreActions message={message} />
      </Actions>
      {details ? (
        <Suspense fallback={null}>
          <Details message={message} />
        </Suspense>
      ) : null}
    </>
  );
}
