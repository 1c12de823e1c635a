import { lazy, memo, Suspense, useEffect, useState } from 'react';
import { Info, RefreshCw } from 'lucide-react';
import type { BranchMessage, MessageId } from '../../../shared/models';
import { useLiveText } from '../../state/streams';
import { IconButton } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Actions } from './Actions';
import { warmUpHighlighter } from './markdown/highlighter';
import { Markdown } from './markdown/Markdown';
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
      <AnswerText id={id} message={message} />
      {message ? <Finished message={message} /> : null}
    </article>
  );
});

function AnswerText({ id, message }: Props) {
  const isLive = message === null;
  useEffect(() => {
    if (isLive) warmUpHighlighter();
  }, [isLive]);
  const live = useLiveText(id);
  const text = message ? message.content : live;
  if (!text && !message) return <p className="thinking">Thinking…</p>;
  return <Markdown text={text} done={message !== null} />;
}

function Finished({ message }: { readonly message: BranchMessage }) {
  const [details, setDetails] = useState(false);
  const { again, busy, error } = useAnswerAgain(message);
  return (
    <>
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
      </Actions>
      {details ? (
        <Suspense fallback={null}>
          <Details message={message} />
        </Suspense>
      ) : null}
    </>
  );
}
