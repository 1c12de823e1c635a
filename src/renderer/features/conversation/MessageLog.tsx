import { useEffect, useLayoutEffect, useRef } from 'react';
import { ArrowDown } from 'lucide-react';
import type { SessionId } from '../../../shared/models';
import { toErrorData } from '../../bridge';
import { loadOlder, useConversation } from '../../state/conversation';
import { showToast } from '../../state/ui';
import { Skeleton } from '../../ui/Skeleton';
import { AnswerItem } from './AnswerItem';
import { QuestionItem } from './QuestionItem';
import { SystemItem } from './SystemItem';
import { useStickToBottom } from './use-stick-to-bottom';

/** How far from the top the next older page is asked for. */
const LOAD_AHEAD_PX = 600;

interface Props {
  readonly sessionId: SessionId;
  /** Hands over the way to the end, for whoever sends. */
  readonly onReady: (jump: () => void) => void;
}

export function MessageLog({ sessionId, onReady }: Props) {
  const messages = useConversation((s) => s.messages);
  const hasMore = useConversation((s) => s.hasMore);
  const loadingOlder = useConversation((s) => s.loadingOlder);
  const live = useConversation((s) => s.live.get(sessionId));
  const { scroller, content, atBottom, jump } = useStickToBottom();
  const firstId = messages[0]?.id;
  const before = useRef({ firstId, height: 0 });

  useEffect(() => onReady(jump), [onReady, jump]);

  // Older messages grow upwards: what is being read stays where it is.
  useLayoutEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const grown = node.scrollHeight - before.current.height;
    if (before.current.firstId !== firstId && before.current.height > 0 && !atBottom) node.scrollBy(0, grown);
    before.current = { firstId, height: node.scrollHeight };
  });

  useEffect(() => {
    const node = scroller.current;
    if (!node || !hasMore) return;
    const onScroll = (): void => {
      if (node.scrollTop > LOAD_AHEAD_PX) return;
      loadOlder().catch((error: unknown) => showToast(toErrorData(error).message, true));
    };
    node.addEventListener('scroll', onScroll, { passive: true });
    return () => node.removeEventListener('scroll', onScroll);
  }, [scroller, hasMore]);

  return (
    <div className="log-frame">
      <div ref={scroller} className="log-scroll" tabIndex={-1}>
        <div
          ref={content}
          className="log"
          role="log"
          aria-label="Conversation"
          aria-live="off"
          aria-busy={live !== undefined}
        >
          {loadingOlder ? <Skeleton rows={3} label="Loading older messages" /> : null}
          {messages.map((message) => {
            if (message.role === 'system') return <SystemItem key={message.id} message={message} />;
            if (message.role === 'user') return <QuestionItem key={message.id} message={message} />;
            return <AnswerItem key={message.id} id={message.id} message={message} />;
          })}
          {live && !messages.some((m) => m.id === live.answerId) ? (
            <AnswerItem key={live.answerId} id={live.answerId} message={null} />
          ) : null}
        </div>
      </div>
      {atBottom ? null : (
        <button type="button" className="jump" onClick={jump}>
          <ArrowDown aria-hidden size={14} />
          Jump to latest
        </button>
      )}
    </div>
  );
}
