import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { ChevronRight, Hourglass, Info, RefreshCw, Scissors } from 'lucide-react';
import type { BranchMessage, MessageId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { settingsOf, useApp } from '../../state/app';
import { type LiveAnswer, useConversation } from '../../state/conversation';
import { stopAnswer } from '../../state/turns';
import { useLiveText } from '../../state/streams';
import { IconButton } from '../../ui/Button';
import { Words } from '../../ui/Words';
import { CopyButton } from '../../ui/CopyButton';
import { Actions } from './Actions';
import { Countdown } from './Countdown';
import { LookedUp, LookingUp } from './LookedUp';
import { SourceLine } from './SourceLine';
import { warmUpHighlighter } from '../../ui/markdown/highlighter';
import { AsWritten, Markdown } from '../../ui/markdown/Markdown';
import { MoreActions } from './MoreActions';
import { useAnswerAgain } from './use-answer-again';
import { useAnswerCheck } from './use-answer-check';
import { isUnfinished, UnfinishedActions, UnfinishedLine } from './Unfinished';
import { Versions } from './Versions';
import { late } from '../../ui/late';
import { once } from '../../ui/once';

const loadCopies = once(() => import('./copies'));

async function copyAnswer(answer: string): Promise<void> {
  const { copiesOf, copyAll } = await loadCopies();
  copyAll(copiesOf(answer));
}

const FigureMarks = late(() => import('./FigureMarks'));
const Details = late(() => import('./Details'));

interface Props {
  readonly id: MessageId;
  /** Null while it is being written. */
  readonly message: BranchMessage | null;
}

/** The same component before and after the end, so that the last token changes nothing on the page. */
export const AnswerItem = memo(function AnswerItem({ id, message }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const [isNew] = useState(message === null);
  return (
    <article
      className="message message-assistant"
      aria-label={say('message.assistant')}
      aria-description={stateOf(message)}
    >
      <Reasoning id={id} message={message} />
      <div ref={text} className="answer-text">
        <AnswerText id={id} message={message} />
      </div>
      {message ? <Finished message={message} text={text} isNew={isNew} /> : <LookingUp id={id} />}
    </article>
  );
});

function stateOf(message: BranchMessage | null): string | undefined {
  if (message === null) return say('message.status.streaming');
  return message.status === 'complete' ? undefined : say(`message.status.${message.status}`);
}

/** What the model thought, folded: it is not the answer. */
function Reasoning({ id, message }: Props) {
  const live = useLiveText(id, 'reasoning');
  const text = message ? (message.reasoning ?? '') : live;
  if (!text) return null;
  return (
    <details className="reasoning">
      <summary>
        <ChevronRight aria-hidden size={13} />
        {say('answer.reasoning')}
      </summary>
      <div tabIndex={0}>
        <AsWritten text={text} done={message !== null} />
      </div>
    </details>
  );
}

/** The account's limit is reached: the app asks again by itself, unless the person stops it. */
function Waiting({ answer }: { readonly answer: LiveAnswer }) {
  const { waitingUntil } = answer;
  if (!waitingUntil) return null;
  return (
    <p className="unfinished" data-testid="waiting">
      <Hourglass aria-hidden size={14} />
      <span>
        <Words of="answer.waiting" with={{ time: () => <Countdown until={waitingUntil} /> }} />
      </span>
      <button type="button" className="text-button" onClick={() => drop(stopAnswer(answer.sessionId))}>
        {say('answer.dont_wait')}
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
  if (waiting) return <Waiting answer={waiting} />;
  return <GrowingText id={id} message={message} plain={plain} />;
}

/** Drawn anew with each frame, and nothing beside it; it asks no store, each of which would have an effect then. */
function GrowingText({ id, message, plain }: Props & { readonly plain: boolean }) {
  const live = useLiveText(id);
  const text = message ? message.content : live;
  if (!text && !message) return <p className="thinking">{say('answer.thinking')}</p>;
  const Shown = plain ? AsWritten : Markdown;
  return <Shown text={text} done={message !== null} />;
}

function Omitted({ message }: { readonly message: BranchMessage }) {
  const omitted = message.usage?.omitted;
  if (!omitted) return null;
  return (
    <p className="unfinished" data-status="stopped" data-testid="omitted">
      <Scissors aria-hidden size={14} />
      <span>{say('answer.omitted', { omitted })}</span>
    </p>
  );
}

interface FinishedProps {
  readonly message: BranchMessage;
  /** Where its text is on the page. */
  readonly text: RefObject<HTMLDivElement | null>;
  readonly isNew: boolean;
}

function Finished({ message, text, isNew }: FinishedProps) {
  const check = useAnswerCheck(message);
  const marks = useApp((state) => settingsOf(state).markFigures);
  const [details, setDetails] = useState(false);
  const { again, busy, error } = useAnswerAgain(message);
  const isLast = useConversation((s) => !s.hasNewer && s.messages.at(-1)?.id === message.id);
  // Below what ended early, the same is called Retry.
  const retries = isLast && isUnfinished(message);
  return (
    <>
      <Omitted message={message} />
      <UnfinishedLine message={message} error={error} />
      <LookedUp sources={check} />
      <SourceLine check={check} marks={marks} isNew={isNew} onAskAgain={() => again('chat.regenerate')} />
      {check && marks ? <FigureMarks check={check} root={text} /> : null}
      <Actions>
        {retries ? <UnfinishedActions message={message} again={again} /> : null}
        <Versions message={message} />
        <CopyButton text={() => copyAnswer(message.content)} label={say('common.copy')} />
        {retries ? null : (
          <IconButton
            icon={RefreshCw}
            label={say('answer.regenerate')}
            size={15}
            aria-disabled={busy || undefined}
            onClick={() => again('chat.regenerate')}
          />
        )}
        <IconButton
          icon={Info}
          label={say('answer.details')}
          size={15}
          aria-expanded={details}
          onClick={() => setDetails(!details)}
        />
        <MoreActions message={message} check={check} />
      </Actions>
      {details ? <Details message={message} check={check} /> : null}
    </>
  );
}
