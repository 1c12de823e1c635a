import { type DragEvent, useEffect, useRef } from 'react';
import { say } from '../../../shared/words/say';
import type { MessageId, SessionId } from '../../../shared/models';
import { drop, toErrorData } from '../../bridge';
import { attachFiles } from '../../state/attaching';
import { leaveFork, reopenConversation, useConversation } from '../../state/conversation';
import { currentConversation, titleOf, useConversations } from '../../state/conversations';
import { showToast, useUi } from '../../state/ui';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { Skeleton } from '../../ui/Skeleton';
import { Composer } from './Composer';
import { EmptyConversation } from './EmptyConversation';
import { FindBar } from './FindBar';
import { Header } from './Header';
import { MessageLog } from './MessageLog';
import { WaitingField } from './WaitingField';

export function Conversation() {
  const session = useConversations(currentConversation);
  const openId = useConversations((s) => s.openId);
  const status = useConversation((s) => s.status);
  const error = useConversation((s) => s.error);
  const isMade = openId === null && status === 'loading';
  const empty = useConversation(
    (s) =>
      isMade ||
      (s.status === 'ready' &&
        !s.messages.some((m) => m.role !== 'system') &&
        s.queued.length === 0 &&
        !(openId && s.live.has(openId))),
  );
  const plain = useConversation((s) => s.plain);
  const finding = useUi((s) => s.finding !== 'no');
  const sticky = useRef<() => void>(null);
  const title = titleOf(session);

  useEffect(() => {
    document.title = session?.title ? say('conversation.window_title', { title: session.title }) : 'SafyCore';
    // The title may not outlive the account whose conversation it names.
    return () => {
      document.title = 'SafyCore';
    };
  }, [session?.title]);

  // A file belongs to the question, wherever in the conversation it is let go.
  function onDrop(event: DragEvent): void {
    if (!openId || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    drop(attachFiles(openId, [...event.dataTransfer.files]));
  }

  return (
    <main
      className="conversation"
      aria-label={title}
      data-empty={empty || undefined}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <Header title={title} />
      {plain ? <PlainNotice /> : null}
      {openId ? <ForkNotice sessionId={openId} /> : null}
      {finding && openId && !empty ? <FindBar key={`find ${openId}`} sessionId={openId} /> : null}
      {status === 'failed' && error ? (
        <div className="conversation-problem">
          <Problem error={error} onRetry={() => openId && drop(reopenConversation(openId))} />
        </div>
      ) : isMade ? (
        <>
          <div className="empty" />
          <WaitingField />
        </>
      ) : status === 'loading' ? (
        <div className="conversation-loading">
          <Skeleton rows={6} label={say('conversation.loading')} />
        </div>
      ) : openId && empty ? (
        <EmptyConversation sessionId={openId} />
      ) : openId ? (
        <MessageLog key={`log ${openId}`} sessionId={openId} onReady={(jump) => (sticky.current = jump)} />
      ) : null}
      {openId && status !== 'failed' ? (
        <Composer key={`composer ${openId}`} sessionId={openId} onSent={() => sticky.current?.()} />
      ) : null}
    </main>
  );
}

function ForkNotice({ sessionId }: { readonly sessionId: SessionId }) {
  const other = useConversation((s) => s.otherBranch);
  if (!other) return null;
  const leave = (show: MessageId | null): void => {
    leaveFork(sessionId, show).catch((error: unknown) => showToast(toErrorData(error).message, true));
  };
  return (
    <p className="banner" role="status" aria-label={say('fork.title')}>
      <span>{say('fork.text')}</span>
      <Button variant="quiet" onClick={() => leave(other)}>
        {say('fork.show')}
      </Button>
      <Button variant="quiet" onClick={() => leave(null)}>
        {say('common.close')}
      </Button>
    </p>
  );
}

function PlainNotice() {
  return (
    <p className="banner" role="status" aria-label={say('conversation.plain')}>
      <span>{say('conversation.plain_text')}</span>
      <Button variant="quiet" onClick={() => useConversation.setState({ plain: false })}>
        {say('conversation.show_formatted')}
      </Button>
    </p>
  );
}
